import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { Problem } from "../../../http/problem";
import { type DecisionKind, objectionsTo, stateAfter } from "../../../modules/vendor/rules/lifecycle";
import type { VendorRow } from "../../../modules/vendor/service";
import { alreadyDecided } from "../problems";
import { vendorRow, vendorsOf } from "./change-vendor";

export interface DecisionInput {
  vendor_id: string;
  kind: DecisionKind;
  reason?: string;
  remarks?: { field: string; message: string }[];
  actor: { id: string; name: string };
}

/** Moves the vendor and records who decided what and why. Of two who decide at once, the second is told so. */
export const recordDecisionStep = createStep(
  "record-decision",
  async (input: DecisionInput, { container }) => {
    const objections = objectionsTo(input);
    if (objections[0]) throw new Problem("invalid", "incomplete_decision", objections[0].message, objections);
    const vendor = await vendorRow(input.vendor_id, container);
    const to = stateAfter(vendor.state, input.kind);
    const id = to && (await vendorsOf(container).decide({ ...input, from: vendor.state, to }));
    if (!id) throw alreadyDecided();
    return new StepResponse({ id }, { id, before: vendor });
  },
  async (done: { id: string; before: VendorRow } | undefined, { container }) => {
    if (done) await vendorsOf(container).undoDecision(done.id, done.before);
  },
);
