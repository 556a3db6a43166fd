import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { causeOf } from "../../http/answer-error";
import { isProblem } from "../../http/problem";
import { gatewayFor } from "../../payments/gateways";
import { ledgerOf } from "../ledger/record";
import { chargesOf } from "./current-charge";
import { paybackJournals } from "./journals";

/**
 * Sends money back through the provider it came from, under the payback's id, so that however often this runs it is sent once. Where nobody
 * but an officer can send it, it stays due and stands in the officers' list.
 */
export async function sendPayback(container: MedusaContainer, paybackId: string): Promise<void> {
  const charges = chargesOf(container);
  const [payback] = await charges.listPaybacks({ id: paybackId }, { take: 1 });
  if (payback?.state === "sent") await ledgerOf(container).post(paybackJournals(payback));
  // The same key would only answer again that the provider took what it could not deliver.
  if (!payback || payback.bounced_at !== null || (payback.state !== "due" && payback.state !== "failed")) return;
  const charge = await charges.retrieveCharge(payback.charge_id);
  const gateway = gatewayFor(payback.method);
  if (!gateway || gateway.settledBy === "officer") return;
  try {
    const answer = await gateway.provider.refundPayment({
      amount: payback.amount,
      data: charge.data ?? {},
      // What was refused for good was not sent, so asking once more is another request; the provider would repeat its refusal under the same name.
      context: { idempotency_key: payback.retries > 0 ? `${payback.id}:${payback.retries}` : payback.id },
    });
    const refund = answer.data?.refund as { id?: string } | undefined;
    const sent = { state: "sent" as const, provider_ref: refund?.id ?? payback.id };
    await charges.inTransaction(async (sameTransaction) => {
      await charges.markSent(payback.id, sent.provider_ref, sameTransaction);
      await ledgerOf(container).post(paybackJournals({ ...payback, ...sent }), sameTransaction);
    });
  } catch (error) {
    // A refusal is final until an officer looks; anything else is tried again by the outbox.
    if (!isProblem(error) || error.kind === "unavailable") throw error;
    container.resolve(ContainerRegistrationKeys.LOGGER).error(`Payback ${payback.id} was refused: ${causeOf(error)}`);
    await charges.updatePaybacks({ id: payback.id, state: "failed", note: error.message });
  }
}
