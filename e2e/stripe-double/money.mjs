// @ts-check
import { invalid } from "./errors.mjs";
import { get, newId, now } from "./store.mjs";

/** @typedef {import("./store.mjs").Store} Store */
/** @typedef {import("stripe").Stripe.Charge} Charge */
/** @typedef {import("stripe").Stripe.BalanceTransaction} BalanceTransaction */

/** Hundredths of a rupiah: 2.9 % and Rp2.000, in whole rupiah so that sums can be told by heart. */
export const feeOf = (/** @type {number} */ amount) => Math.round((amount * 0.029) / 100) * 100 + 200_000;

/**
 * @param {Store} store
 * @param {{ amount: number, fee?: number, type: BalanceTransaction["type"], source: string, description?: string | null }} booking
 */
export function book(store, { amount, fee = 0, type, source, description = null }) {
  /** @type {BalanceTransaction} */
  const transaction = {
    id: newId("txn"),
    object: "balance_transaction",
    amount,
    available_on: now(),
    balance_type: "payments",
    created: now(),
    currency: "idr",
    description,
    exchange_rate: null,
    fee,
    fee_details: fee
      ? [{ amount: fee, application: null, currency: "idr", description: "Stripe processing fees", type: "stripe_fee" }]
      : [],
    net: amount - fee,
    reporting_category: type === "payment" ? "charge" : type,
    source,
    status: "available",
    type,
  };
  store.balance_transaction.set(transaction.id, transaction);
  return transaction;
}

/** @param {Store} store */
export const balance = (store) => [...store.balance_transaction.values()].reduce((sum, { net }) => sum + net, 0);

/**
 * @param {Store} store
 * @param {import("stripe").Stripe.PaymentIntent} intent
 * @returns {Charge}
 */
export function newCharge(store, intent) {
  const method = get(store, "payment_method", String(intent.payment_method));
  /** @type {Charge} */
  const charge = {
    id: newId("ch"),
    object: "charge",
    amount: intent.amount,
    amount_captured: 0,
    amount_refunded: 0,
    application: null,
    application_fee: null,
    application_fee_amount: null,
    balance_transaction: null,
    billing_details: { ...method.billing_details, tax_id: null },
    calculated_statement_descriptor: "LAPAK BEKASI",
    captured: false,
    created: now(),
    currency: intent.currency,
    customer: intent.customer,
    description: intent.description,
    disputed: false,
    failure_balance_transaction: null,
    failure_code: null,
    failure_message: null,
    fraud_details: {},
    livemode: false,
    metadata: { ...intent.metadata },
    on_behalf_of: null,
    outcome: null,
    paid: true,
    payment_intent: intent.id,
    payment_method: method.id,
    payment_method_details: null,
    receipt_email: null,
    receipt_number: null,
    receipt_url: null,
    refunded: false,
    review: null,
    shipping: null,
    source: null,
    source_transfer: null,
    statement_descriptor: null,
    statement_descriptor_suffix: null,
    status: "succeeded",
    transfer_data: null,
    transfer_group: intent.transfer_group,
  };
  store.charge.set(charge.id, charge);
  return charge;
}

/**
 * @param {Store} store
 * @param {Charge} charge
 * @param {number} amount
 */
export function take(store, charge, amount) {
  charge.captured = true;
  charge.amount_captured = amount;
  charge.balance_transaction = book(store, { amount, fee: feeOf(amount), type: "charge", source: charge.id }).id;
}

/**
 * @param {Store} store
 * @param {Charge} charge
 * @param {{ amount?: number, reason?: import("stripe").Stripe.Refund["reason"], metadata?: Record<string, string> }} wish
 */
export function refund(store, charge, { amount, reason = null, metadata = {} }) {
  if (!charge.captured) throw invalid("This charge has not been captured.", { code: "charge_not_captured" });
  const left = charge.amount_captured - charge.amount_refunded;
  if (left === 0) throw invalid(`Charge ${charge.id} has already been refunded.`, { code: "charge_already_refunded" });
  const wanted = amount ?? left;
  if (wanted <= 0) throw invalid("Invalid positive integer", { param: "amount", code: "parameter_invalid_integer" });
  if (wanted > left) {
    throw invalid(`Refund amount (${wanted}) is greater than unrefunded amount on charge (${left})`, { param: "amount" });
  }
  const status = store.mood.refund_status;
  const id = newId("re");
  const failed = status === "failed";
  if (!failed) {
    charge.amount_refunded += wanted;
    charge.refunded = charge.amount_refunded === charge.amount_captured;
  }
  /** @type {import("stripe").Stripe.Refund} */
  const made = {
    id,
    object: "refund",
    amount: wanted,
    balance_transaction: failed ? null : book(store, { amount: -wanted, type: "refund", source: id }).id,
    charge: charge.id,
    created: now(),
    currency: charge.currency,
    customer: charge.customer,
    customer_account: null,
    metadata,
    payment_intent: charge.payment_intent,
    payment_method: charge.payment_method,
    reason,
    receipt_number: null,
    source_transfer_reversal: null,
    status,
    transfer_reversal: null,
    ...(failed ? { failure_reason: "unknown" } : {}),
  };
  store.refund.set(id, made);
  return made;
}

/**
 * The bank of the card sent a refund back: the money is in the balance again, and the charge no longer counts it.
 * @param {Store} store
 * @param {import("stripe").Stripe.Refund} made
 */
export function bounce(store, made) {
  if (made.status !== "succeeded" && made.status !== "pending") throw invalid(`Refund ${made.id} is ${made.status} already.`);
  const charge = get(store, "charge", String(made.charge));
  charge.amount_refunded -= made.amount;
  charge.refunded = false;
  made.status = "failed";
  made.failure_reason = "lost_or_stolen_card";
  made.failure_balance_transaction = book(store, { amount: made.amount, type: "refund_failure", source: made.id }).id;
}
