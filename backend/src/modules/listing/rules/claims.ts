import type { HalalState, PermitKind } from "../../../contracts/primitives";

export type Check = "none" | "pending" | "verified" | "rejected" | "revoked";
export type ClaimSubject = "halal" | "permit";

/** What a vendor claims about halal and permits. */
export interface Claims {
  ingredients: string[];
  halal_state: HalalState;
  halal_number: string | null;
  halal_issued_on: string | null;
  permit_kind: PermitKind;
  permit_number: string | null;
  permit_expires_on: string | null;
}

/** The claims with what officers said about them. */
export interface CheckedClaims extends Claims {
  halal_check: Check;
  permit_check: Check;
}

export type Checks = Pick<CheckedClaims, "halal_check" | "permit_check">;

const recipe = (ingredients: string[]) => ingredients.map((name) => name.trim().toLowerCase()).join("\n");

function sameHalalClaim(before: Claims, after: Claims): boolean {
  return (
    before.halal_state === after.halal_state &&
    before.halal_number === after.halal_number &&
    before.halal_issued_on === after.halal_issued_on &&
    recipe(before.ingredients) === recipe(after.ingredients)
  );
}

function samePermitClaim(before: Claims, after: Claims): boolean {
  return (
    before.permit_kind === after.permit_kind &&
    before.permit_number === after.permit_number &&
    before.permit_expires_on === after.permit_expires_on
  );
}

/** A certificate covers a recipe: other ingredients or another number are a new claim, and the badge waits for an officer. */
function halalCheck(before: CheckedClaims | null, after: Claims): Check {
  if (after.halal_state !== "certified") return "none";
  return before && sameHalalClaim(before, after) ? before.halal_check : "pending";
}

/** A revoked permit is lifted by an officer only, or a vendor would sell again by retyping the number or dropping the claim. */
function permitCheck(before: CheckedClaims | null, after: Claims): Check {
  if (before?.permit_check === "revoked") return "revoked";
  if (after.permit_kind === "none") return "none";
  return before && samePermitClaim(before, after) ? before.permit_check : "pending";
}

/** Where the officer's checks stand after a vendor wrote `after` over `before` (null for a new listing). */
export function checksAfter(before: CheckedClaims | null, after: Claims): Checks {
  return { halal_check: halalCheck(before, after), permit_check: permitCheck(before, after) };
}

/** What shoppers may be told: a certificate counts once an officer verified it. */
export function shownHalal(state: HalalState, check: Check): HalalState {
  if (state !== "certified" || check === "verified") return state;
  return check === "pending" ? "in_process" : "uncertified";
}
