// @ts-check
import { attach, newPaymentMethod } from "../cards.mjs";
import { invalid } from "../errors.mjs";
import { boolean, integer, metadata, needed, oneOf, part, string, strings } from "../form.mjs";
import { get, listed, newId, now } from "../store.mjs";

/** @typedef {import("../double.mjs").Route} Route */
/** @typedef {import("stripe").Stripe.Customer} Customer */
/** @typedef {import("stripe").Stripe.SetupIntent} SetupIntent */

const switched = oneOf("enabled", "disabled");
const HALF_HOUR = 1_800;

/** @param {Record<string, any>} wish */
function newCustomer(wish) {
  /** @type {Customer} */
  const customer = {
    id: newId("cus"),
    object: "customer",
    balance: 0,
    created: now(),
    default_source: null,
    description: wish.description ?? null,
    email: wish.email ?? null,
    invoice_settings: { custom_fields: null, default_payment_method: null, footer: null, rendering_options: null },
    livemode: false,
    metadata: wish.metadata ?? {},
    name: wish.name ?? null,
    phone: wish.phone ?? null,
    shipping: null,
  };
  return customer;
}

/** @param {Record<string, any>} wish */
function newSetupIntent(wish) {
  const id = newId("seti");
  /** @type {SetupIntent} */
  const intent = {
    id,
    object: "setup_intent",
    allowed_payment_method_types: null,
    application: null,
    automatic_payment_methods: wish.automatic_payment_methods ? { allow_redirects: "always", ...wish.automatic_payment_methods } : null,
    cancellation_reason: null,
    client_secret: `${id}_secret_${newId("x").slice(2)}`,
    created: now(),
    customer: wish.customer ?? null,
    description: null,
    excluded_payment_method_types: null,
    last_setup_error: null,
    latest_attempt: null,
    livemode: false,
    mandate: null,
    metadata: wish.metadata ?? {},
    next_action: null,
    on_behalf_of: null,
    payment_method: null,
    payment_method_configuration_details: null,
    payment_method_options: null,
    payment_method_types: ["card"],
    single_use_mandate: null,
    status: "requires_payment_method",
    usage: wish.usage ?? "off_session",
  };
  return intent;
}

/** Customers and the cards they keep.
 * @type {Route[]} */
export const customerRoutes = [
  {
    method: "POST",
    path: "/v1/customers",
    takes: { email: string, name: string, phone: string, description: string, metadata, expand: strings },
    run(double, { params }) {
      const customer = newCustomer(params);
      double.store.customer.set(customer.id, customer);
      double.tell("customer.created", customer);
      return customer;
    },
  },
  { method: "GET", path: "/v1/customers/:id", takes: { expand: strings }, run: (double, { id }) => get(double.store, "customer", id) },
  {
    method: "DELETE",
    path: "/v1/customers/:id",
    takes: {},
    run(double, { id }) {
      get(double.store, "customer", id);
      double.store.customer.delete(id);
      for (const method of double.store.payment_method.values()) if (method.customer === id) method.customer = null;
      return { id, object: "customer", deleted: true };
    },
  },
  {
    method: "GET",
    path: "/v1/customers/:id/payment_methods",
    takes: { type: oneOf("card"), limit: integer, starting_after: string, allow_redisplay: string, expand: strings },
    run(double, { id, params }) {
      get(double.store, "customer", id);
      const own = [...double.store.payment_method.values()].filter(({ customer }) => customer === id);
      return listed(own, params, `/v1/customers/${id}/payment_methods`);
    },
  },
  {
    method: "POST",
    path: "/v1/customer_sessions",
    takes: {
      customer: needed(string),
      components: needed(
        part({
          payment_element: part({
            enabled: needed(boolean),
            features: part({
              payment_method_redisplay: switched,
              payment_method_remove: switched,
              payment_method_save: switched,
              payment_method_save_usage: oneOf("on_session", "off_session"),
            }),
          }),
        }),
      ),
      expand: strings,
    },
    run(double, { params }) {
      get(double.store, "customer", params.customer);
      const client_secret = `cuss_secret_${newId("x").slice(2)}`;
      const expires_at = now() + HALF_HOUR;
      double.store.customer_session.set(client_secret, { customer: params.customer, expires_at });
      return { object: "customer_session", client_secret, created: now(), customer: params.customer, expires_at, livemode: false };
    },
  },
  {
    method: "GET",
    path: "/v1/payment_methods/:id",
    takes: { expand: strings },
    run: (double, { id }) => get(double.store, "payment_method", id),
  },
  {
    method: "POST",
    path: "/v1/payment_methods/:id/detach",
    takes: { expand: strings },
    run(double, { id }) {
      const method = get(double.store, "payment_method", id);
      if (!method.customer) {
        throw invalid("The payment method you provided is not attached to a customer so detachment is impossible.");
      }
      method.customer = null;
      double.tell("payment_method.detached", method);
      return method;
    },
  },
  {
    method: "POST",
    path: "/v1/setup_intents",
    takes: {
      customer: string,
      usage: oneOf("on_session", "off_session"),
      automatic_payment_methods: part({ enabled: needed(boolean), allow_redirects: oneOf("always", "never") }),
      metadata,
      expand: strings,
    },
    run(double, { params }) {
      if (params.customer) get(double.store, "customer", params.customer);
      const intent = newSetupIntent(params);
      double.store.setup_intent.set(intent.id, intent);
      double.tell("setup_intent.created", intent);
      return intent;
    },
  },
  {
    method: "GET",
    path: "/v1/setup_intents/:id",
    takes: { expand: strings },
    run: (double, { id }) => get(double.store, "setup_intent", id),
  },
  {
    method: "POST",
    path: "/v1/setup_intents/:id/confirm",
    browser: true,
    takes: {
      client_secret: needed(string),
      payment_method_data: part({
        type: needed(oneOf("card")),
        card: part({ number: needed(string), exp_month: needed(integer), exp_year: needed(integer), cvc: string }),
        allow_redisplay: oneOf("always", "limited", "unspecified"),
      }),
      return_url: string,
    },
    run(double, { id, params }) {
      const intent = get(double.store, "setup_intent", id);
      if (params.client_secret !== intent.client_secret) throw invalid("The client_secret does not match.", { param: "client_secret" });
      const method = newPaymentMethod(double.store, params.payment_method_data ?? {});
      if (intent.customer) attach(double.store, method.id, String(intent.customer));
      intent.payment_method = method.id;
      intent.status = "succeeded";
      double.tell("setup_intent.succeeded", intent);
      return intent;
    },
  },
];
