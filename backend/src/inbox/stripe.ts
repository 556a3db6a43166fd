import type { MedusaContainer } from "@medusajs/framework/types";
import type { ClaimedEvent } from "../modules/inbox/service";
import { chargesOf } from "../workflows/charge/current-charge";
import { settleChargeWorkflow } from "../workflows/charge/settle-charge";

/** What is kept of an event: which thing it is about. */
interface StripeNews {
  object?: string;
  id?: string;
  payment_intent?: string | null;
  charge_id?: string | null;
}

/** Whatever Stripe says happened to a charge of ours, it is asked what is true now; news of anything else needs nothing. */
export async function applyStripe(container: MedusaContainer, event: ClaimedEvent): Promise<void> {
  const { object, id, payment_intent, charge_id } = event.payload as StripeNews;
  const intent = payment_intent ?? (object === "payment_intent" ? id : null);
  // The intent is what the charge was opened with; the id written on it is only its second name.
  const filter = intent ? { provider_ref: intent } : charge_id ? { id: charge_id } : null;
  if (!filter) return;
  const [charge] = await chargesOf(container).listCharges({ ...filter, method: "card" }, { select: ["id"], take: 1 });
  if (charge) await settleChargeWorkflow(container).run({ input: { charge_id: charge.id } });
}
