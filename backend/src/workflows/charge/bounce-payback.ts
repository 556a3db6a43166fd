import type { MedusaContainer } from "@medusajs/framework/types";
import { gateways } from "../../payments/gateways";
import { ledgerOf } from "../ledger/record";
import { chargesOf } from "./current-charge";
import { paybackJournals } from "./journals";

const NOT_DELIVERED = "Bank pembeli tidak menerima uang ini. Hubungi pembeli, lalu kirim sendiri.";

/**
 * A provider tells news of money it was to give back. Asked what is true, it may say that it could not deliver it: then the money is with it
 * again, the shopper is still owed, and only a person can send it. Throws for money that was given back at the provider's own site,
 * because no order here knows of it and a person must look.
 */
export async function learnOfRefund(container: MedusaContainer, provider: string, reference: string): Promise<void> {
  const gateway = gateways().find(({ providerId }) => providerId === provider);
  const refund = await gateway?.readRefund?.(reference);
  if (!refund) return;
  const charges = chargesOf(container);
  // By the key, because the news may be here before the answer to the call that caused it.
  const [payback] = refund.key ? await charges.listPaybacks({ id: refund.key }, { take: 1 }) : [];
  if (!payback) throw new Error(`Refund ${reference} belongs to no payback: it was made at the provider.`);
  if (refund.state !== "failed") return;
  if (payback.state === "due") throw new Error(`Refund ${reference}: the answer to asking for it is not written yet.`);
  await charges.inTransaction(async (sameTransaction) => {
    const bounced = await charges.markBounced(payback.id, { provider_ref: reference, note: NOT_DELIVERED }, sameTransaction);
    if (bounced) await ledgerOf(container).post(paybackJournals(bounced), sameTransaction);
  });
}
