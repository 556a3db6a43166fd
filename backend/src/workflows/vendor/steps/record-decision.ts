import { generateEntityId } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { Problem } from "../../../http/problem";
import { OUTBOX_MODULE } from "../../../modules/outbox";
import type { OutboxModuleService } from "../../../modules/outbox/service";
import { type DecisionKind, objectionsTo, stateAfter } from "../../../modules/vendor/rules/lifecycle";
import { kickOutbox } from "../../../outbox/kick";
import { newsOfDecision } from "../news";
import { alreadyDecided } from "../problems";
import { vendorRow, vendorsOf } from "./change-vendor";

export interface DecisionInput {
  vendor_id: string;
  kind: DecisionKind;
  reason?: string;
  remarks?: { field: string; message: string }[];
  actor: { id: string; name: string };
}

/**
 * Moves the vendor, records who decided what and why, and what must be told of it: one transaction, so a suspended vendor never stays in
 * search because a process died in between. It is the last step, so there is nothing to undo. Of two who decide at once, the second is told so.
 */
export const recordDecisionStep = createStep("record-decision", async (input: DecisionInput, { container }) => {
  const objections = objectionsTo(input);
  if (objections[0]) throw new Problem("invalid", "incomplete_decision", objections[0].message, objections);
  const vendor = await vendorRow(input.vendor_id, container);
  const to = stateAfter(vendor.state, input.kind);
  if (!to) throw alreadyDecided();
  const id = generateEntityId(undefined, "vdec");
  const messages = await newsOfDecision(container, id, vendor, input);
  const outbox = container.resolve<OutboxModuleService>(OUTBOX_MODULE);
  const tell = (sameTransaction: Parameters<OutboxModuleService["enqueue"]>[1]) => outbox.enqueue(messages, sameTransaction);
  if (!(await vendorsOf(container).decide({ ...input, id, from: vendor.state, to }, tell))) throw alreadyDecided();
  setImmediate(() => kickOutbox(container));
  return new StepResponse({ id });
});
