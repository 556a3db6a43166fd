import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { updatePriceSetsStep, updateProductsStep } from "@medusajs/medusa/core-flows";
import { enqueueMessagesStep } from "../outbox/steps/enqueue-messages";
import { listingFields, productFields } from "./rows";
import { type ListingChange, planUpdateStep } from "./steps/plan-update";
import { readShelvesStep } from "./steps/read-shelves";
import { updateListingRowStep } from "./steps/save-listings";
import { setAvailableStockStep } from "./steps/set-available-stock";
import { tellSearch } from "./tell-search";

/** A vendor corrects a product. Ingredients or numbers that change send the claims back to the officers. */
export const updateListingWorkflow = createWorkflow("update-listing", (input: ListingChange) => {
  const plan = planUpdateStep(input);
  const shelves = readShelvesStep();

  updateListingRowStep(transform(plan, ({ before, listing, checks }) => ({ id: before.id, ...listingFields(listing), ...checks })));
  updateProductsStep(
    transform({ plan, shelves }, ({ plan, shelves }) => ({
      products: [{ id: plan.before.product_id, ...productFields(plan.listing, shelves) }],
    })),
  );
  updatePriceSetsStep(
    transform(plan, ({ before, price }) => ({
      price_sets: price === undefined ? [] : [{ id: before.price_set_id, prices: [{ currency_code: "idr", amount: price }] }],
    })),
  );
  setAvailableStockStep(
    transform(plan, ({ before, stock }) => ({
      inventory_item_id: before.inventory_item_id,
      location_id: before.location_id,
      available: stock,
    })),
  );
  enqueueMessagesStep(transform(plan, ({ before }) => tellSearch([before.id])));
  return new WorkflowResponse(transform(plan, ({ before }) => ({ listing_id: before.id })));
});
