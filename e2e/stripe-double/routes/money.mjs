// @ts-check
import { invalid } from "../errors.mjs";
import { integer, metadata, oneOf, string, strings } from "../form.mjs";
import { balance, refund } from "../money.mjs";
import { get, listed } from "../store.mjs";

/** @typedef {import("../double.mjs").Route} Route */

/** Refunds, charges and the platform's balance.
 * @type {Route[]} */
export const moneyRoutes = [
  {
    method: "POST",
    path: "/v1/refunds",
    takes: {
      payment_intent: string,
      charge: string,
      amount: integer,
      reason: oneOf("duplicate", "fraudulent", "requested_by_customer"),
      metadata,
      expand: strings,
    },
    run(double, { params }) {
      const { store } = double;
      if (!params.charge === !params.payment_intent)
        throw invalid("One of the following params should be provided: payment_intent or charge.");
      const intent = params.payment_intent ? get(store, "payment_intent", params.payment_intent) : undefined;
      if (intent && !intent.latest_charge) throw invalid("This PaymentIntent does not have a successful charge to refund.");
      const charge = get(store, "charge", intent ? String(intent.latest_charge) : params.charge);
      const made = refund(store, charge, params);
      double.tell("refund.created", made);
      if (made.status !== "failed") double.tell("charge.refunded", charge);
      return made;
    },
  },
  {
    method: "GET",
    path: "/v1/refunds",
    takes: { payment_intent: string, charge: string, limit: integer, starting_after: string, expand: strings },
    run: (double, { params }) =>
      listed(
        [...double.store.refund.values()].filter(
          ({ payment_intent, charge }) =>
            (!params.payment_intent || payment_intent === params.payment_intent) && (!params.charge || charge === params.charge),
        ),
        params,
        "/v1/refunds",
      ),
  },
  { method: "GET", path: "/v1/refunds/:id", takes: { expand: strings }, run: (double, { id }) => get(double.store, "refund", id) },
  { method: "GET", path: "/v1/charges/:id", takes: { expand: strings }, run: (double, { id }) => get(double.store, "charge", id) },
  {
    method: "GET",
    path: "/v1/balance_transactions",
    takes: { limit: integer, starting_after: string, type: string, source: string, expand: strings },
    run: (double, { params }) =>
      listed(
        [...double.store.balance_transaction.values()].filter(
          ({ type, source }) => (!params.type || type === params.type) && (!params.source || source === params.source),
        ),
        params,
        "/v1/balance_transactions",
      ),
  },
  {
    method: "GET",
    path: "/v1/balance_transactions/:id",
    takes: { expand: strings },
    run: (double, { id }) => get(double.store, "balance_transaction", id),
  },
  {
    method: "GET",
    path: "/v1/balance",
    takes: {},
    run: (double) => ({
      object: "balance",
      available: [{ amount: balance(double.store), currency: "idr", source_types: { card: balance(double.store) } }],
      pending: [{ amount: 0, currency: "idr", source_types: { card: 0 } }],
      livemode: false,
    }),
  },
];
