import type { MedusaContainer } from "@medusajs/framework/types";
import { generateEntityId } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { VendorState } from "../../../contracts/primitives";
import type { SameTransaction } from "../../../foundation/same-transaction";
import { Problem } from "../../../http/problem";
import type { AuditEntry } from "../../../modules/audit/rules/entry";
import { OUTBOX_MODULE } from "../../../modules/outbox";
import type { OutboxModuleService } from "../../../modules/outbox/service";
import { type DecisionKind, objectionsTo, stateAfter } from "../../../modules/vendor/rules/lifecycle";
import type { VendorRow } from "../../../modules/vendor/service";
import { kickOutbox } from "../../../outbox/kick";
import { recordAudit } from "../../audit/record";
import { closeWork } from "../../work/bench";
import { needsSecondOfficer, type Settle } from "../../work/confirmations";
import { newsOfDecision } from "../news";
import { alreadyDecided, secondOfficerFirst } from "../problems";
import { benchApplication } from "../submission";
import { vendorRow, vendorsOf } from "./change-vendor";

export interface DecisionInput {
  vendor_id: string;
  kind: DecisionKind;
  reason?: string;
  remarks?: { field: string; message: string }[];
  actor: { id: string; name: string };
  /** Which round of the application was looked at; a newer one is not decided blindly. */
  round?: number;
  /** The second officer's yes. */
  settle?: Settle;
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

const SUBMISSIONS: readonly DecisionKind[] = ["submit", "resubmit"];
const ANSWERS_TO_SUBMISSIONS: readonly DecisionKind[] = ["approve", "request_revision", "reject"];

/** A submission goes onto the officers' bench, and the answer to it takes it off. */
async function followOnBench(container: MedusaContainer, vendor: VendorRow, input: DecisionInput, joined: SameTransaction): Promise<void> {
  const { kind, actor, round } = input;
  if (SUBMISSIONS.includes(kind)) await benchApplication(container, vendor, joined);
  if (!ANSWERS_TO_SUBMISSIONS.includes(kind)) return;
  await closeWork(container, { kind: "application", subject_id: vendor.id, by: actor.id, outcome: kind, round }, joined);
}

/**
 * Moves the vendor, records who decided what and why, and what must be told of it: one transaction, so a suspended vendor never stays in
 * search because a process died in between. Of two who decide at once, the second is told so.
 */
export async function decide(container: MedusaContainer, input: DecisionInput): Promise<{ id: string }> {
  const objections = objectionsTo(input);
  if (objections[0]) throw new Problem("invalid", "incomplete_decision", objections[0].message, objections);
  const vendor = await vendorRow(input.vendor_id, container);
  const to = stateAfter(vendor.state, input.kind);
  if (!to) throw alreadyDecided();
  if (input.kind === "suspend" && !input.settle && (await needsSecondOfficer(container, "vendor.suspend"))) throw secondOfficerFirst();
  const id = generateEntityId(undefined, "vdec");
  const messages = await newsOfDecision(container, id, vendor, input);
  const outbox = container.resolve<OutboxModuleService>(OUTBOX_MODULE);
  const decided = await vendorsOf(container).decide({ ...input, id, from: vendor.state, to }, async (sameTransaction) => {
    await input.settle?.(sameTransaction);
    await followOnBench(container, vendor, input, sameTransaction);
    await outbox.enqueue(messages, sameTransaction);
    await recordAudit([entryOf(input, vendor.state, to)], sameTransaction);
  });
  if (!decided) throw alreadyDecided();
  setImmediate(() => kickOutbox(container));
  return { id };
}

/** The last step, so there is nothing to undo. */
export const recordDecisionStep = createStep(
  "record-decision",
  async (input: DecisionInput, { container }) => new StepResponse(await decide(container, input)),
);
