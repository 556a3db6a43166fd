import type { ListingInput, PermitAdvice } from "../../contracts/listing";
import type { Objection } from "../../modules/listing/rules/complete";
import type { CoveringPermit } from "../../modules/permit/rules/compliance";
import type { Food, Held } from "../../modules/permit/rules/facts";
import { labelDutiesOf, missingOf, nextOf, requirementsOf, unfitFor } from "../../modules/permit/rules/requirements";
import { PERMIT_NAMES, reasonInWords } from "../../modules/permit/rules/words";
import type { BusinessScale } from "../../reference/business-scale";
import type { PermitRecordKind } from "../../reference/permit-kinds";
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
  ...(["food_permit_id", "state"] as const),
]);
export const touchesPermits = (changes: Partial<ListingInput>): boolean =>
  (Object.keys(changes) as (keyof ListingInput)[]).some((field) => ABOUT_PERMITS.has(field));

/** A permit that does not cover the food it stands on; nothing is put on show under it. `kind` is that of the picked permit. */
export function unfitPermit(
  listing: FoodLabel & Pick<ListingInput, "state">,
  kind: PermitRecordKind | null,
  premises: Food["premises"],
): Objection[] {
  if (listing.state !== "published" || kind === null) return [];
  const needed = unfitFor(kind, foodOf(listing, premises));
  if (!needed) return [];
  const wanted = needed.anyOf.map((permit) => PERMIT_NAMES[permit]).join(" atau ");
  const because = needed.because.map(reasonInWords).join(", ");
  return [{ field: "food_permit_id", message: `${PERMIT_NAMES[kind]} tidak cukup: ${because}. Yang diperlukan ${wanted}.` }];
}

/** Permits that cover the product or are being looked at, and the NIB its shop applied with. */
function heldFor({ has_nib }: CurrentListing, covering: readonly CoveringPermit[]): Held[] {
  return [
    ...(has_nib ? [{ permit: "nib" as const, until: null }] : []),
    ...covering
      .filter(({ state }) => state === "verified" || state === "submitted")
      .map(({ kind, expires_on }) => ({ permit: kind, until: expires_on })),
  ];
}

export function permitAdvice(
  current: CurrentListing,
  covering: readonly CoveringPermit[],
  scale: BusinessScale,
  day: string,
): PermitAdvice {
  const food = foodOf(current.listing, current.premises);
  const required = requirementsOf(food, { scale }, day);
  const missing = missingOf(required, heldFor(current, covering), day);
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
