import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { ListingInput } from "../../../contracts/listing";
import { notFound } from "../../../http/problem";
import type { Actor } from "../../../modules/audit/rules/entry";
import { objectionToName } from "../../../modules/listing/rules/choices";
import { objectionsTo, tidied } from "../../../modules/listing/rules/complete";
import { checkPicks, type PickedPermits } from "../../permit/cover";
import { otherChoices } from "../choices";
import { type CurrentListing, currentListings, sourcesOf } from "../current-listing";
import { heldBack } from "../edit-on-bench";
import { touchesPermits, unfitPermit } from "../permit-advice";
import { trustedPhotos } from "../photos";
import { pricesOf } from "../rows";
import { refused } from "./accept-listings";

export interface ListingChange {
  listing_id: string;
  changes: Partial<ListingInput>;
}

/** Of one vendor, each listing once. */
export interface ListingChanges {
  vendor_id: string;
  listings: ListingChange[];
  /** Who does it; none for a file, which is recorded as a whole. */
  actor?: Actor;
}

export interface UpdatePlan {
  before: CurrentListing;
  listing: ListingInput;
  /** Its price or those of many pieces are new. */
  reprice: boolean;
  /** Undefined = stays. */
  stock?: number;
}

interface Asked {
  before: CurrentListing;
  listing: ListingInput;
  changes: Partial<ListingInput>;
  picked: PickedPermits;
  /** What the other choices of its family are called after this batch. */
  family: string[];
}

function planned({ before, listing, changes, picked, family }: Asked, prefix: string): UpdatePlan {
  const unfit = touchesPermits(changes) ? unfitPermit(listing, picked.food, before.premises) : [];
  const sameName = objectionToName(listing.title, family);
  const misnamed = sameName ? [{ field: "title", message: sameName }] : [];
  const objections = [...objectionsTo(listing), ...misnamed, ...picked.objections, ...unfit, ...heldBack(before, listing)];
  if (objections.length > 0) throw refused(objections, prefix);
  return {
    before,
    listing,
    reprice: JSON.stringify(pricesOf(listing)) !== JSON.stringify(pricesOf(before.listing)),
    stock: changes.stock,
  };
}

/**
 * Lays the changes over what stands and holds the whole against the rules; what is not mentioned keeps its value. In a batch, fields are
 * named `<position>.<field>`.
 */
export const planUpdateStep = createStep("plan-listing-updates", async ({ vendor_id, listings }: ListingChanges, { container }) => {
  const ids = listings.map(({ listing_id }) => listing_id);
  const found = await currentListings(sourcesOf(container), { filters: { id: ids, vendor_id } });
  const known = new Map(found.map((current) => [current.id, current]));
  const photos = await trustedPhotos(
    container,
    listings.map(({ changes }) => changes.photos ?? []),
  );
  const asked = listings.map(({ listing_id, changes }, index) => {
    const before = known.get(listing_id);
    if (!before) throw notFound("Produk");
    const merged = tidied({ ...before.listing, ...changes });
    return { before, changes, listing: changes.photos ? { ...merged, photos: photos[index] ?? [] } : merged };
  });
  const picked = await checkPicks(
    container.resolve(ContainerRegistrationKeys.PG_CONNECTION),
    asked.map(({ listing }) => ({ ...listing, vendor_id })),
  );
  const renamed = asked.filter(({ before, listing }) => listing.title !== before.listing.title).map(({ before }) => before.id);
  const families = await otherChoices(container, renamed);
  const titles = new Map(asked.map(({ before, listing }) => [before.id, listing.title]));
  const familyOf = (id: string) => (families.get(id) ?? []).map((other) => titles.get(other.id) ?? other.title);
  const prefix = (index: number) => (listings.length > 1 ? `${index}.` : "");
  return new StepResponse(
    asked.map((one, index) => planned({ ...one, picked: picked[index]!, family: familyOf(one.before.id) }, prefix(index))),
  );
});
