import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { ListingInput } from "../../../contracts/listing";
import { notFound } from "../../../http/problem";
import { type Checks, checksAfter } from "../../../modules/listing/rules/claims";
import { objectionsTo, tidied } from "../../../modules/listing/rules/complete";
import { dayInJakarta } from "../../../modules/listing/rules/today";
import { type CurrentListing, currentListings } from "../current-listing";
import { touchesPermits, unfitPermit } from "../permit-advice";
import { trustedPhotos } from "../photos";
import { refused } from "./accept-listings";

export interface ListingChange {
  listing_id: string;
  changes: Partial<ListingInput>;
}

/** Of one vendor, each listing once. */
export interface ListingChanges {
  vendor_id: string;
  listings: ListingChange[];
}

export interface UpdatePlan {
  before: CurrentListing;
  listing: ListingInput;
  checks: Checks;
  /** Undefined = stays. */
  price?: number;
  stock?: number;
}

function planned(before: CurrentListing, listing: ListingInput, changes: Partial<ListingInput>, prefix: string): UpdatePlan {
  const objections = [...objectionsTo(listing, dayInJakarta()), ...(touchesPermits(changes) ? unfitPermit(listing, before.premises) : [])];
  if (objections.length > 0) throw refused(objections, prefix);
  return {
    before,
    listing,
    checks: checksAfter({ ...before.listing, halal_check: before.halal_check, permit_check: before.permit_check }, listing),
    price: listing.price === before.listing.price ? undefined : listing.price,
    stock: changes.stock,
  };
}

/**
 * Lays the changes over what stands and holds the whole against the rules; what is not mentioned keeps its value. In a batch, fields are
 * named `<position>.<field>`.
 */
export const planUpdateStep = createStep("plan-listing-updates", async ({ vendor_id, listings }: ListingChanges, { container }) => {
  const ids = listings.map(({ listing_id }) => listing_id);
  const found = await currentListings(container.resolve(ContainerRegistrationKeys.QUERY), { filters: { id: ids, vendor_id } });
  const known = new Map(found.map((current) => [current.id, current]));
  const photos = await trustedPhotos(
    container,
    listings.map(({ changes }) => changes.photos ?? []),
  );
  const plans = listings.map(({ listing_id, changes }, index) => {
    const before = known.get(listing_id);
    if (!before) throw notFound("Produk");
    const merged = tidied({ ...before.listing, ...changes });
    const listing = changes.photos ? { ...merged, photos: photos[index] ?? [] } : merged;
    return planned(before, listing, changes, listings.length > 1 ? `${index}.` : "");
  });
  return new StepResponse(plans);
});
