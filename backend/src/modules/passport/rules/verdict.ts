import type { PermitState } from "../../../contracts/permit";
import type { VendorState } from "../../../contracts/primitives";

/** What stands behind a passport at the moment it is opened. */
export interface PassportFacts {
  shop_state: VendorState;
  /** Only those an officer has verified at some time. */
  permits: readonly { state: ShownState }[];
  /** Open recalls of the product, or of any product of the shop. */
  recalls: number;
  /** Null for a shop or a permit. */
  product: { allowed: boolean; held: boolean; halal_suspended: boolean } | null;
}

/** `suspended`: a halal certificate that is in force but not for today's recipe. */
export type ShownState = "verified" | "expired" | "revoked" | "suspended";
export type PassportWarning = "recalled" | "shop_suspended" | "revoked" | "expired" | "halal_suspended" | "held" | "not_allowed";

export interface PassportVerdict {
  /** `none`: nothing is wrong, but no officer has verified a permit either. */
  verdict: "good" | "none" | "warning";
  /** The gravest first. */
  warnings: PassportWarning[];
}

/** A verified permit is over after its last day, whether or not the job that says so has run. Days are YYYY-MM-DD in Jakarta. */
export function shownState({ state, expires_on }: { state: PermitState; expires_on: string | null }, today: string): ShownState | null {
  if (state === "verified") return expires_on !== null && expires_on < today ? "expired" : "verified";
  return state === "expired" || state === "revoked" ? state : null;
}

export function passportVerdict({ shop_state, permits, recalls, product }: PassportFacts): PassportVerdict {
  const has = (state: ShownState) => permits.some((permit) => permit.state === state);
  const warnings: PassportWarning[] = [
    ...(recalls > 0 ? (["recalled"] as const) : []),
    ...(shop_state === "approved" ? [] : (["shop_suspended"] as const)),
    ...(has("revoked") ? (["revoked"] as const) : []),
    ...(has("expired") ? (["expired"] as const) : []),
    ...(product?.halal_suspended ? (["halal_suspended"] as const) : []),
    ...(product?.held ? (["held"] as const) : []),
    ...(product && !product.allowed ? (["not_allowed"] as const) : []),
  ];
  if (warnings.length > 0) return { verdict: "warning", warnings };
  return { verdict: has("verified") ? "good" : "none", warnings };
}

/** As people type or scan it: any case, with dashes or spaces, look-alikes read as Crockford's base32 does. */
export const readCode = (typed: string): string =>
  typed
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, "")
    .replace(/[IL]/g, "1")
    .replace(/O/g, "0");
