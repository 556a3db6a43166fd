import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { createInventoryItemsWorkflow, createProductsWorkflow } from "@medusajs/medusa/core-flows";
import type { Actor } from "../../modules/audit/rules/entry";
import { filledAfter } from "../../modules/listing/rules/daily";
import { auditStep } from "../audit/steps/audit";
import { enqueueMessagesStep } from "../outbox/steps/enqueue-messages";
import { createdAct } from "./acts";
import { firstOf } from "./edit-on-bench";
import { inventoryItem, listingFields, newProduct, picksIn } from "./rows";
import { acceptListingsStep, type NewListing } from "./steps/accept-listings";
import { readShelvesStep } from "./steps/read-shelves";
import { createListingRowsStep } from "./steps/save-listings";
import { tellSearch } from "./tell-search";

export interface CreatedListing {
  listing_id: string;
  product_id: string;
  variant_id: string;
  handle: string;
}

export interface CreateListingsInput {
  listings: NewListing[];
  /** Who does it; none for a file, which is recorded as a whole, and for the demo city. */
  actor?: Actor;
}

/**
 * Vendors put products up. Every step takes the whole batch, so fifty listings cost little more than one; all of them are
 * written or none.
 */
export const createListingsWorkflow = createWorkflow("create-listings", (input: CreateListingsInput) => {
  const accepted = acceptListingsStep(input.listings);
  const shelves = readShelvesStep();

  const items = transform({ accepted, shelves }, ({ accepted, shelves }) => accepted.map((one) => inventoryItem(one, shelves)));
  const stocked = createInventoryItemsWorkflow.runAsStep({ input: { items } });

  const products = transform({ accepted, shelves, stocked }, ({ accepted, shelves, stocked }) =>
    accepted.map((one, index) => newProduct(one, shelves, stocked[index]!.id)),
  );
  const created = createProductsWorkflow.runAsStep({ input: { products } });

  const rows = transform({ accepted, created }, ({ accepted, created }) =>
    accepted.map(({ vendor_id, listing, import_row_id }, index) => ({
      row: {
        ...listingFields(listing),
        vendor_id,
        import_row_id: import_row_id ?? null,
        daily_filled_on: filledAfter(null, listing.daily_stock, new Date()),
        product_id: created[index]!.id,
      },
      picks: picksIn(listing),
      first: firstOf(listing),
    })),
  );
  const listingIds = createListingRowsStep(rows);
  enqueueMessagesStep(transform(listingIds, tellSearch));

  const result = transform({ listingIds, created }, ({ listingIds, created }) =>
    created.map(
      ({ id, handle, variants }, index): CreatedListing => ({
        listing_id: listingIds[index]!,
        product_id: id,
        variant_id: variants[0]!.id,
        handle: handle!,
      }),
    ),
  );
  auditStep(
    transform({ input, listingIds }, ({ input: { listings, actor }, listingIds }) =>
      actor ? listings.map(({ vendor_id, listing }, index) => createdAct(actor, vendor_id, listingIds[index]!, listing)) : [],
    ),
  );
  return new WorkflowResponse(result);
});
