import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, createWorkflow, StepResponse, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk";
import type { ComplaintAction, ComplaintActor } from "../../contracts/complaint";
import { inModule } from "../../foundation/same-transaction";
import { causeOf } from "../../http/answer-error";
import { Problem } from "../../http/problem";
import { AMENDMENT_MODULE } from "../../modules/amendment";
import type { AmendmentModuleService } from "../../modules/amendment/service";
import type { AuditEntry } from "../../modules/audit/rules/entry";
import { type ComplaintVerdict, isOver, judgeStep } from "../../modules/complaint/rules/lifecycle";
import type { Change, FullComplaint } from "../../modules/complaint/service";
import { OUTBOX_MODULE } from "../../modules/outbox";
import type { OutboxModuleService } from "../../modules/outbox/service";
import { kickOutbox } from "../../outbox/kick";
import { recordAudit } from "../audit/record";
import { holdLockStep, letGoLockStep } from "../order/steps/hold-lock";
import { refundOrderWorkflow } from "../refund/refund-order";
import type { RefundInput } from "../refund/steps/judge-refund";
import { newsOfStep } from "./news";
import { complaintsOf, findComplaint, orderOfComplaint, situationOf, stillRefundable } from "./situation";
import { whyRefunded } from "./words";

export interface ComplaintStepInput {
  complaint_id: string;
  action: Exclude<ComplaintAction, "open" | "check">;
  by: ComplaintActor;
  /** The shop's member or the officer; a shopper and a deadline have no name here. */
  actor?: { id: string; name: string };
  /** Rupiah. */
  amount?: number;
  note?: string;
}

type Allowed = Extract<ComplaintVerdict, { kind: "allowed" }>;

/** A refund that is written down and must be made; null when no money moves. */
interface Taken {
  refund: RefundInput | null;
}

/** The order group's lock, so that no other refund of the order slips in between judging and writing down. */
const findComplaintLockStep = createStep("find-complaint-lock", async ({ complaint_id }: ComplaintStepInput, { container }) => {
  const { order_group_id } = await findComplaint(container, { id: complaint_id });
  return new StepResponse({ key: `order-group:${order_group_id}` });
});

function assertAllowed(verdict: ComplaintVerdict): asserts verdict is Exclude<ComplaintVerdict, { kind: "refused" }> {
  if (verdict.kind !== "refused") return;
  const { code, message, field } = verdict;
  throw field ? new Problem("invalid", code, message, [{ field, message }]) : new Problem("conflict", code, message);
}

const PROMISES = ["offer", "ask_return"];
const GOODS: Partial<Record<ComplaintAction, boolean>> = { take_back: true };

function changeOf({ to, refund, due_at }: Allowed, { action, amount }: ComplaintStepInput): Change {
  const over = isOver(to);
  return {
    state: to,
    due_at,
    closed_at: over ? new Date() : null,
    offered_amount: PROMISES.includes(action) ? (amount ?? null) : null,
    refunded_amount: over ? refund : null,
    goods_returned: GOODS[action] ?? null,
  };
}

function refundOf(complaint: FullComplaint, { refund }: Allowed, input: ComplaintStepInput): RefundInput | null {
  if (refund === 0) return null;
  return {
    vendor_order_id: complaint.vendor_order_id,
    amount: refund,
    reason: whyRefunded(complaint, input),
    // A complaint ends once, so it gives money back once.
    request_key: `complaint:${complaint.id}`,
    origin: "complaint",
    actor: { id: input.actor?.id ?? null, name: input.actor?.name ?? null },
  };
}

/** What the step is about in rupiah, for the record. */
const sumOf = ({ refund }: Allowed, { action, amount }: ComplaintStepInput) =>
  (PROMISES.includes(action) ? amount : refund > 0 ? refund : null) ?? null;

/** All an officer decides is that money goes back, or that none does. */
const entryOf = (complaint: FullComplaint, verdict: Allowed, input: ComplaintStepInput): AuditEntry => ({
  actor: { type: "officer", id: input.actor?.id ?? "unknown", name: input.actor?.name ?? "" },
  action: input.action === "award" ? "complaint.award" : "complaint.dismiss",
  subject: { type: "complaint", id: complaint.id },
  ...{ vendor_id: complaint.vendor_id, reason: input.note },
  before: { state: complaint.state },
  after: { state: verdict.to, amount: sumOf(verdict, input) },
});

/**
 * Judges the step and writes all of it in one transaction: the complaint's state, the step, the promise of money and the news. Whatever dies
 * afterwards, the promise is found by the job that makes promised refunds.
 */
const recordStepStep = createStep(
  "record-complaint-step",
  async (input: ComplaintStepInput, { container }): Promise<StepResponse<Taken>> => {
    const complaint = await findComplaint(container, { id: input.complaint_id });
    const order = await orderOfComplaint(container, complaint);
    const asked = { action: input.action, by: input.by, amount: input.amount, note: input.note, now: new Date() };
    const verdict = judgeStep(situationOf(complaint, await stillRefundable(container, order.order_id)), asked);
    assertAllowed(verdict);
    if (verdict.kind === "repeated") return new StepResponse({ refund: null });

    const refund = refundOf(complaint, verdict, input);
    const news = await newsOfStep(container, { complaint, order, input, verdict, amount: sumOf(verdict, input) });
    const step = {
      ...{ action: input.action, by: input.by, note: input.note || null, amount: sumOf(verdict, input) },
      ...{ actor_id: input.actor?.id ?? null, actor_name: input.actor?.name ?? null },
    };
    const from = { id: complaint.id, from: complaint.state };
    const moved = await complaintsOf(container).move(from, changeOf(verdict, input), step, async (sameTransaction) => {
      if (refund) {
        const { actor, ...what } = refund;
        const record = { ...what, vendor_id: complaint.vendor_id, actor_id: actor.id, actor_name: actor.name };
        const amendments = container.resolve<AmendmentModuleService>(AMENDMENT_MODULE);
        await inModule(amendments, sameTransaction, (here) => amendments.createVendorRefunds([record], here));
      }
      await container.resolve<OutboxModuleService>(OUTBOX_MODULE).enqueue(news, sameTransaction);
      if (input.by === "officer") await recordAudit([entryOf(complaint, verdict, input)], sameTransaction);
    });
    if (!moved) throw new Problem("conflict", "complaint_state", "Komplain ini baru saja berubah. Muat ulang halaman lalu coba lagi.");
    setImmediate(() => kickOutbox(container));
    return new StepResponse({ refund });
  },
);

/** Makes the promised refund now. Should it fail, what is decided stays decided, and the job tries again. */
const makePromisedRefundStep = createStep("make-promised-refund", async ({ refund }: Taken, { container }) => {
  try {
    await refundOrderWorkflow(container as MedusaContainer).run({ input: refund! });
  } catch (error) {
    container.resolve(ContainerRegistrationKeys.LOGGER).error(`Refund ${refund!.request_key}: ${causeOf(error)}`);
  }
  return new StepResponse(refund!.request_key);
});

/** One step in a complaint's life, whoever takes it: shopper, shop, officer or a deadline. */
export const takeComplaintStepWorkflow = createWorkflow("take-complaint-step", (input: ComplaintStepInput) => {
  const lock = findComplaintLockStep(input);
  holdLockStep(lock);
  const taken = recordStepStep(input);
  letGoLockStep(lock);
  when({ taken }, (data) => data.taken.refund !== null).then(() => {
    makePromisedRefundStep(taken);
  });
  return new WorkflowResponse(input.complaint_id);
});
