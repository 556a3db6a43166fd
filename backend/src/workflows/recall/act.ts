import type { MedusaContainer } from "@medusajs/framework/types";
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { RecordReturn } from "../../contracts/recall";
import { knexOf } from "../../foundation/same-transaction";
import { notFound, Problem } from "../../http/problem";
import { OUTBOX_MODULE } from "../../modules/outbox";
import type { OutboxModuleService } from "../../modules/outbox/service";
import { batchKey, objectionToReturn, type RecallAction, type RecallActor, recallActions } from "../../modules/recall/rules/recall";
import type { RecallRow } from "../../modules/recall/service";
import { kickOutbox } from "../../outbox/kick";
import { memberActor, officerActor } from "../audit/actors";
import { recordAudit } from "../audit/record";
import { noticeMessage } from "../notice/notice";
import { recallsOf } from "./views";

interface Acting {
  by: RecallActor;
  actor_id: string;
  vendor_id?: string;
}

const actorOf = (container: MedusaContainer, { by, actor_id }: Acting) =>
  by === "officer" ? officerActor(container, actor_id) : memberActor(container, actor_id);

const NOT_YOURS: Record<RecallAction, string> = {
  record: "Penarikan ini sudah ditutup.",
  resume: "Penjualan belum bisa dilanjutkan di sini. Minta petugas Dinas.",
  close: "Penarikan ditutup oleh petugas Dinas.",
};

async function recallFor(container: MedusaContainer, id: string, action: RecallAction, { by, vendor_id }: Acting): Promise<RecallRow> {
  const [recall] = await recallsOf(container).listRecalls({ id, ...(vendor_id ? { vendor_id } : {}) }, { take: 1 });
  if (!recall) throw notFound("Penarikan");
  if (!recallActions(recall, by).includes(action)) throw new Problem("conflict", `recall_${action}`, NOT_YOURS[action]);
  return recall;
}

/** What became of the goods of one order. */
const recordReturnStep = createStep(
  "record-recall-return",
  async (input: Acting & { recall_order_id: string; record: RecordReturn }, { container }) => {
    const recalls = recallsOf(container);
    const { vendor_id, record } = input;
    const [order] = await recalls.listRecallOrders({ id: input.recall_order_id, ...(vendor_id ? { vendor_id } : {}) }, { take: 1 });
    if (!order) throw notFound("Pesanan");
    const recall = await recallFor(container, order.recall_id, "record", input);
    const message = objectionToReturn(record, order.quantity);
    if (message) throw new Problem("invalid", "returned_quantity", message, [{ field: "returned_quantity", message }]);
    const actor = await actorOf(container, input);
    const { outcome, returned_quantity, paid_back, note = null } = record;
    await recalls.inTransaction(async (joined) => {
      const after = { outcome, returned_quantity, paid_back };
      await knexOf(joined)("recall_order")
        .where({ id: order.id })
        .update({ ...after, note, noted_at: new Date(), updated_at: new Date() });
      const before = { outcome: order.outcome, returned_quantity: order.returned_quantity, paid_back: order.paid_back };
      const subject = { type: "recall", id: recall.id };
      const entry = { actor, action: "recall.record" as const, subject, vendor_id: recall.vendor_id, reason: note };
      await recordAudit([{ ...entry, before, after: { order: order.order_number, ...after } }], joined);
    });
    return new StepResponse(recall.id);
  },
);
export const recordReturnWorkflow = createWorkflow(
  "record-recall-return",
  (input: Acting & { recall_order_id: string; record: RecordReturn }) => new WorkflowResponse(recordReturnStep(input)),
);

/** What is left is another batch: the product may be put on sale again, and every hand-over is of that batch from now on. */
const resumeSaleStep = createStep(
  "resume-recalled-sale",
  async (input: Acting & { recall_id: string; batch_code: string }, { container }) => {
    const recall = await recallFor(container, input.recall_id, "resume", input);
    if (recall.batch_code && batchKey(recall.batch_code) === batchKey(input.batch_code)) {
      const message = "Ini batch yang sedang ditarik. Tulis kode batch yang lain.";
      throw new Problem("invalid", "recalled_batch", message, [{ field: "batch_code", message }]);
    }
    const actor = await actorOf(container, input);
    const recalls = recallsOf(container);
    await recalls.inTransaction(async (joined) => {
      await knexOf(joined).raw("update recall set sale = 'resumed', updated_at = now() where id = ?", [recall.id]);
      const { listing_id, vendor_id } = recall;
      await recalls.setBatch({ listing_id, vendor_id, code: input.batch_code, set_by: input.actor_id }, joined);
      const entry = { actor, action: "recall.resume" as const, subject: { type: "recall", id: recall.id }, vendor_id };
      await recordAudit([{ ...entry, before: { sale: "stopped" }, after: { sale: "resumed", batch_code: input.batch_code } }], joined);
    });
    return new StepResponse(recall.id);
  },
);
export const resumeSaleWorkflow = createWorkflow(
  "resume-recalled-sale",
  (input: Acting & { recall_id: string; batch_code: string }) => new WorkflowResponse(resumeSaleStep(input)),
);

/** An officer ends it: the notice leaves the public list, and the shop may put the product on show again itself. */
const closeRecallStep = createStep("close-recall", async (input: Acting & { recall_id: string; note: string }, { container }) => {
  const recall = await recallFor(container, input.recall_id, "close", input);
  const actor = await actorOf(container, input);
  await recallsOf(container).inTransaction(async (joined) => {
    await knexOf(joined).raw(
      "update recall set state = 'closed', closed_at = now(), closed_by = ?, close_note = ?, updated_at = now() where id = ? and state = 'open'",
      [input.actor_id, input.note, recall.id],
    );
    const { vendor_id, product_title: product, vendor_name: shop } = recall;
    const notice = noticeMessage({
      ...{ audience: "vendor", vendor_id, key: `recall:${recall.id}:closed`, path: `/penjual/penarikan/${recall.id}` },
      ...{ kind: "recall-closed", data: { product, shop, reason: input.note } },
    });
    await container.resolve<OutboxModuleService>(OUTBOX_MODULE).enqueue([notice], joined);
    const entry = { actor, action: "recall.close" as const, subject: { type: "recall", id: recall.id }, vendor_id, reason: input.note };
    await recordAudit([{ ...entry, before: { state: "open" }, after: { state: "closed" } }], joined);
  });
  setImmediate(() => kickOutbox(container));
  return new StepResponse(recall.id);
});
export const closeRecallWorkflow = createWorkflow(
  "close-recall",
  (input: Acting & { recall_id: string; note: string }) => new WorkflowResponse(closeRecallStep(input)),
);
