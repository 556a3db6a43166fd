import type { z } from "zod";
import { ListingInput, ListingList, ListingQuery, ListingView } from "../../../contracts/listing";
import { vendorEndpoint } from "../../../http/callers";
import { notFound } from "../../../http/problem";
import { LISTING_MODULE } from "../../../modules/listing";
import { dayInJakarta } from "../../../modules/listing/rules/today";
import type { ListingModuleService } from "../../../modules/listing/service";
import { memberActor } from "../../../workflows/audit/actors";
import { createListingsWorkflow } from "../../../workflows/listing/create-listings";
import { type CurrentListing, currentListings, sourcesOf } from "../../../workflows/listing/current-listing";
import { listingView, sellableNow } from "../../../workflows/listing/listing-view";

const PAGE_SIZE = 24;

/** `%` and `_` are letters here, not patterns. */
const containing = (words: string) => ({ $ilike: `%${words.replace(/[\\%_]/g, "\\$&")}%` });

const row = (current: CurrentListing, today: string) => {
  const { title, price, stock, unit, state, category, photos } = current.listing;
  const { id, handle } = current;
  return { id, handle, title, price, stock, unit, state, category, photo: photos[0] ?? null, on_sale: sellableNow(current, today).on_sale };
};

export const GET = vendorEndpoint(
  { summary: "Produk milik usaha ini", query: ListingQuery as z.ZodType<z.infer<typeof ListingQuery>>, response: ListingList },
  async ({ vendorId, query: { state, q, page }, scope }) => {
    const filters = { vendor_id: vendorId, ...(state ? { state } : {}), ...(q ? { title: containing(q) } : {}) };
    const pagination = { skip: (page - 1) * PAGE_SIZE, take: PAGE_SIZE + 1, order: { created_at: "DESC" } };
    const [found, counts] = await Promise.all([
      currentListings(sourcesOf(scope), { filters, pagination }),
      scope.resolve<ListingModuleService>(LISTING_MODULE).countByState(vendorId),
    ]);
    const today = dayInJakarta();
    return {
      products: found.slice(0, PAGE_SIZE).map((current) => row(current, today)),
      page,
      has_next: found.length > PAGE_SIZE,
      counts,
    };
  },
);

export const POST = vendorEndpoint(
  { summary: "Tambah produk", body: ListingInput, response: ListingView, status: 201 },
  async ({ memberId, vendorId, body, scope }) => {
    const actor = await memberActor(scope, memberId);
    const { result } = await createListingsWorkflow(scope).run({ input: { listings: [{ vendor_id: vendorId, listing: body }], actor } });
    const [created] = await currentListings(sourcesOf(scope), {
      filters: { id: result[0]?.listing_id, vendor_id: vendorId },
    });
    if (!created) throw notFound("Produk");
    return listingView(scope, created, dayInJakarta());
  },
);
