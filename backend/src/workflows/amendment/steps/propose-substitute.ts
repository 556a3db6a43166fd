import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { Actor, AuditEntry } from "../../../modules/audit/rules/entry";
import { OUTBOX_MODULE } from "../../../modules/outbox";
import type { OutboxModuleService } from "../../../modules/outbox/service";
import { kickOutbox } from "../../../outbox/kick";
import { recordAudit } from "../../audit/record";
import { readVendorMails } from "../../order/read-vendor-mails";
import type { AnswerInput } from "../inputs";
import { newsOfAnswer, newsOfProposal } from "../news";
import { type Applying, adjustmentRow } from "./apply-lowering";
import { amendmentsOf, type JudgedLowering } from "./judge-lowering";

/** Something else than was ordered is the shopper's to decide. A newer proposal for the same line takes the place of one that is unanswered. */
export const proposeSubstituteStep = createStep("propose-substitute", async (applying: Applying, { container }) => {
  const { order, before } = applying.judged;
  const amendments = amendmentsOf(container);
  await amendments.inTransaction(async (sameTransaction) => {
    await amendments.updateLineAdjustments(
      {
        selector: { vendor_order_id: order.id, line_item_id: before.id, state: "proposed" },
        data: { state: "withdrawn", answered_at: new Date() },
      },
      sameTransaction,
    );
    const row = await amendments.createLineAdjustments(adjustmentRow(applying, "proposed"), sameTransaction);
    const outbox = container.resolve<OutboxModuleService>(OUTBOX_MODULE);
    await outbox.enqueue(newsOfProposal(applying.judged, row.id), sameTransaction);
  });
  setImmediate(() => kickOutbox(container));
  return new StepResponse(order.id);
});

const withdrawnAct = (actor: Actor, { known, order }: JudgedLowering): AuditEntry => ({
  ...{ actor, action: "order.withdraw_substitute", vendor_id: order.vendor_id },
  subject: { type: "vendor_order", id: order.id },
  after: { number: order.number, substitute: known!.substitute },
});

/** Nothing changes: the shopper does not want it, or the shop took it back. */
export const closeProposalStep = createStep(
  "close-proposal",
  async ({ judged, answer, actor }: { judged: JudgedLowering } & Pick<AnswerInput, "answer" | "actor">, { container }) => {
    const { known, order } = judged;
    const amendments = amendmentsOf(container);
    const mails = answer === "decline" ? ((await readVendorMails(container, [order.vendor_id]))[order.vendor_id] ?? []) : [];
    await amendments.inTransaction(async (sameTransaction) => {
      const state = answer === "decline" ? ("declined" as const) : ("withdrawn" as const);
      await amendments.updateLineAdjustments({ id: known!.id, state, answered_at: new Date() }, sameTransaction);
      if (actor) await recordAudit([withdrawnAct(actor, judged)], sameTransaction);
      const outbox = container.resolve<OutboxModuleService>(OUTBOX_MODULE);
      await outbox.enqueue(newsOfAnswer(judged, mails, false), sameTransaction);
    });
    setImmediate(() => kickOutbox(container));
    return new StepResponse(order.id);
  },
);
