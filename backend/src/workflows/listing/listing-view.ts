import type { MedusaContainer } from "@medusajs/framework/types";
import type { ListingView } from "../../contracts/listing";
import { permitWarnings } from "../../modules/listing/rules/permits";
import { type Sellable, sellable } from "../../modules/listing/rules/sellable";
import { scaleOfVendorOn } from "../commission/scale";
import type { CurrentListing } from "./current-listing";
import { permitAdvice } from "./permit-advice";

export function sellableNow({ listing, vendor_state, permit_check }: CurrentListing, today: string): Sellable {
  const { state, price, permit_expires_on } = listing;
  return sellable({ vendor_state, listing_state: state, price, permit_check, permit_expires_on, today });
}

/** A listing as its vendor sees it. */
export async function listingView(container: MedusaContainer, current: CurrentListing, today: string): Promise<ListingView> {
  const { id, handle, listing, halal_check, permit_check, updated_at } = current;
  const scale = await scaleOfVendorOn(container, current.vendor_id, today);
  const warnings = permitWarnings(listing.permit_kind, listing.permit_number, listing.permit_expires_on);
  return {
    ...listing,
    id,
    handle,
    halal_check,
    permit_check,
    ...sellableNow(current, today),
    warnings,
    permits: permitAdvice(current, scale, today),
    updated_at,
  };
}
