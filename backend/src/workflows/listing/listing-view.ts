import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { ListingView } from "../../contracts/listing";
import type { HalalState } from "../../contracts/primitives";
import { type Sellable, sellable } from "../../modules/listing/rules/sellable";
import { scaleOfVendorOn } from "../commission/scale";
import type { RecipeCheck } from "../permit/gather-facts";
import { gatherFacts } from "../permit/gather-facts";
import type { CurrentListing } from "./current-listing";
import { heldBy } from "./edit-on-bench";
import type { StoredCompliance } from "./listing-rows";
import { permitAdvice } from "./permit-advice";

export function sellableNow({ listing, vendor_state, compliance }: CurrentListing, today: string): Sellable {
  const { state, price } = listing;
  return sellable({ vendor_state, listing_state: state, price, compliance, today });
}

/** The badge ends with its certificate, whether or not anybody has noticed yet. */
export function shownHalal(
  { compliance, listing }: { compliance: StoredCompliance | null; listing: { halal_state: HalalState } },
  today: string,
): HalalState {
  if (!compliance) return listing.halal_state === "non_halal" ? "non_halal" : "uncertified";
  const isOver = compliance.halal_until !== null && compliance.halal_until < today;
  return compliance.halal === "certified" && isOver ? "uncertified" : compliance.halal;
}

function reviewOf(recipes: RecipeCheck[], recipe: string): ListingView["recipe_review"] {
  const inForce = recipes.filter(({ permit_state }) => permit_state === "verified");
  if (inForce.some(({ recipe_hash }) => recipe_hash === recipe)) return "verified";
  return inForce.find(({ review }) => review !== "none")?.review ?? "none";
}

/** A listing as its vendor sees it. */
export async function listingView(container: MedusaContainer, current: CurrentListing, today: string): Promise<ListingView> {
  const { id, handle, listing, hold_reason, updated_at } = current;
  const [scale, [known]] = await Promise.all([
    scaleOfVendorOn(container, current.vendor_id, today),
    gatherFacts(container.resolve(ContainerRegistrationKeys.PG_CONNECTION), [id]),
  ]);
  return {
    ...listing,
    id,
    handle,
    halal_shown: shownHalal(current, today),
    recipe_review: known ? reviewOf(known.recipes, known.facts.recipe) : "none",
    ...sellableNow(current, today),
    ...(hold_reason === null ? {} : { on_sale: false, obstacles: [heldBy(hold_reason)] }),
    permits: permitAdvice(current, known?.permits ?? [], scale, today),
    updated_at,
  };
}
