// @ts-check
import { randomBytes } from "node:crypto";
import { invalid, missing } from "./errors.mjs";

/** @typedef {import("stripe").default} Client */
/** @typedef {import("stripe").Stripe.Event} StripeEvent */

const LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz0123456789";

/** @param {number} length */
const letters = (length) => Array.from(randomBytes(length), (byte) => LETTERS[byte % LETTERS.length]).join("");

/** @param {string} prefix */
export const newId = (prefix) => `${prefix}_${letters(24)}`;

export const now = () => Math.floor(Date.now() / 1000);

/**
 * Everything the double remembers, by kind; the newest last.
 * @typedef {object} Store
 * @property {Map<string, import("stripe").Stripe.PaymentIntent>} payment_intent
 * @property {Map<string, import("stripe").Stripe.Charge>} charge
 * @property {Map<string, import("stripe").Stripe.Refund>} refund
 * @property {Map<string, import("stripe").Stripe.BalanceTransaction>} balance_transaction
 * @property {Map<string, import("stripe").Stripe.Customer>} customer
 * @property {Map<string, import("stripe").Stripe.PaymentMethod>} payment_method
 * @property {Map<string, import("stripe").Stripe.SetupIntent>} setup_intent
 * @property {Map<string, import("stripe").Stripe.Account>} account
 * @property {Map<string, import("stripe").Stripe.Transfer>} transfer
 * @property {Map<string, import("stripe").Stripe.TransferReversal>} transfer_reversal
 * @property {Map<string, string>} card_number  number behind each payment method
 * @property {Map<string, { customer: string, expires_at: number }>} customer_session  by client secret
 * @property {Map<string, Record<string, unknown>>} lies  fields told wrongly, by payment intent
 * @property {{ refund_status: "succeeded" | "pending" | "failed" }} mood
 */

/** @returns {Store} */
export function newStore() {
  return {
    payment_intent: new Map(),
    charge: new Map(),
    refund: new Map(),
    balance_transaction: new Map(),
    customer: new Map(),
    payment_method: new Map(),
    setup_intent: new Map(),
    account: new Map(),
    transfer: new Map(),
    transfer_reversal: new Map(),
    card_number: new Map(),
    customer_session: new Map(),
    lies: new Map(),
    mood: { refund_status: "succeeded" },
  };
}

/** @typedef {"payment_intent" | "charge" | "refund" | "balance_transaction" | "customer" | "payment_method" | "setup_intent" | "account" | "transfer"} Kind */

/**
 * @template {Kind} K
 * @param {Store} store
 * @param {K} kind
 * @param {string} id
 * @returns {NonNullable<ReturnType<Store[K]["get"]>>}
 */
export function get(store, kind, id) {
  const found = store[kind].get(id);
  if (!found) throw missing(kind.replace("_", " ").replace(" ", "_"), id);
  return /** @type {NonNullable<ReturnType<Store[K]["get"]>>} */ (found);
}

/** @type {Record<string, Kind>} */
const BY_PREFIX = {
  pi: "payment_intent",
  ch: "charge",
  re: "refund",
  txn: "balance_transaction",
  cus: "customer",
  pm: "payment_method",
  seti: "setup_intent",
  acct: "account",
  tr: "transfer",
};

/**
 * A copy of `object` with the named ids replaced by what they stand for, and with what the double was told to lie about.
 * @param {Store} store
 * @param {any} object
 * @param {string[]} paths
 */
export function shown(store, object, paths = []) {
  const copy = structuredClone(object);
  if (copy?.object === "payment_intent") Object.assign(copy, store.lies.get(copy.id));
  for (const path of paths) expand(store, copy, path.replace(/^data\./, "").split("."), path);
  return copy;
}

/**
 * @param {Store} store
 * @param {any} object
 * @param {string[]} path
 * @param {string} whole
 * @returns {void}
 */
function expand(store, object, path, whole) {
  const [head = "", ...rest] = path;
  if (object?.object === "list") {
    for (const one of object.data) expand(store, one, path, whole);
    return;
  }
  const value = object?.[head];
  if (value === null) return;
  if (typeof value === "string") {
    const kind = BY_PREFIX[value.split("_")[0] ?? ""];
    if (!kind) throw invalid(`This property cannot be expanded (${whole}).`, { param: "expand" });
    object[head] = structuredClone(get(store, kind, value));
  } else if (typeof value !== "object") {
    throw invalid(`This property cannot be expanded (${whole}).`, { param: "expand" });
  }
  if (rest.length > 0) expand(store, object[head], rest, whole);
}

/**
 * One page of a list, newest first, as Stripe pages.
 * @template {{ id: string, created?: number }} T
 * @param {T[]} all  oldest first
 * @param {{ limit?: number, starting_after?: string, ending_before?: string }} page
 * @param {string} url
 * @returns {import("stripe").Stripe.ApiList<T>}
 */
export function listed(all, { limit = 10, starting_after }, url) {
  if (limit < 1 || limit > 100) throw invalid("Limit must be between 1 and 100", { param: "limit" });
  const newest = [...all].reverse();
  const from = starting_after ? newest.findIndex(({ id }) => id === starting_after) + 1 : 0;
  return { object: "list", url, data: newest.slice(from, from + limit), has_more: newest.length > from + limit };
}
