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
  vendor_id: string;
  listing_id: string;
  changes: Partial<ListingInput>;
}

export interface UpdatePlan {
  before: CurrentListing;
  listing: ListingInput;
  checks: Checks;
  /** Undefined = stays. */
  price?: number;
  stock?: number;
}

/** Lays the changes over what stands and holds the whole against the rules; what is not mentioned keeps its value. */
export const planUpdateStep = createStep(
  "plan-listing-update",
  async ({ vendor_id, listing_id, changes }: ListingChange, { container }) => {
    const [before] = await currentListings(container.resolve(ContainerRegistrationKeys.QUERY), { filters: { id: listing_id, vendor_id } });
    if (!before) throw notFound("Produk");
    const merged = tidied({ ...before.listing, ...changes });
    const [photos] = changes.photos ? await trustedPhotos(container, [changes.photos]) : [merged.photos];
    const listing = { ...merged, photos: photos ?? [] };
    const objections = [
      ...objectionsTo(listing, dayInJakarta()),
      ...(touchesPermits(changes) ? unfitPermit(listing, before.premises) : []),
    ];
    if (objections.length > 0) throw refused(objections);
    const checks = checksAfter({ ...before.listing, halal_check: before.halal_check, permit_check: before.permit_check }, listing);
    const plan: UpdatePlan = {
      before,
      listing,
      checks,
      price: listing.price === before.listing.price ? undefined : listing.price,
      stock: changes.stock,
    };
    return new StepResponse(plan);
  },
);
