import type { HalalState } from "../../../contracts/primitives";
import type { PermitRecordKind, PermitScope } from "../../../reference/permit-kinds";
import { ABSENCE_WITHHOLDS } from "../../../reference/permit-law";
import type { Food } from "./facts";
import type { PermitState } from "./lifecycle";
import { foodRequirement, type Requirement } from "./requirements";

/** A permit that covers the product: the shop's own, or one this product is named under. */
export interface CoveringPermit {
  id: string;
  kind: PermitRecordKind;
  scope: PermitScope;
  state: PermitState;
  /** Last valid day, YYYY-MM-DD; null: no end. */
  expires_on: string | null;
  /** Hash of the recipe an officer verified a halal certificate for; null: none yet. */
  recipe: string | null;
}

export interface ProductFacts {
  food: Food;
  /** Hash of the ingredients and allergens it declares now. */
  recipe: string;
}

/** Why a product may or may not be sold, as far as permits go. `recalled` is for recalls. */
export type ComplianceReason =
  | "ok"
  | "no_permit_needed"
  | "permit_advised"
  | "permit_missing"
  | "permit_pending"
  | "permit_unfit"
  | "permit_expired"
  | "permit_revoked"
  | "container_unknown";

export interface Compliance {
  allowed: boolean;
  reason_code: ComplianceReason;
  /** What shoppers are told. */
  halal: HalalState;
  /** The certificate behind the badge. */
  halal_permit_id: string | null;
  /** Last day of the badge, YYYY-MM-DD; null: none, or no end. */
  halal_until: string | null;
  /** The permit it is sold under, or the one that keeps it from being sold. */
  food_permit_id: string | null;
  /** Last day on sale, YYYY-MM-DD; null: nothing ends it. */
  valid_until: string | null;
  /** What is asked for, when it is not there or does not fit. */
  wanted: Requirement | null;
}

type Sale = Pick<Compliance, "allowed" | "reason_code" | "food_permit_id" | "valid_until" | "wanted">;
type Badge = Pick<Compliance, "halal" | "halal_permit_id" | "halal_until">;

const NEVER = "9999-12-31";
const longest = (permits: readonly CoveringPermit[]): CoveringPermit | undefined =>
  [...permits].sort((a, b) => (b.expires_on ?? NEVER).localeCompare(a.expires_on ?? NEVER))[0];

const isValid = ({ state, expires_on }: CoveringPermit, day: string) => state === "verified" && (expires_on === null || expires_on >= day);
const isOver = ({ state, expires_on }: CoveringPermit, day: string) =>
  state === "expired" || (state === "verified" && expires_on !== null && expires_on < day);

const refused = (reason_code: ComplianceReason, permit: CoveringPermit | undefined, wanted: Requirement | null): Sale => ({
  ...{ allowed: false, reason_code, food_permit_id: permit?.id ?? null, valid_until: null, wanted },
});

/** Whether a container nobody told us could change what is asked for. */
const dependsOnContainer = (food: Food): boolean => food.container === null && foodRequirement({ ...food, container: "on_sale" }) === null;

function withoutPermit(food: Food, wanted: Requirement, permits: readonly CoveringPermit[], day: string): Sale {
  // What hangs on the product itself, or is of a kind that would have been enough.
  const relevant = permits.filter(({ scope, kind }) => scope === "products" || (wanted.anyOf as readonly string[]).includes(kind));
  const revoked = relevant.find(({ state }) => state === "revoked");
  if (revoked) return refused("permit_revoked", revoked, wanted);
  const over = longest(relevant.filter((permit) => isOver(permit, day)));
  if (over) return refused("permit_expired", over, wanted);
  const unfit = relevant.find((permit) => isValid(permit, day));
  if (unfit) return refused("permit_unfit", unfit, wanted);
  if (!ABSENCE_WITHHOLDS[wanted.law]) {
    return { allowed: true, reason_code: "permit_advised", food_permit_id: null, valid_until: null, wanted };
  }
  const pending = relevant.find(({ state }) => state === "submitted");
  if (pending) return refused("permit_pending", pending, wanted);
  return refused(dependsOnContainer(food) ? "container_unknown" : "permit_missing", undefined, wanted);
}

function saleOf(food: Food, permits: readonly CoveringPermit[], day: string): Sale {
  const wanted = foodRequirement(food);
  const valid = permits.filter((permit) => isValid(permit, day));
  const fit = longest(wanted ? valid.filter(({ kind }) => (wanted.anyOf as readonly string[]).includes(kind)) : valid);
  if (wanted === null) {
    // A revocation holds whatever the vendor says of the product afterwards, until an officer has verified something that covers it.
    const revoked = permits.find(({ state, scope }) => state === "revoked" && scope === "products");
    if (revoked && !fit) return refused("permit_revoked", revoked, null);
    return { allowed: true, reason_code: "no_permit_needed", food_permit_id: fit?.id ?? null, valid_until: null, wanted: null };
  }
  if (!fit) return withoutPermit(food, wanted, permits, day);
  return { allowed: true, reason_code: "ok", food_permit_id: fit.id, valid_until: fit.expires_on, wanted: null };
}

/** Four states, never three. A certificate is a badge only while verified, in force, and for the recipe an officer has seen. */
function badgeOf({ food, recipe }: ProductFacts, certificates: readonly CoveringPermit[], day: string): Badge {
  const none = { halal_permit_id: null, halal_until: null };
  if (food.halal_state === "non_halal") return { halal: "non_halal", ...none };
  const inForce = certificates.filter((permit) => isValid(permit, day));
  const certified = longest(inForce.filter((permit) => permit.recipe === recipe));
  if (certified) return { halal: "certified", halal_permit_id: certified.id, halal_until: certified.expires_on };
  const waits = inForce.length > 0 || certificates.some(({ state }) => state === "submitted");
  return { halal: waits || food.halal_state === "in_process" ? "in_process" : "uncertified", ...none };
}

/** Whether a product may be sold on this day (YYYY-MM-DD), under what, and what is said about halal. The same facts give the same answer. */
export function complianceOf(product: ProductFacts, permits: readonly CoveringPermit[], day: string): Compliance {
  const sale = saleOf(
    product.food,
    permits.filter(({ kind }) => kind !== "halal" && kind !== "nib"),
    day,
  );
  const badge = badgeOf(
    product,
    permits.filter(({ kind }) => kind === "halal"),
    day,
  );
  return { ...sale, ...badge };
}
