import type { ListingInput, PermitAdvice } from "../../contracts/listing";
import type { Objection } from "../../modules/listing/rules/complete";
import type { Food, Held } from "../../modules/permit/rules/facts";
import { labelDutiesOf, missingOf, nextOf, requirementsOf, unfitFor } from "../../modules/permit/rules/requirements";
import { PERMIT_NAMES, reasonInWords } from "../../modules/permit/rules/words";
import type { BusinessScale } from "../../reference/business-scale";
import { LAW } from "../../reference/permit-law";
import type { CurrentListing } from "./current-listing";

/** Joins what a product's form says with what the law asks; the rules themselves stand in modules/permit. */

type FoodLabel = Pick<
  ListingInput,
  "category" | "container" | "ready_to_eat" | "storage" | "shelf_life_days" | "food_traits" | "halal_state"
>;

export const foodOf = (label: FoodLabel, premises: Food["premises"]): Food => ({
  container: label.container,
  ready_to_eat: label.ready_to_eat,
  storage: label.storage,
  shelf_life_days: label.shelf_life_days,
  premises,
  catering: label.category === "nasi-kotak",
  traits: label.food_traits,
  halal_state: label.halal_state,
});

/** Fields whose change may make a permit fit no longer. */
const ABOUT_PERMITS = new Set<keyof ListingInput>([
  ...(["category", "container", "ready_to_eat", "storage", "shelf_life_days", "food_traits"] as const),
  ...(["permit_kind", "state"] as const),
]);
export const touchesPermits = (changes: Partial<ListingInput>): boolean =>
  (Object.keys(changes) as (keyof ListingInput)[]).some((field) => ABOUT_PERMITS.has(field));

/** A permit that does not cover the food it stands on; nothing is put on show under it. */
export function unfitPermit(listing: FoodLabel & Pick<ListingInput, "state" | "permit_kind">, premises: Food["premises"]): Objection[] {
  if (listing.state !== "published" || listing.permit_kind === "none") return [];
  const needed = unfitFor(listing.permit_kind, foodOf(listing, premises));
  if (!needed) return [];
  const wanted = needed.anyOf.map((permit) => PERMIT_NAMES[permit]).join(" atau ");
  const because = needed.because.map(reasonInWords).join(", ");
  return [{ field: "permit_kind", message: `${PERMIT_NAMES[listing.permit_kind]} tidak cukup: ${because}. Yang diperlukan ${wanted}.` }];
}

/** Permits the shop says it has for this product and no officer has refused. */
function heldFor({ listing, has_nib, permit_check, halal_check }: CurrentListing): Held[] {
  const refused = new Set(["rejected", "revoked"]);
  const { permit_kind, permit_number, permit_expires_on, halal_state, halal_number } = listing;
  return [
    ...(has_nib ? [{ permit: "nib" as const, until: null }] : []),
    ...(permit_kind !== "none" && permit_number && !refused.has(permit_check) ? [{ permit: permit_kind, until: permit_expires_on }] : []),
    ...(halal_state === "certified" && halal_number && !refused.has(halal_check) ? [{ permit: "halal" as const, until: null }] : []),
  ];
}

export function permitAdvice(current: CurrentListing, scale: BusinessScale, day: string): PermitAdvice {
  const food = foodOf(current.listing, current.premises);
  const required = requirementsOf(food, { scale }, day);
  const missing = missingOf(required, heldFor(current), day);
  return {
    day,
    required: required.map(({ anyOf, because, law }) => ({
      any_of: [...anyOf],
      because: because.map(reasonInWords),
      law: LAW[law],
      missing: missing.some((one) => one.anyOf === anyOf),
    })),
    next: nextOf(missing),
    label: labelDutiesOf(food),
  };
}
