// @ts-check
import { invalid } from "./errors.mjs";
import { FAULTS } from "./faults.mjs";
import { answerSecure, confirm, endProcessing, process } from "./intents.mjs";
import { bounce } from "./money.mjs";
import { setActive } from "./routes/connect.mjs";
import { get, newId } from "./store.mjs";

/** @typedef {import("./double.mjs").Double} Double */
/** @typedef {(double: Double, body: any, query: URLSearchParams) => unknown} Order */

/** @param {string} about */
const held = (about) => ({ held: about });

/**
 * What a test may order the double to do; none of it is Stripe's.
 * @type {Record<string, Order>}
 */
export const ORDERS = {
  /** A shopper pays in their browser: types a card and answers the bank (`approve`, `refuse`, or `leave` to close the page). */
  "POST /control/pay": (double, { payment_intent, card = "4242424242424242", bank = "approve", save = false }) => {
    const intent = get(double.store, "payment_intent", payment_intent);
    const year = new Date().getFullYear() + 3;
    try {
      confirm(double, intent, {
        payment_method_data: {
          type: "card",
          card: { number: card, exp_month: 12, exp_year: year, cvc: "123" },
          allow_redisplay: save ? "always" : "limited",
        },
        ...(save ? { setup_future_usage: "on_session" } : {}),
        return_url: "http://shopper.test/",
      });
      if (intent.status === "requires_action" && bank !== "leave") answerSecure(double, intent, bank === "approve");
    } catch {
      // A decline is an outcome, not an error: the intent says so.
    }
    return intent;
  },
  /** A shopper pays with the wallet and answers on its site: `approve`, `later` (its money is under way), `refuse`, or `leave`. */
  "POST /control/pay-by-wallet": (double, { payment_intent, answer = "approve" }) => {
    const intent = get(double.store, "payment_intent", payment_intent);
    confirm(double, intent, { payment_method_data: { type: "grabpay" }, return_url: "http://shopper.test/" });
    if (answer === "later") process(double, intent);
    else if (answer !== "leave") answerSecure(double, intent, answer === "approve");
    return intent;
  },
  /** The wallet's money that was under way has come, or will not. */
  "POST /control/end-processing": (double, { payment_intent, came }) => {
    const intent = get(double.store, "payment_intent", payment_intent);
    endProcessing(double, intent, came);
    return intent;
  },
  /** From now on the intent is told with these fields wrong, e.g. `{ amount_received: 100 }`; `null` ends the lie. */
  "POST /control/lie": (double, { payment_intent, fields }) => {
    get(double.store, "payment_intent", payment_intent);
    if (fields) double.store.lies.set(payment_intent, fields);
    else double.store.lies.delete(payment_intent);
    return { payment_intent, fields };
  },
  "POST /control/fault": (double, { kind, method, path, contains, times = 1 }) => {
    if (!FAULTS.includes(kind)) throw invalid(`Unknown fault ${kind}: ${FAULTS.join(", ")}`);
    double.faults.plan({ kind, method, path, contains, times });
    return { kind, times };
  },
  "POST /control/refunds": (double, { status }) => {
    double.store.mood.refund_status = status;
    return { status };
  },
  /** A refund Stripe had taken could not be delivered after all. */
  "POST /control/refund-bounces": (double, { refund }) => {
    const made = get(double.store, "refund", refund);
    bounce(double.store, made);
    double.tell("refund.updated", made);
    double.tell("refund.failed", made);
    return made;
  },
  /** The vendor has told Stripe who they are, or Stripe wants to know more. */
  "POST /control/account": (double, { account, active }) => {
    const found = get(double.store, "account", account);
    setActive(found, active);
    double.tell("account.updated", found);
    return found;
  },
  "POST /control/webhook": (double, { url }) => {
    double.post.webhook.url = url;
    return double.post.webhook;
  },
  /** Events about this object wait; deliver them by hand. */
  "POST /control/events/hold": (double, { about }) => {
    double.post.hold(about);
    return held(about);
  },
  "POST /control/events/release": (double, { about }) => {
    double.post.release(about);
    return held(about);
  },
  "GET /control/events": (double, _body, query) => ({ data: double.post.list(query.get("about") ?? undefined) }),
  /** Delivers these events, one after another and in this order; the same id may come many times. `age` is the age of the signature. */
  "POST /control/events/deliver": async (double, { ids, age = 0 }) => {
    const statuses = [];
    for (const id of ids) {
      const event = double.post.find(id);
      if (!event) throw invalid(`No such event: ${id}`);
      statuses.push(await double.post.deliver(event, age));
    }
    return { statuses };
  },
  /** An event nobody caused, signed rightly. */
  "POST /control/events/invent": async (double, { type, object }) => {
    const event = { id: newId("evt"), object: "event", api_version: double.apiVersion, created: Math.floor(Date.now() / 1000), type };
    const made = { ...event, data: { object }, livemode: false, pending_webhooks: 1, request: { id: null, idempotency_key: null } };
    return { id: made.id, status: await double.post.deliver(/** @type {any} */ (made)) };
  },
  /** Every request that reached `/v1`, oldest first. */
  "GET /control/requests": (double, _body, query) => ({
    data: double.requests.filter(({ path, body }) => `${path} ${body}`.includes(query.get("about") ?? "")),
  }),
  "POST /control/reset": (double) => {
    double.forget();
    return {};
  },
};
