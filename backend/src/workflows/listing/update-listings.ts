import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { updatePriceSetsStep, updateProductsStep } from "@medusajs/medusa/core-flows";
import { filledAfter } from "../../modules/listing/rules/daily";
import { auditStep } from "../audit/steps/audit";
import { enqueueMessagesStep } from "../outbox/steps/enqueue-messages";
import { editedActs } from "./acts";
import { editOf, released } from "./edit-on-bench";
import { listingFields, picksIn, pricesOf, productFields } from "./rows";
import { type ListingChanges, planUpdateStep } from "./steps/plan-update";
import { readShelvesStep } from "./steps/read-shelves";
import { updateListingRowsStep } from "./steps/save-listings";
import { setAvailableStockStep } from "./steps/set-available-stock";
import { tellSearch } from "./tell-search";

function filled(before: number | null, after: number | null) {
  const daily_filled_on = filledAfter(before, after, new Date());
  return daily_filled_on === undefined ? {} : { daily_filled_on };
}

/** A vendor corrects products, one or a batch: all of them change or none. Ingredients that change take a badge until an officer has seen them. */
export const updateListingsWorkflow = createWorkflow("update-listings", (input: ListingChanges) => {
  const plans = planUpdateStep(input);
  const shelves = readShelvesStep();
  updateListingRowsStep(
    transform(plans, (plans) =>
      plans.map(({ before, listing }) => ({
        ...{ id: before.id, vendor_id: before.vendor_id },
        fields: { ...listingFields(listing), ...filled(before.listing.daily_stock, listing.daily_stock), ...released(before, listing) },
        edit: editOf(before, listing),
        picks: { before: picksIn(before.listing), after: picksIn(listing) },
      })),
    ),
  );
  updateProductsStep(
    transform({ plans, shelves }, ({ plans, shelves }) => ({
      products: plans.map(({ before, listing }) => ({ id: before.product_id, ...productFields(listing, shelves) })),
    })),
  );
  updatePriceSetsStep(
    transform(plans, (plans) => ({
      price_sets: plans.flatMap(({ before, listing, reprice }) =>
        reprice ? [{ id: before.price_set_id, prices: pricesOf(listing) }] : [],
      ),
    })),
  );
  setAvailableStockStep(
    transform(plans, (plans) =>
      plans.map(({ before, stock }) => ({
        inventory_item_id: before.inventory_item_id,
        location_id: before.location_id,
        available: stock,
      })),
    ),
  );
  enqueueMessagesStep(transform(plans, (plans) => tellSearch(plans.map(({ before }) => before.id))));
  auditStep(
    transform({ plans, input }, ({ plans, input: { actor } }) =>
      actor ? plans.flatMap(({ before, listing }) => editedActs(actor, before, listing)) : [],
    ),
  );
  return new WorkflowResponse(transform(plans, (plans) => plans.map(({ before }) => before.id)));
});
