import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { capturePaymentWorkflow } from "@medusajs/medusa/core-flows";
import { recordMovementsOrLeave } from "../../ledger/record";

/**
 * Captures each payment once; those captured before are left alone. Nothing is undone when a later step fails: the money did
 * change hands, and repeating the step goes on with what is not captured yet.
 */
export const capturePaymentsStep = createStep("capture-payments", async (paymentIds: string[], { container }) => {
  const payments = await container.resolve(Modules.PAYMENT).listPayments({ id: paymentIds }, { take: paymentIds.length });
  for (const payment of payments.filter((candidate) => !candidate.captured_at)) {
    await capturePaymentWorkflow(container).run({ input: { payment_id: payment.id } });
  }
  await recordMovementsOrLeave(container, paymentIds);
  return new StepResponse(paymentIds);
});
