import type { InferTypeOf } from "@medusajs/framework/types";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { LISTING_MODULE } from "../../../modules/listing";
import type { Listing } from "../../../modules/listing/models/listing";
import type { ListingModuleService } from "../../../modules/listing/service";

type Row = InferTypeOf<typeof Listing>;
export type ListingRow = Partial<Omit<Row, "created_at" | "updated_at" | "deleted_at">>;

export const createListingRowsStep = createStep(
  "create-listing-rows",
  async (rows: ListingRow[], { container }) => {
    const created = await container.resolve<ListingModuleService>(LISTING_MODULE).createListings(rows);
    const ids = created.map((row) => row.id);
    return new StepResponse(ids, ids);
  },
  async (ids, { container }) => {
    if (ids) await container.resolve<ListingModuleService>(LISTING_MODULE).deleteListings(ids);
  },
);

/** Writes fields of listings; undone by writing back what stood there. */
export const updateListingRowsStep = createStep(
  "update-listing-rows",
  async (rows: (ListingRow & { id: string })[], { container }) => {
    const listings = container.resolve<ListingModuleService>(LISTING_MODULE);
    const ids = rows.map(({ id }) => id);
    const before = new Map((await listings.listListings({ id: ids }, { take: ids.length })).map((row) => [row.id, row]));
    await listings.updateListings(rows);
    const kept = rows.map(({ id, ...fields }) => {
      const row = before.get(id);
      return { id, ...Object.fromEntries(Object.keys(fields).map((name) => [name, row?.[name as keyof Row]])) };
    });
    return new StepResponse(ids, kept);
  },
  async (before, { container }) => {
    if (before) await container.resolve<ListingModuleService>(LISTING_MODULE).updateListings(before);
  },
);
