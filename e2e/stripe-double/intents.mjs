// @ts-check
import { attach, behaviour, newPaymentMethod, sentenceOf } from "./cards.mjs";
import { cardError, invalid } from "./errors.mjs";
import { newCharge, take } from "./money.mjs";
import { get, newId, now } from "./store.mjs";

/** @typedef {import("stripe").Stripe.PaymentIntent} Intent */
/** @typedef {import("./store.mjs").Store} Store */
/** @typedef {import("./double.mjs").Double} Double */

/** What nobody would charge: Stripe asks for about half a dollar. */
const LEAST = 50_00;
const MOST = 99_999_999_999;

/**
 * What this account offers: cards, and one wallet that redirects. Of the types Stripe publishes `grabpay` has the shape; Stripe offers it in
 * other currencies only, so it stands here for the redirect methods an Indonesian account may get. As Stripe filters automatic methods,
 * a wallet cannot promise money, only pay it.
 * @param {Intent["capture_method"] | undefined} capture
 */
export const typesFor = (capture) => (capture === "manual" ? ["card"] : ["card", "grabpay"]);

/**
 * @param {Store} store
 * @param {Record<string, any>} wish
 * @returns {Intent}
 */
export function newIntent(store, wish) {
  if (wish.currency !== "idr") throw invalid(`Invalid currency: ${wish.currency}.`, { param: "currency" });
  if (wish.amount < LEAST) {
    throw invalid("Amount must be at least Rp50,00.", { code: "amount_too_small", param: "amount" });
  }
  if (wish.amount > MOST) throw invalid("Amount must be no more than Rp999,999,999.99", { code: "amount_too_large", param: "amount" });
  if (wish.customer) get(store, "customer", wish.customer);
  const id = newId("pi");
  /** @type {Intent} */
  const intent = {
    id,
    object: "payment_intent",
    allowed_payment_method_types: null,
    amount: wish.amount,
    amount_capturable: 0,
    amount_received: 0,
    application: null,
    application_fee_amount: null,
    automatic_payment_methods: wish.automatic_payment_methods ? { allow_redirects: "always", ...wish.automatic_payment_methods } : null,
    canceled_at: null,
    cancellation_reason: null,
    capture_method: wish.capture_method ?? "automatic_async",
    client_secret: `${id}_secret_${newId("x").slice(2)}`,
    confirmation_method: "automatic",
    created: now(),
    currency: wish.currency,
    customer: wish.customer ?? null,
    customer_account: null,
    description: wish.description ?? null,
    excluded_payment_method_types: null,
    last_payment_error: null,
    latest_charge: null,
    livemode: false,
    managed_payments: null,
    metadata: wish.metadata ?? {},
    next_action: null,
    on_behalf_of: null,
    payment_method: null,
    payment_method_configuration_details: null,
    payment_method_options: {},
    payment_method_types: typesFor(wish.capture_method),
    payment_record: null,
    processing: null,
    receipt_email: null,
    review: null,
    setup_future_usage: wish.setup_future_usage ?? null,
    shipping: null,
    source: null,
    statement_descriptor: null,
    statement_descriptor_suffix: null,
    status: "requires_payment_method",
    transfer_data: null,
    transfer_group: wish.transfer_group ?? null,
  };
  store.payment_intent.set(id, intent);
  return intent;
}

/**
 * @param {Intent} intent
 * @param {string} action
 */
export const wrongState = (intent, action) =>
  invalid(`You cannot ${action} this PaymentIntent because it has a status of ${intent.status}.`, {
    code: "payment_intent_unexpected_state",
    payment_intent: structuredClone(intent),
  });

const CONFIRMABLE = ["requires_payment_method", "requires_confirmation"];

/**
 * The shopper presses "pay". Ends paid, promised, declined (thrown), or with a page of the bank to visit.
 * @param {Double} double
 * @param {Intent} intent
 * @param {Record<string, any>} wish
 */
export function confirm(double, intent, wish) {
  const { store } = double;
  if (!CONFIRMABLE.includes(intent.status)) throw wrongState(intent, "confirm");
  if (intent.automatic_payment_methods?.allow_redirects === "always" && !wish.return_url) {
    throw invalid("This PaymentIntent accepts redirect methods, so you must provide a `return_url`.", { param: "return_url" });
  }
  const method = wish.payment_method
    ? get(store, "payment_method", wish.payment_method)
    : newPaymentMethod(store, wish.payment_method_data ?? {});
  if (method.customer && method.customer !== intent.customer) {
    throw invalid("The PaymentMethod belongs to another Customer.", { param: "payment_method" });
  }
  intent.payment_method = method.id;
  if (wish.setup_future_usage) intent.setup_future_usage = wish.setup_future_usage;
  if (!intent.payment_method_types.includes(method.type)) {
    throw invalid(`The PaymentMethod type ${method.type} is not allowed for this PaymentIntent.`, { param: "payment_method" });
  }
  const site = method.type === "grabpay" ? "wallet" : behaviour(store, method.id).secure ? "3ds" : undefined;
  if (site) {
    intent.status = "requires_action";
    intent.next_action = {
      type: "redirect_to_url",
      redirect_to_url: { url: `${double.url}/${site}/${intent.id}?key=${intent.client_secret}`, return_url: wish.return_url ?? null },
    };
    double.tell("payment_intent.requires_action", intent);
    return;
  }
  finish(double, intent);
}

