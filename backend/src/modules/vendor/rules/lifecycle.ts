import type { VendorState } from "../../../contracts/primitives";

export type DecisionKind = "submit" | "resubmit" | "request_revision" | "approve" | "reject" | "suspend" | "reinstate";
export type OfficerDecision = Exclude<DecisionKind, "submit" | "resubmit">;

/** A vendor's life with the city. Rejection ends an application; the person may start another. */
const TRANSITIONS: Record<DecisionKind, { from: VendorState; to: VendorState }> = {
  submit: { from: "draft", to: "submitted" },
  resubmit: { from: "revision", to: "submitted" },
  request_revision: { from: "submitted", to: "revision" },
  approve: { from: "submitted", to: "approved" },
  reject: { from: "submitted", to: "rejected" },
  suspend: { from: "approved", to: "suspended" },
  reinstate: { from: "suspended", to: "approved" },
};

const OFFICER_DECISIONS: OfficerDecision[] = ["approve", "request_revision", "reject", "suspend", "reinstate"];

/** The state after a decision, or undefined when it cannot be taken now. */
export function stateAfter(state: VendorState, kind: DecisionKind): VendorState | undefined {
  const transition = TRANSITIONS[kind];
  return transition.from === state ? transition.to : undefined;
}

/** What an officer may decide now. */
export const officerDecisions = (state: VendorState): OfficerDecision[] =>
  OFFICER_DECISIONS.filter((kind) => TRANSITIONS[kind].from === state);

/** Which submission it would be, or undefined when the application is not the applicant's to send. */
export function submissionFrom(state: VendorState): "submit" | "resubmit" | undefined {
  if (state === "draft") return "submit";
  return state === "revision" ? "resubmit" : undefined;
}

/** The city lets this business do nothing but look: it neither sells nor works on what it sold. */
export const isStopped = (state: VendorState): boolean => state === "suspended" || state === "rejected";

/** Answers and evidence may change only while the application lies with the applicant. */
export const isEditable = (state: VendorState): boolean => submissionFrom(state) !== undefined;

export interface DecisionFieldProblem {
  field: string;
  message: string;
}

/** What a decision lacks: people who are refused or stopped are told why. */
export function objectionsTo(decision: { kind: DecisionKind; reason?: string; remarks?: unknown[] }): DecisionFieldProblem[] {
  const { kind, reason, remarks } = decision;
  if ((kind === "reject" || kind === "suspend") && (reason ?? "").trim().length < 5) {
    return [{ field: "reason", message: "Tulis alasan yang akan dibaca penjual." }];
  }
  if (kind === "request_revision" && (remarks ?? []).length === 0) {
    return [{ field: "remarks", message: "Tandai paling sedikit satu isian yang perlu diperbaiki." }];
  }
  return [];
}
