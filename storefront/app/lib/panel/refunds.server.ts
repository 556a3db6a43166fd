import { afterOrder } from "~/i18n/id/after-order";
import { typedRupiah } from "~/lib/typed-rupiah";
import { attempt, type Desk } from "./desk.server";
import type { RefundAnswer } from "./refunds";
import { typed } from "./typed";

/** Gives money of an order back; null when it went through. */
export async function refundOrder(desk: Desk, orderId: string, form: FormData): Promise<RefundAnswer | null> {
  const said = { key: typed(form, "key"), amount: typed(form, "amount"), reason: typed(form, "refund_reason") };
  const amount = typedRupiah(said.amount);
  if (amount === null) {
    const message = afterOrder.vendor.amountInvalid;
    return { ...said, refusal: { message, errors: { amount: message }, status: 400 } };
  }
  const body = { amount, reason: said.reason, idempotency_key: said.key };
  const { refusal } = await attempt(desk.call(`/vendor/orders/${encodeURIComponent(orderId)}/refunds`, { method: "POST", body }));
  return refusal && { ...said, refusal };
}

/** The shop's word that it handed cash back. */
export const noteCashReturned = (desk: Desk, form: FormData) =>
  attempt(desk.call(`/vendor/refunds/${encodeURIComponent(typed(form, "refund"))}/cash-returned`, { method: "POST", body: {} }));
