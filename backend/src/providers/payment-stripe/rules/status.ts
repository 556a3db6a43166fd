import type Stripe from "stripe";
import type { ChargeStatus, RefundStatus } from "../../../payments/gateway";
import { feeInRupiah, fromStripeAmount } from "./amounts";

/** Where the charge a payment intent was made for is written on it. */
export const CHARGE_ID = "charge_id";
/** Where the key a refund was asked for under is written on it. */
export const REFUND_KEY = "refund_key";

/** The fee is known once the money is in the balance; a balance in another currency is reconciled by hand. */
function feeOf(intent: Stripe.PaymentIntent): number | null {
  const charge = intent.latest_charge;
  const booked = charge && typeof charge === "object" ? charge.balance_transaction : null;
  return booked && typeof booked === "object" && booked.currency === "idr" ? feeInRupiah(booked.fee) : null;
}

/**
 * A declined card leaves the intent open: the shopper may type another one into the same form, so a decline is `pending` with its reason.
 * An intent fails only by being cancelled.
 */
const STATE: Record<Stripe.PaymentIntent.Status, ChargeStatus["state"]> = {
  requires_payment_method: "pending",
  requires_confirmation: "pending",
  requires_action: "pending",
  processing: "pending",
  requires_capture: "authorized",
  succeeded: "succeeded",
  canceled: "cancelled",
};

function amountOf(intent: Stripe.PaymentIntent, state: ChargeStatus["state"]): number {
  if (state === "succeeded") return fromStripeAmount(intent.amount_received);
  if (state === "authorized") return fromStripeAmount(intent.amount_capturable);
  return fromStripeAmount(intent.amount);
}

/** A payment intent, with its charge and balance transaction expanded, in the market's words. A state nobody knows yet is pending. */
export function statusOf(intent: Stripe.PaymentIntent): ChargeStatus {
  const state = STATE[intent.status] ?? "pending";
  const reason = intent.last_payment_error?.decline_code ?? intent.last_payment_error?.code ?? intent.cancellation_reason ?? undefined;
  return {
    state,
    amount: amountOf(intent, state),
    currency: intent.currency,
    reference: intent.metadata[CHARGE_ID] ?? null,
    fee: state === "succeeded" ? feeOf(intent) : null,
    ...(reason ? { reason } : {}),
  };
}

/** A refund Stripe cancelled reached nobody, like one that failed. */
export function refundStatusOf({ status, metadata }: Pick<Stripe.Refund, "status" | "metadata">): RefundStatus {
  const failed = status === "failed" || status === "canceled";
  return { state: failed ? "failed" : status === "succeeded" ? "succeeded" : "pending", key: metadata?.[REFUND_KEY] ?? null };
}
