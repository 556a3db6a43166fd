import { generateEntityId } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { VendorState } from "../../../contracts/primitives";
import { Problem } from "../../../http/problem";
import type { AuditEntry } from "../../../modules/audit/rules/entry";
import { OUTBOX_MODULE } from "../../../modules/outbox";
import type { OutboxModuleService } from "../../../modules/outbox/service";
import { type DecisionKind, objectionsTo, stateAfter } from "../../../modules/vendor/rules/lifecycle";
import { kickOutbox } from "../../../outbox/kick";
import { recordAudit } from "../../audit/record";
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

function entryOf({ vendor_id, kind, actor, reason, remarks }: DecisionInput, from: VendorState, to: VendorState): AuditEntry {
  const type = kind === "submit" || kind === "resubmit" ? "member" : "officer";
  return {
    actor: { type, ...actor },
    action: `vendor.${kind}`,
    subject: { type: "vendor", id: vendor_id },
    ...{ vendor_id, reason },
    before: { state: from },
    after: { state: to, ...(remarks ? { remarks } : {}) },
  };
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
  const decided = await vendorsOf(container).decide({ ...input, id, from: vendor.state, to }, async (sameTransaction) => {
    await outbox.enqueue(messages, sameTransaction);
    await recordAudit([entryOf(input, vendor.state, to)], sameTransaction);
  });
  if (!decided) throw alreadyDecided();
  setImmediate(() => kickOutbox(container));
  return new StepResponse({ id });
});
