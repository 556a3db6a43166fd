import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import Stripe from "stripe";
import { PAYOUT_MODULE } from "../../modules/payout";
import type { Failure, PayoutModuleService } from "../../modules/payout/service";
import type { Delivery } from "../../outbox/deliveries";
import { type SentTransfer, type StripeConnect, stripeConnect } from "../../providers/payment-stripe/connect";
import { settleFailed, settlePaid } from "./settle";

const { StripeInvalidRequestError, StripePermissionError } = Stripe.errors;

/** Codes with which Stripe says that this account can receive nothing, whatever is tried. */
const ABOUT_THE_ACCOUNT = new Set([
  "account_invalid",
  "account_closed",
  "no_account",
  "resource_missing",
  "insufficient_capabilities_for_transfer",
]);

/**
 * What a vendor must mend or nobody can; null for what time mends, such as money that is not available at Stripe yet. Money the vendor
 * has spent does not come back by waiting: it stays a debt that the next payout nets.
 */
function refusalOf(error: unknown, takesBack: boolean): Failure | null {
  const final = error instanceof StripeInvalidRequestError || error instanceof StripePermissionError;
  if (!final) return null;
  if (takesBack) return { kind: "other", reason: `Stripe: ${error.code ?? error.type}` };
  if (error.code === "balance_insufficient") return null;
  const kind = error.code && ABOUT_THE_ACCOUNT.has(error.code) ? "account" : "other";
  return { kind, reason: `Stripe: ${error.code ?? error.type}` };
}

/** A payout that is all of one card payment is sent out of that payment, so it may leave before the money is available. */
async function sourceCharge(container: MedusaContainer, connect: StripeConnect, payoutId: string): Promise<string | undefined> {
  const { rows } = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw<{ rows: { provider_ref: string }[] }>(
    `select c.provider_ref from payout_line l join payout p on p.id = l.payout_id
     join vendor_order o on o.id = l.subject
     join charge c on c.order_group_id = o.order_group_id and c.state = 'succeeded' and c.method = 'card' and c.deleted_at is null
     where l.payout_id = ? and c.received_amount >= p.amount
       and (select count(*) from payout_line where payout_id = p.id) = 1`,
    [payoutId],
  );
  const [charge] = rows;
  return charge ? ((await connect.chargeOf(charge.provider_ref)) ?? undefined) : undefined;
}

type Planned = Awaited<ReturnType<PayoutModuleService["listPayouts"]>>[number] & { stripe_account_id: string };

const send = async (container: MedusaContainer, connect: StripeConnect, payout: Planned): Promise<Pick<SentTransfer, "id">> =>
  connect.transfer({
    amount: payout.amount,
    destination: payout.stripe_account_id,
    source_charge: await sourceCharge(container, connect, payout.id),
    group: payout.id,
    reference: payout.id,
    description: payout.number,
  });

/** What the vendor owes comes out of a transfer it was sent before. */
async function takeBack(payouts: PayoutModuleService, connect: StripeConnect, payout: Planned): Promise<Pick<SentTransfer, "id">> {
  const [source] = await payouts.listPayouts({ id: payout.takes_back_from }, { select: ["provider_ref"], take: 1 });
  if (!source?.provider_ref) throw new Error(`Payout ${payout.id} takes back what was never sent.`);
  return connect.reverse({ transfer: source.provider_ref, amount: -payout.amount, reference: payout.id });
}

/** Sends one payout through Stripe Connect, or takes it back. Its id is the idempotency key, so delivering it again moves nothing again. */
export const sendTransfer: Delivery<"payout.transfer"> = async (container, { payout_id }) => {
  const payouts = container.resolve<PayoutModuleService>(PAYOUT_MODULE);
  const [payout] = await payouts.listPayouts({ id: payout_id }, { take: 1 });
  if (payout?.state !== "planned" || !payout.stripe_account_id) return;
  const connect = stripeConnect();
  if (!connect) throw new Error("Stripe is not configured; the transfer waits.");
  try {
    const planned = { ...payout, stripe_account_id: payout.stripe_account_id };
    const sent = payout.takes_back_from ? await takeBack(payouts, connect, planned) : await send(container, connect, planned);
    await settlePaid(container, [payout_id], { by: null, provider: "stripe", provider_ref: sent.id });
  } catch (error) {
    const refusal = refusalOf(error, payout.takes_back_from !== null);
    if (!refusal) throw error;
    await settleFailed(container, payout_id, { ...refusal, by: null });
  }
  await payouts.settleBatch(payout.batch_id, null);
};
