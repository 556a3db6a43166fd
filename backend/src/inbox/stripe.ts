import type { MedusaContainer } from "@medusajs/framework/types";
import type { ClaimedEvent } from "../modules/inbox/service";
import { STRIPE_PROVIDER } from "../providers/payment-stripe/gateway";
import { learnOfRefund } from "../workflows/charge/bounce-payback";
import { chargesOf } from "../workflows/charge/current-charge";
import { settleChargeWorkflow } from "../workflows/charge/settle-charge";
import { learnOfAccount, learnOfTransfer } from "../workflows/payout/connect-stripe";

/** What is kept of an event: which thing it is about. */
interface StripeNews {
  object?: string;
  id?: string;
  payment_intent?: string | null;
  charge_id?: string | null;
}

/** Whatever Stripe says happened to a charge, refund, transfer or vendor's account, it is asked what is true now; other news needs nothing. */
export async function applyStripe(container: MedusaContainer, event: ClaimedEvent): Promise<void> {
  const news = event.payload as StripeNews;
  const { object, id } = news;
  if (object === "account" && id) return learnOfAccount(container, id);
  if (object === "transfer" && id) return learnOfTransfer(container, id);
  if (object === "refund" && id) await learnOfRefund(container, STRIPE_PROVIDER, id);
  await settle(container, news);
}

async function settle(container: MedusaContainer, { object, id, payment_intent, charge_id }: StripeNews): Promise<void> {
  const intent = payment_intent ?? (object === "payment_intent" ? id : null);
  // The intent is what the charge was opened with; the id written on it is only its second name.
  const filter = intent ? { provider_ref: intent } : charge_id ? { id: charge_id } : null;
  if (!filter) return;
  const [charge] = await chargesOf(container).listCharges({ ...filter, method: "card" }, { select: ["id"], take: 1 });
  if (charge) await settleChargeWorkflow(container).run({ input: { charge_id: charge.id } });
}
