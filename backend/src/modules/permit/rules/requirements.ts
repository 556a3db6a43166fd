import type { FoodTrait } from "../../../reference/food";
import { FRESH_BELOW_DAYS, HALAL_FROM, type LawCode } from "../../../reference/permit-law";
import type { Food, Held, Permit, Seller } from "./facts";

/** Why a permit is asked for, or is not enough. */
export type Reason =
  | FoodTrait
  | "frozen"
  | "not_shelf_stable"
  | "outside_home"
  | "packaged"
  | "served"
  | "catering"
  | "sold_as_food"
  | "applies_through_oss";

export interface Requirement {
  /** Any one of these is enough; the easiest to get stands first. */
  anyOf: readonly Permit[];
  because: readonly Reason[];
  law: LawCode;
}

/** What the label must show, whatever the permits. */
export type LabelDuty = "dates" | "not_halal" | "storage";

/** No distribution permit: it is gone before it could spoil, or the buyer sees it packed. */
const isFresh = (food: Food): boolean => food.shelf_life_days < FRESH_BELOW_DAYS || food.container === "on_sale";

/** Eaten as it is handed over. What keeps a week in its package is packed food, even if nobody need cook it. */
const isServed = (food: Food): boolean => food.ready_to_eat && isFresh(food);

/** Why home industry may not make this; empty when it may. */
function beyondHomeIndustry({ traits, storage, premises }: Food): Reason[] {
  return [
    ...traits.filter((trait) => trait !== "imported"),
    ...(storage === "frozen" ? (["frozen"] as const) : storage === "ambient" ? [] : (["not_shelf_stable"] as const)),
    ...(premises === null || premises === "home" ? [] : (["outside_home"] as const)),
  ];
}

/** The permit of the food itself: one, or none for what is fresh. */
export function foodRequirement(food: Food): Requirement | null {
  if (food.traits.includes("imported")) return { anyOf: ["bpom_ml"], because: ["imported"], law: "registration" };
  if (isServed(food)) {
    const large = food.catering || food.premises === "shared_kitchen" || food.premises === "factory";
    return { anyOf: large ? ["slhs"] : ["hsp", "slhs"], because: [large ? "catering" : "served"], law: "hygiene" };
  }
  if (isFresh(food)) return null;
  const because = beyondHomeIndustry(food);
  return because.length > 0
    ? { anyOf: ["bpom_md"], because, law: "registration" }
    : { anyOf: ["pirt", "bpom_md"], because: ["packaged"], law: "home_industry" };
}

/** Food with forbidden ingredients needs no certificate; it says what it is instead. */
function halalPermit(food: Food, { scale }: Seller, day: string): Requirement | null {
  if (food.halal_state === "non_halal" || day < HALAL_FROM[scale]) return null;
  return { anyOf: ["halal"], because: ["sold_as_food"], law: "halal" };
}

/** Everything this food needs to be sold on this day (YYYY-MM-DD), in the order it is applied for. */
export function requirementsOf(food: Food, seller: Seller, day: string): Requirement[] {
  const permits = [foodRequirement(food), halalPermit(food, seller, day)].filter((permit) => permit !== null);
  if (permits.length === 0) return [];
  return [{ anyOf: ["nib"], because: ["applies_through_oss"], law: "business" }, ...permits];
}

export function labelDutiesOf(food: Food): LabelDuty[] {
  return [
    ...(isFresh(food) && !isServed(food) ? (["dates"] as const) : []),
    ...(food.storage === "ambient" || isServed(food) ? [] : (["storage"] as const)),
    ...(food.halal_state === "non_halal" ? (["not_halal"] as const) : []),
  ];
}

/** What is asked for and not in hand on this day. */
export function missingOf(requirements: readonly Requirement[], held: readonly Held[], day: string): Requirement[] {
  const valid = new Set(held.filter(({ until }) => until === null || until >= day).map(({ permit }) => permit));
  return requirements.filter(({ anyOf }) => !anyOf.some((permit) => valid.has(permit)));
}

/** The one permit to apply for now: the first that is missing, at its easiest. */
export const nextOf = (missing: readonly Requirement[]): Permit | null => missing[0]?.anyOf[0] ?? null;

/**
 * Why this permit does not cover this food, and which would; null when it does, or when the food needs none. A permit of a stricter kind
 * covers: whoever may sell in all the country may sell here.
 */
export function unfitFor(permit: Permit, food: Food): Requirement | null {
  const needed = foodRequirement(food);
  return needed && !needed.anyOf.includes(permit) ? needed : null;
}
