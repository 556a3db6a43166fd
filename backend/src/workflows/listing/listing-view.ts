import type { ListingView } from "../../contracts/listing";
import { permitWarnings } from "../../modules/listing/rules/permits";
import { type Sellable, sellable } from "../../modules/listing/rules/sellable";
import type { CurrentListing } from "./current-listing";
import { permitAdvice } from "./permit-advice";

export function sellableNow({ listing, vendor_state, permit_check }: CurrentListing, today: string): Sellable {
  const { state, price, permit_expires_on } = listing;
  return sellable({ vendor_state, listing_state: state, price, permit_check, permit_expires_on, today });
}

/** A listing as its vendor sees it. */
export function listingView(current: CurrentListing, today: string): ListingView {
  const { id, handle, listing, halal_check, permit_check, updated_at } = current;
  const warnings = permitWarnings(listing.permit_kind, listing.permit_number, listing.permit_expires_on);
  return {
    ...listing,
    id,
    handle,
    halal_check,
    permit_check,
    ...sellableNow(current, today),
    warnings,
    permits: permitAdvice(current, today),
    updated_at,
  };
}
