import type { MedusaContainer } from "@medusajs/framework/types";
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { notFound, Problem } from "../../http/problem";
import { PAYOUT_MODULE } from "../../modules/payout";
import type { Failure, PayoutModuleService } from "../../modules/payout/service";
import { kickOutbox } from "../../outbox/kick";
import { settleFailed, settlePaid } from "./settle";

/** Each of these is made of transactions that stand on their own, and repeating one leaves alone what is decided: there is nothing to undo. */

const CHUNK = 200;
const payoutsOf = (container: MedusaContainer) => container.resolve<PayoutModuleService>(PAYOUT_MODULE);

export interface ConfirmPayoutsInput {
  batch_id: string;
  /** Null: all that was sent. */
  payout_ids: string[] | null;
  /** User id. */
  officer_id: string;
}

async function sentIn(container: MedusaContainer, { batch_id, payout_ids }: ConfirmPayoutsInput): Promise<string[]> {
  const filters = { batch_id, provider: "bank" as const, state: "sent" as const, ...(payout_ids ? { id: payout_ids } : {}) };
  const rows = await payoutsOf(container).listPayouts(filters, { select: ["id"], order: { number: "ASC" }, take: CHUNK });
  return rows.map((row) => row.id);
}

const confirmPayoutsStep = createStep("confirm-payouts", async (input: ConfirmPayoutsInput, { container }) => {
  const [batch] = await payoutsOf(container).listPayoutBatches({ id: input.batch_id }, { take: 1 });
  if (!batch) throw notFound("Pencairan");
  if (batch.state === "filling") throw new Problem("conflict", "still_filling", "Pencairan ini masih disusun. Tunggu sebentar.");
  if (batch.state === "ready") throw new Problem("conflict", "not_sent", "Unduh berkas bank dan kirim dulu, baru konfirmasi.");
  for (let ids = await sentIn(container, input); ids.length > 0; ids = await sentIn(container, input)) {
    await settlePaid(container, ids, { by: input.officer_id, provider: "bank" });
  }
  await payoutsOf(container).settleBatch(input.batch_id, input.officer_id);
  setImmediate(() => kickOutbox(container));
  return new StepResponse(undefined);
});

/** An officer saw in the bank that these transfers were made. */
export const confirmPayoutsWorkflow = createWorkflow("confirm-payouts", (input: ConfirmPayoutsInput) => {
  confirmPayoutsStep(input);
  return new WorkflowResponse(input.batch_id);
});

export interface FailPayoutInput extends Failure {
  payout_id: string;
  officer_id: string;
}

const failPayoutStep = createStep("fail-payout", async ({ payout_id, officer_id, kind, reason }: FailPayoutInput, { container }) => {
  const [payout] = await payoutsOf(container).listPayouts({ id: payout_id }, { take: 1 });
  if (!payout) throw notFound("Pencairan");
  if (payout.provider === "stripe") throw new Problem("conflict", "not_by_hand", "Pencairan ini berjalan lewat Stripe, bukan lewat bank.");
  await settleFailed(container, payout_id, { kind, reason, by: officer_id });
  await payoutsOf(container).settleBatch(payout.batch_id, officer_id);
  setImmediate(() => kickOutbox(container));
  return new StepResponse(payout.batch_id);
});

/** The bank refused a transfer or sent it back: the vendor's money waits for the next payout, and the owners hear why. */
export const failPayoutWorkflow = createWorkflow("fail-payout", (input: FailPayoutInput) => {
  return new WorkflowResponse(failPayoutStep(input));
});