/**
 * @param {Double} double
 * @param {Intent} intent
 */
function finish(double, intent) {
  const { store } = double;
  const methodId = String(intent.payment_method);
  const { decline } = behaviour(store, methodId);
  if (decline) {
    const message = sentenceOf(decline);
    fall(double, intent, { type: "card_error", ...decline, message });
    throw cardError(decline.code, message, { decline_code: decline.decline_code, payment_intent: structuredClone(intent) });
  }
  const charge = newCharge(store, intent);
  intent.latest_charge = charge.id;
  intent.next_action = null;
  intent.last_payment_error = null;
  if (intent.customer && intent.setup_future_usage) attach(store, methodId, String(intent.customer));
  if (intent.capture_method === "manual") {
    intent.status = "requires_capture";
    intent.amount_capturable = intent.amount;
    double.tell("charge.succeeded", charge);
    double.tell("payment_intent.amount_capturable_updated", intent);
    return;
  }
  take(store, charge, intent.amount);
  intent.status = "succeeded";
  intent.amount_received = intent.amount;
  double.tell("charge.succeeded", charge);
  double.tell("payment_intent.succeeded", intent);
}

/**
 * @param {Double} double
 * @param {Intent} intent
 * @param {{ type: "card_error" | "invalid_request_error", code: string, decline_code?: string, message: string }} error
 */
function fall(double, intent, error) {
  intent.last_payment_error = {
    ...error,
    payment_method: structuredClone(get(double.store, "payment_method", String(intent.payment_method))),
  };
  intent.payment_method = null;
  intent.next_action = null;
  intent.status = "requires_payment_method";
  double.tell("payment_intent.payment_failed", intent);
}

/**
 * The shopper approved on the method's own site, but its money takes a while: nothing can be cancelled meanwhile.
 * @param {Double} double
 * @param {Intent} intent
 * @returns {"pending"}
 */
export function process(double, intent) {
  if (intent.status !== "requires_action") throw wrongState(intent, "authenticate");
  intent.status = "processing";
  intent.next_action = null;
  double.tell("payment_intent.processing", intent);
  return "pending";
}

/**
 * What was under way has come, or not.
 * @param {Double} double
 * @param {Intent} intent
 * @param {boolean} came
 */
export function endProcessing(double, intent, came) {
  if (intent.status !== "processing") throw wrongState(intent, "settle");
  if (came) return finish(double, intent);
  fall(double, intent, {
    type: "invalid_request_error",
    code: "payment_intent_payment_attempt_failed",
    message: "The payment attempt has failed.",
  });
}

/**
 * The shopper answers the bank's question; the outcome is what Stripe adds to the return address.
 * @param {Double} double
 * @param {Intent} intent
 * @param {boolean} approved
 * @returns {"succeeded" | "failed"}
 */
export function answerSecure(double, intent, approved) {
  if (intent.status !== "requires_action") throw wrongState(intent, "authenticate");
  if (!approved) {
    fall(double, intent, {
      type: "invalid_request_error",
      code: "payment_intent_authentication_failure",
      message: "The provided PaymentMethod has failed authentication. You can provide payment_method_data to attempt again.",
    });
    return "failed";
  }
  try {
    finish(double, intent);
    return "succeeded";
  } catch {
    return "failed";
  }
}

/**
 * @param {Double} double
 * @param {Intent} intent
 * @param {number | undefined} amount
 */
export function capture(double, intent, amount = intent.amount_capturable) {
  if (intent.status !== "requires_capture") throw wrongState(intent, "capture");
  if (amount <= 0 || amount > intent.amount_capturable) {
    throw invalid("The amount to capture must be positive and at most the amount that can be captured.", { param: "amount_to_capture" });
  }
  const charge = get(double.store, "charge", String(intent.latest_charge));
  take(double.store, charge, amount);
  intent.status = "succeeded";
  intent.amount_received = amount;
  intent.amount_capturable = 0;
  double.tell("charge.captured", charge);
  double.tell("payment_intent.succeeded", intent);
}

/**
 * @param {Double} double
 * @param {Intent} intent
 * @param {Intent["cancellation_reason"]} reason
 */
export function cancel(double, intent, reason) {
  if (["succeeded", "canceled", "processing"].includes(intent.status)) throw wrongState(intent, "cancel");
  intent.status = "canceled";
  intent.canceled_at = now();
  intent.cancellation_reason = reason;
  intent.amount_capturable = 0;
  intent.next_action = null;
  double.tell("payment_intent.canceled", intent);
}
