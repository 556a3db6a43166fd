import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { notFound, Problem } from "../../http/problem";
import type { AuditEntry } from "../../modules/audit/rules/entry";
import { gatewayFor } from "../../payments/gateways";
import { officerActor } from "../audit/actors";
import { recordAudit } from "../audit/record";
import { ledgerOf } from "../ledger/record";
import { chargesOf } from "./current-charge";
import { paybackJournals } from "./journals";

export interface ConfirmPaybackInput {
  payback_id: string;
  officer_id: string;
  note: string;
}

const onItsWay = () =>
  new Problem("conflict", "payback_sent", "Uang ini sudah atau sedang dikirim oleh penyedia pembayaran. Muat ulang daftar.");

const confirmPaybackStep = createStep("confirm-payback", async ({ payback_id, officer_id, note }: ConfirmPaybackInput, { container }) => {
  const charges = chargesOf(container);
  const [payback] = await charges.listPaybacks({ id: payback_id }, { take: 1 });
  if (!payback) throw notFound("Uang kembali");
  if (payback.state === "done") return new StepResponse(payback_id);
  // What a provider may be sending at this moment must not be sent by hand too.
  const byProvider = gatewayFor(payback.method)?.settledBy === "provider";
  const whileIn = byProvider ? (["failed"] as const) : (["due", "failed"] as const);
  if (!whileIn.some((state) => state === payback.state)) throw onItsWay();
  const entry: AuditEntry = {
    actor: await officerActor(container, officer_id),
    action: "payback.confirm",
    subject: { type: "payback", id: payback_id },
    reason: note,
    before: { state: payback.state },
    after: { state: "done", amount: payback.amount },
  };
  await charges.inTransaction(async (sameTransaction) => {
    if (!(await charges.markPaidBack(payback_id, { by: officer_id, note, whileIn }, sameTransaction))) {
      // The same button pressed twice at once is no conflict.
      const [now] = await charges.listPaybacks({ id: payback_id }, { select: ["id", "state"], take: 1 });
      if (now?.state === "done") return;
      throw onItsWay();
    }
    await recordAudit([entry], sameTransaction);
    await ledgerOf(container).post(paybackJournals({ ...payback, done_by: officer_id }), sameTransaction);
  });
  return new StepResponse(payback_id);
});

/** An officer has sent the money back by hand. */
export const confirmPaybackWorkflow = createWorkflow("confirm-payback", (input: ConfirmPaybackInput) => {
  return new WorkflowResponse(confirmPaybackStep(input));
});
