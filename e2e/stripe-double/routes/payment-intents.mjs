// @ts-check
import { invalid, StripeFailure } from "../errors.mjs";
import { boolean, integer, metadata, needed, oneOf, part, string, strings } from "../form.mjs";
import { cancel, capture, confirm, newIntent, typesFor, wrongState } from "../intents.mjs";
import { get, listed } from "../store.mjs";

/** @typedef {import("../double.mjs").Route} Route */

const futureUsage = oneOf("on_session", "off_session");
const path = "/v1/payment_intents";

/** A browser sees what concerns it. */
const PUBLIC = [
  "id",
  "object",
  "amount",
  "currency",
  "status",
  "client_secret",
  "next_action",
  "last_payment_error",
  "livemode",
  "payment_method_types",
];

/** @param {Record<string, unknown>} intent */
const publicView = (intent) => Object.fromEntries(PUBLIC.map((name) => [name, intent[name]]));

const typedMethod = part({
  type: needed(oneOf("card", "grabpay")),
  card: part({ number: needed(string), exp_month: needed(integer), exp_year: needed(integer), cvc: string }),
  allow_redisplay: oneOf("always", "limited", "unspecified"),
  billing_details: part({ name: string, email: string }),
});

/** @type {Route[]} */
export const paymentIntentRoutes = [
  {
    method: "POST",
    path,
    takes: {
      amount: needed(integer),
      currency: needed(string),
      capture_method: oneOf("automatic", "automatic_async", "manual"),
      automatic_payment_methods: part({ enabled: needed(boolean), allow_redirects: oneOf("always", "never") }),
      customer: string,
      description: string,
      metadata,
      setup_future_usage: futureUsage,
      transfer_group: string,
      expand: strings,
    },
    run(double, { params }) {
      const intent = newIntent(double.store, params);
      double.tell("payment_intent.created", intent);
      return intent;
    },
  },
  {
    method: "GET",
    path,
    takes: { limit: integer, starting_after: string, customer: string, expand: strings },
    run: (double, { params }) =>
      listed(
        [...double.store.payment_intent.values()].filter(({ customer }) => !params.customer || customer === params.customer),
        params,
        path,
      ),
  },
  {
    method: "GET",
    path: `${path}/:id`,
    browser: true,
    takes: { client_secret: string, expand: strings },
    run(double, { id, params, publishable }) {
      const intent = get(double.store, "payment_intent", id);
      if (publishable) demandSecret(intent, params.client_secret);
      return publishable ? publicView({ ...intent }) : intent;
    },
  },
  {
    method: "POST",
    path: `${path}/:id`,
    takes: {
      amount: integer,
      capture_method: oneOf("automatic", "automatic_async", "manual"),
      description: string,
      metadata,
      setup_future_usage: futureUsage,
      expand: strings,
    },
    run(double, { id, params }) {
      const intent = get(double.store, "payment_intent", id);
      if (!intent.status.startsWith("requires_") || intent.status === "requires_capture") throw wrongState(intent, "update");
      const { amount, capture_method, description, setup_future_usage, metadata: added } = params;
      if (amount !== undefined) {
        if (amount < 50_00) throw invalid("Amount must be at least Rp50,00.", { code: "amount_too_small", param: "amount" });
        intent.amount = amount;
      }
      if (capture_method !== undefined) Object.assign(intent, { capture_method, payment_method_types: typesFor(capture_method) });
      if (description !== undefined) intent.description = description;
      if (setup_future_usage !== undefined) intent.setup_future_usage = setup_future_usage;
      Object.assign(intent.metadata, added);
      return intent;
    },
  },
  {
    method: "POST",
    path: `${path}/:id/confirm`,
    browser: true,
    takes: {
      client_secret: string,
      payment_method: string,
      payment_method_data: typedMethod,
      return_url: string,
      setup_future_usage: futureUsage,
      expand: strings,
    },
    run(double, { id, params, publishable }) {
      const intent = get(double.store, "payment_intent", id);
      if (publishable) demandSecret(intent, params.client_secret);
      else if (params.payment_method_data) {
        throw new StripeFailure(402, {
          type: "card_error",
          message: "Sending credit card numbers directly to the Stripe API is generally unsafe.",
        });
      }
      confirm(double, intent, params);
      return publishable ? publicView({ ...intent }) : intent;
    },
  },
  {
    method: "POST",
    path: `${path}/:id/capture`,
    takes: { amount_to_capture: integer, metadata, expand: strings },
    run(double, { id, params }) {
      const intent = get(double.store, "payment_intent", id);
      capture(double, intent, params.amount_to_capture);
      return intent;
    },
  },
  {
    method: "POST",
    path: `${path}/:id/cancel`,
    takes: { cancellation_reason: oneOf("duplicate", "fraudulent", "requested_by_customer", "abandoned"), expand: strings },
    run(double, { id, params }) {
      const intent = get(double.store, "payment_intent", id);
      cancel(double, intent, params.cancellation_reason ?? null);
      return intent;
    },
  },
];

/**
 * @param {import("stripe").Stripe.PaymentIntent} intent
 * @param {string | undefined} secret
 */
function demandSecret(intent, secret) {
  if (secret !== intent.client_secret) {
    throw invalid("The client_secret provided does not match the client_secret associated with the PaymentIntent.", {
      code: "payment_intent_invalid_parameter",
      param: "client_secret",
    });
  }
}
