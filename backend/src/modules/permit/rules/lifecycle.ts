/** A permit's life. Who may move it is part of the rule: vendors write and submit, officers decide, the calendar ends. */
export const PERMIT_STATES = ["draft", "submitted", "verified", "rejected", "expired", "revoked", "superseded"] as const;
export type PermitState = (typeof PERMIT_STATES)[number];
export type PermitActor = "vendor" | "officer" | "system";
export type PermitAction = "submit" | "withdraw" | "verify" | "reject" | "revoke" | "reinstate" | "expire" | "supersede";

interface Step {
  by: PermitActor;
  from: readonly PermitState[];
  to: PermitState;
  /** Whether the person must say why. */
  reason: boolean;
}

export const PERMIT_STEPS: Record<PermitAction, Step> = {
  submit: { by: "vendor", from: ["draft", "rejected"], to: "submitted", reason: false },
  withdraw: { by: "vendor", from: ["submitted"], to: "draft", reason: false },
  verify: { by: "officer", from: ["submitted"], to: "verified", reason: false },
  reject: { by: "officer", from: ["submitted"], to: "rejected", reason: true },
  revoke: { by: "officer", from: ["verified", "expired"], to: "revoked", reason: true },
  /** A revocation that was a mistake, or whose ground is gone. */
  reinstate: { by: "officer", from: ["revoked"], to: "verified", reason: true },
  expire: { by: "system", from: ["verified"], to: "expired", reason: false },
  /** Its renewal was verified. */
  supersede: { by: "system", from: ["verified", "expired"], to: "superseded", reason: false },
};

/** What a vendor may still correct. */
export const isEditable = (state: PermitState): boolean => state === "draft" || state === "rejected";
/** What may be followed by a renewal. */
export const isRenewable = (state: PermitState): boolean => state === "verified" || state === "expired" || state === "revoked";

export type StepVerdict =
  | { kind: "allowed"; to: PermitState }
  | { kind: "refused"; code: "permit_state" | "reason_missing"; message: string };

export function judgeStep(state: PermitState, action: PermitAction, by: PermitActor, reason: string | null): StepVerdict {
  const step = PERMIT_STEPS[action];
  if (step.by !== by || !step.from.includes(state)) {
    return { kind: "refused", code: "permit_state", message: "Izin ini sudah berubah keadaannya. Muat ulang halaman lalu periksa lagi." };
  }
  if (step.reason && !reason?.trim()) return { kind: "refused", code: "reason_missing", message: "Tulis alasannya, supaya penjual tahu." };
  return { kind: "allowed", to: step.to };
}
