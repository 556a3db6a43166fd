import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { VendorState } from "../../../contracts/primitives";
import { type DecisionKind, isEditable, objectionsTo, officerDecisions, stateAfter, submissionFrom } from "./lifecycle";

const STATES: VendorState[] = ["draft", "submitted", "revision", "approved", "rejected", "suspended"];
const KINDS: DecisionKind[] = ["submit", "resubmit", "request_revision", "approve", "reject", "suspend", "reinstate"];

describe("a vendor's life with the city", () => {
  it.each<[VendorState, DecisionKind, VendorState | undefined]>([
    ["draft", "submit", "submitted"],
    ["draft", "approve", undefined],
    ["submitted", "approve", "approved"],
    ["submitted", "request_revision", "revision"],
    ["submitted", "reject", "rejected"],
    ["submitted", "submit", undefined],
    ["revision", "resubmit", "submitted"],
    ["revision", "approve", undefined],
    ["approved", "suspend", "suspended"],
    ["approved", "reject", undefined],
    ["suspended", "reinstate", "approved"],
    ["suspended", "suspend", undefined],
    ["rejected", "reinstate", undefined],
  ])("%s, %s → %s", (state, kind, after) => {
    expect(stateAfter(state, kind)).toBe(after);
  });

  it("never sells before an officer approved", () => {
    const history = fc.array(fc.constantFrom(...KINDS), { maxLength: 30 });
    fc.assert(
      fc.property(history, (kinds) => {
        let state: VendorState = "draft";
        let approvals = 0;
        for (const kind of kinds) {
          const after = stateAfter(state, kind);
          if (!after) continue;
          if (kind === "approve") approvals += 1;
          state = after;
        }
        expect(approvals).toBeLessThanOrEqual(1);
        if (state === "approved" || state === "suspended") expect(approvals).toBe(1);
      }),
    );
  });

  it("offers officers exactly what can be done", () => {
    for (const state of STATES) {
      for (const kind of officerDecisions(state)) expect(stateAfter(state, kind)).toBeDefined();
      expect(isEditable(state)).toBe(submissionFrom(state) !== undefined);
    }
    expect(officerDecisions("submitted")).toEqual(["approve", "request_revision", "reject"]);
    expect(officerDecisions("rejected")).toEqual([]);
  });
});

describe("what a decision must say", () => {
  it.each([
    [{ kind: "reject" as const }, ["reason"]],
    [{ kind: "suspend" as const, reason: "   " }, ["reason"]],
    [{ kind: "suspend" as const, reason: "Ada keluhan keracunan." }, []],
    [{ kind: "request_revision" as const, remarks: [] }, ["remarks"]],
    [{ kind: "request_revision" as const, remarks: [{ field: "nib", message: "Periksa." }] }, []],
    [{ kind: "approve" as const }, []],
  ])("%j", (decision, fields) => {
    expect(objectionsTo(decision).map((objection) => objection.field)).toEqual(fields);
  });
});
