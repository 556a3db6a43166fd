import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { capturePaymentWorkflow } from "@medusajs/medusa/core-flows";
import { recordMovementsOrLeave } from "../../ledger/record";

interface HalfCaptured {
  payment_id: string;
  capture_id: string;
  order_id: string;
  amount: number;
  currency_code: string;
  /** The order knows of it. */
  told: boolean;
}

/** Captures that are all of their payment, though the payment does not say so. */
const HALF_CAPTURED = `
  select p.id as payment_id, c.id as capture_id, l.order_id, c.amount::int as amount, p.currency_code,
         exists (select 1 from order_transaction t where t.reference_id = c.id and t.deleted_at is null) as told
  from payment p
  join capture c on c.payment_id = p.id and c.deleted_at is null and c.amount = p.amount
  join order_payment_collection l on l.payment_collection_id = p.payment_collection_id and l.deleted_at is null
  where p.id = any(?) and p.captured_at is null and p.canceled_at is null and p.deleted_at is null`;

/**
 * Medusa writes a capture first and what it means for payment, collection and order after it. A process killed in between leaves a payment that
 * cannot be captured again; what was left out is made up for here.
 */
async function finishHalfCaptured(container: MedusaContainer, paymentIds: string[]): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows } = await knex.raw<{ rows: HalfCaptured[] }>(HALF_CAPTURED, [paymentIds]);
  for (const { payment_id, capture_id, told, ...paid } of rows) {
    const transaction = { ...paid, reference: "capture", reference_id: capture_id };
    if (!told) await container.resolve(Modules.ORDER).addOrderTransactions(transaction);
    await knex.raw("update payment set captured_at = now(), updated_at = now() where id = ? and captured_at is null", [payment_id]);
    // Of a payment that says it is captured, this only brings the collection level.
    await container.resolve(Modules.PAYMENT).capturePayment({ payment_id });
  }
}

/**
 * Captures each payment once; those captured before are left alone. Nothing is undone when a later step fails: the money did
 * change hands, and repeating the step goes on with what is not captured yet.
 */
export const capturePaymentsStep = createStep("capture-payments", async (paymentIds: string[], { container }) => {
  await finishHalfCaptured(container, paymentIds);
  const payments = await container.resolve(Modules.PAYMENT).listPayments({ id: paymentIds }, { take: paymentIds.length });
  for (const payment of payments.filter((candidate) => !candidate.captured_at)) {
    await capturePaymentWorkflow(container).run({ input: { payment_id: payment.id } });
  }
  await recordMovementsOrLeave(container, paymentIds);
  return new StepResponse(paymentIds);
});
