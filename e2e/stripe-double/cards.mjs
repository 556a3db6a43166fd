// @ts-check
import { cardError, invalid } from "./errors.mjs";
import { get, newId, now } from "./store.mjs";

/** @typedef {import("./store.mjs").Store} Store */
/** @typedef {import("stripe").Stripe.PaymentMethod} PaymentMethod */

/**
 * Stripe's own test numbers, and what they do.
 * @type {Record<string, { brand: "visa" | "mastercard", decline?: { code: string, decline_code?: string }, secure?: boolean }>}
 */
export const CARDS = {
  4242424242424242: { brand: "visa" },
  5555555555554444: { brand: "mastercard" },
  4000000000000002: { brand: "visa", decline: { code: "card_declined", decline_code: "generic_decline" } },
  4000000000009995: { brand: "visa", decline: { code: "card_declined", decline_code: "insufficient_funds" } },
  4000000000000069: { brand: "visa", decline: { code: "expired_card" } },
  4000000000000127: { brand: "visa", decline: { code: "incorrect_cvc" } },
  4000000000000119: { brand: "visa", decline: { code: "processing_error" } },
  4000002500003155: { brand: "visa", secure: true },
  4000000000003220: { brand: "visa", secure: true },
  4000008400001629: { brand: "visa", secure: true, decline: { code: "card_declined", decline_code: "generic_decline" } },
};

const SENTENCE = /** @type {Record<string, string>} */ ({
  card_declined: "Your card was declined.",
  expired_card: "Your card has expired.",
  incorrect_cvc: "Your card's security code is incorrect.",
  processing_error: "An error occurred while processing your card. Try again in a little bit.",
});

/** @param {{ code: string, decline_code?: string }} decline */
export const sentenceOf = ({ code, decline_code }) =>
  decline_code === "insufficient_funds" ? "Your card has insufficient funds." : (SENTENCE[code] ?? "Your card was declined.");

/**
 * @param {Store} store
 * @param {string} methodId
 */
export const behaviour = (store, methodId) => CARDS[store.card_number.get(methodId) ?? ""] ?? { brand: "visa" };

/** @typedef {{ type?: string, card?: { number: string, exp_month: number, exp_year: number, cvc?: string }, allow_redisplay?: PaymentMethod["allow_redisplay"], billing_details?: { name?: string, email?: string } }} Typed */

/**
 * What every payment method has, whatever its type.
 * @param {Typed} data
 * @returns {Omit<PaymentMethod, "type">}
 */
const methodOf = ({ allow_redisplay = "unspecified", billing_details }) => ({
  id: newId("pm"),
  object: "payment_method",
  allow_redisplay,
  billing_details: {
    address: { city: null, country: null, line1: null, line2: null, postal_code: null, state: null },
    email: billing_details?.email ?? null,
    name: billing_details?.name ?? null,
    phone: null,
    tax_id: null,
  },
  created: now(),
  customer: null,
  customer_account: null,
  livemode: false,
  metadata: {},
});

/**
 * A payment method from what a shopper typed or chose. Only Stripe.js sends card numbers, so only requests with a publishable key may.
 * @param {Store} store
 * @param {Typed} data
 * @returns {PaymentMethod}
 */
export function newPaymentMethod(store, data) {
  const { type, card } = data;
  if (type === "grabpay") {
    /** @type {PaymentMethod} */
    const wallet = { ...methodOf(data), type: "grabpay", grabpay: {} };
    store.payment_method.set(wallet.id, wallet);
    return wallet;
  }
  if (type !== "card" || !card) throw invalid("This account takes no such payment method.", { param: "payment_method_data[type]" });
  const number = card.number.replace(/\s/g, "");
  const known = CARDS[number];
  if (!known) throw cardError("incorrect_number", "Your card number is incorrect.", { param: "number" });
  if (card.exp_month < 1 || card.exp_month > 12) throw cardError("invalid_expiry_month", "Your card's expiration month is invalid.");
  if (card.exp_year < new Date().getFullYear()) throw cardError("invalid_expiry_year", "Your card's expiration year is invalid.");
  /** @type {PaymentMethod} */
  const method = {
    ...methodOf(data),
    type: "card",
    card: {
      brand: known.brand,
      checks: { address_line1_check: null, address_postal_code_check: null, cvc_check: "pass" },
      country: "ID",
      display_brand: known.brand,
      exp_month: card.exp_month,
      exp_year: card.exp_year,
      fingerprint: number.slice(-8),
      funding: "credit",
      generated_from: null,
      last4: number.slice(-4),
      networks: { available: [known.brand], preferred: null },
      regulated_status: "unregulated",
      three_d_secure_usage: { supported: true },
      wallet: null,
    },
  };
  store.card_number.set(method.id, number);
  store.payment_method.set(method.id, method);
  return method;
}

/**
 * @param {Store} store
 * @param {string} methodId
 * @param {string} customer
 */
export function attach(store, methodId, customer) {
  const method = get(store, "payment_method", methodId);
  method.customer = customer;
  return method;
}
