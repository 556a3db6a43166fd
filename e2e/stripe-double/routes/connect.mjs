// @ts-check
import { invalid } from "../errors.mjs";
import { boolean, integer, metadata, needed, oneOf, part, string, strings } from "../form.mjs";
import { balance, book } from "../money.mjs";
import { get, listed, newId, now } from "../store.mjs";

/** @typedef {import("../double.mjs").Route} Route */
/** @typedef {import("stripe").Stripe.Account} Account */
/** @typedef {import("stripe").Stripe.Transfer} Transfer */
/** @typedef {import("../store.mjs").Store} Store */

const WANTED = ["individual.first_name", "individual.last_name", "external_account", "tos_acceptance.date"];

/** @param {Record<string, any>} wish */
function newAccount(wish) {
  /** @type {Account} */
  const account = {
    id: newId("acct").replace("acct_", "acct_1"),
    object: "account",
    business_type: null,
    capabilities: { transfers: "inactive" },
    charges_enabled: false,
    country: wish.country,
    created: now(),
    default_currency: "idr",
    details_submitted: false,
    email: wish.email ?? null,
    metadata: wish.metadata ?? {},
    payouts_enabled: false,
    requirements: {
      alternatives: [],
      current_deadline: null,
      currently_due: [...WANTED],
      disabled_reason: "requirements.past_due",
      errors: [],
      eventually_due: [...WANTED],
      past_due: [],
      pending_verification: [],
    },
    tos_acceptance: { date: null, ip: null, user_agent: null, service_agreement: wish.tos_acceptance?.service_agreement },
    type: wish.type ?? "none",
  };
  return account;
}

/**
 * Stripe has seen what it wanted to see of this account, or wants it again.
 * @param {Account} account
 * @param {boolean} active
 */
export function setActive(account, active) {
  account.capabilities = { transfers: active ? "active" : "inactive" };
  account.payouts_enabled = active;
  account.details_submitted = active;
  if (account.requirements) {
    account.requirements.currently_due = active ? [] : [...WANTED];
    account.requirements.disabled_reason = active ? null : "requirements.past_due";
  }
}

/**
 * @param {Store} store
 * @param {Record<string, any>} wish
 * @returns {Transfer}
 */
function newTransfer(store, wish) {
  const account = get(store, "account", wish.destination);
  if (wish.amount <= 0) throw invalid("Invalid positive integer", { param: "amount", code: "parameter_invalid_integer" });
  if (wish.currency !== "idr") throw invalid(`Invalid currency: ${wish.currency}.`, { param: "currency" });
  if (account.capabilities?.transfers !== "active") {
    throw invalid("Your destination account needs to have at least one of the following capabilities enabled: transfers.", {
      code: "insufficient_capabilities_for_transfer",
    });
  }
  if (wish.source_transaction) {
    const charge = get(store, "charge", wish.source_transaction);
    const sent = [...store.transfer.values()]
      .filter(({ source_transaction }) => source_transaction === charge.id)
      .reduce((sum, { amount, amount_reversed }) => sum + amount - amount_reversed, 0);
    if (sent + wish.amount > charge.amount_captured) {
      throw invalid("You cannot transfer more than the amount of the source transaction.", { param: "amount" });
    }
  } else if (wish.amount > balance(store)) {
    throw invalid("You have insufficient available funds in your Stripe account.", { code: "balance_insufficient" });
  }
  const id = newId("tr");
  /** @type {Transfer} */
  const transfer = {
    id,
    object: "transfer",
    amount: wish.amount,
    amount_reversed: 0,
    balance_transaction: book(store, { amount: -wish.amount, type: "transfer", source: id }).id,
    created: now(),
    currency: wish.currency,
    description: wish.description ?? null,
    destination: account.id,
    destination_payment: newId("py"),
    livemode: false,
    metadata: wish.metadata ?? {},
    reversals: { object: "list", data: [], has_more: false, url: `/v1/transfers/${id}/reversals` },
    reversed: false,
    source_transaction: wish.source_transaction ?? null,
    source_type: "card",
    transfer_group: wish.transfer_group ?? null,
  };
  store.transfer.set(id, transfer);
  return transfer;
}

/**
 * @param {Store} store
 * @param {Transfer} transfer
 * @param {Record<string, any>} wish
 */
function reverse(store, transfer, wish) {
  const left = transfer.amount - transfer.amount_reversed;
  const amount = wish.amount ?? left;
  if (amount <= 0 || amount > left) {
    throw invalid(`The amount of a reversal must be positive and at most what is left of the transfer (${left}).`, { param: "amount" });
  }
  const id = newId("trr");
  /** @type {import("stripe").Stripe.TransferReversal} */
  const reversal = {
    id,
    object: "transfer_reversal",
    amount,
    balance_transaction: book(store, { amount, type: "transfer_refund", source: id }).id,
    created: now(),
    currency: transfer.currency,
    destination_payment_refund: null,
    metadata: wish.metadata ?? {},
    source_refund: null,
    transfer: transfer.id,
  };
  transfer.amount_reversed += amount;
  transfer.reversed = transfer.amount_reversed === transfer.amount;
  transfer.reversals.data.unshift(structuredClone(reversal));
  store.transfer_reversal.set(id, reversal);
  return reversal;
}

/** Connect: accounts that receive, and money sent to them.
 * @type {Route[]} */
export const connectRoutes = [
  {
    method: "POST",
    path: "/v1/accounts",
    takes: {
      type: oneOf("express", "custom", "standard"),
      country: needed(string),
      email: string,
      capabilities: part({ transfers: part({ requested: needed(boolean) }) }),
      tos_acceptance: part({ service_agreement: oneOf("full", "recipient") }),
      business_profile: part({ name: string }),
      metadata,
      expand: strings,
    },
    run(double, { params }) {
      const account = newAccount(params);
      double.store.account.set(account.id, account);
      return account;
    },
  },
  { method: "GET", path: "/v1/accounts/:id", takes: { expand: strings }, run: (double, { id }) => get(double.store, "account", id) },
  {
    method: "POST",
    path: "/v1/account_links",
    takes: {
      account: needed(string),
      type: needed(oneOf("account_onboarding", "account_update")),
      refresh_url: needed(string),
      return_url: needed(string),
    },
    run(double, { params }) {
      get(double.store, "account", params.account);
      const url = `${double.url}/onboarding/${params.account}?return_url=${encodeURIComponent(params.return_url)}`;
      return { object: "account_link", created: now(), expires_at: now() + 300, url };
    },
  },
  {
    method: "POST",
    path: "/v1/transfers",
    takes: {
      amount: needed(integer),
      currency: needed(string),
      destination: needed(string),
      source_transaction: string,
      transfer_group: string,
      description: string,
      metadata,
      expand: strings,
    },
    run(double, { params }) {
      const transfer = newTransfer(double.store, params);
      double.tell("transfer.created", transfer);
      return transfer;
    },
  },
  {
    method: "GET",
    path: "/v1/transfers",
    takes: { limit: integer, starting_after: string, destination: string, transfer_group: string, expand: strings },
    run: (double, { params }) =>
      listed(
        [...double.store.transfer.values()].filter(
          ({ destination, transfer_group }) =>
            (!params.destination || destination === params.destination) &&
            (!params.transfer_group || transfer_group === params.transfer_group),
        ),
        params,
        "/v1/transfers",
      ),
  },
  { method: "GET", path: "/v1/transfers/:id", takes: { expand: strings }, run: (double, { id }) => get(double.store, "transfer", id) },
  {
    method: "POST",
    path: "/v1/transfers/:id/reversals",
    takes: { amount: integer, description: string, metadata, expand: strings },
    run(double, { id, params }) {
      const transfer = get(double.store, "transfer", id);
      const reversal = reverse(double.store, transfer, params);
      double.tell("transfer.reversed", transfer);
      return reversal;
    },
  },
  {
    method: "GET",
    path: "/v1/transfers/:id/reversals",
    takes: { limit: integer, starting_after: string, expand: strings },
    run(double, { id, params }) {
      get(double.store, "transfer", id);
      const own = [...double.store.transfer_reversal.values()].filter(({ transfer }) => transfer === id);
      return listed(own, params, `/v1/transfers/${id}/reversals`);
    },
  },
];
