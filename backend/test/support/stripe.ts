import type Stripe from "stripe";
import { backend } from "./backend";

/** Orders to the Stripe double the backend under test talks to (e2e/stripe-double/control.mjs says what each does). */
async function order<T>(path: string, body?: object): Promise<T> {
  const answer = await fetch(`${backend.stripe.STRIPE_API_BASE}/control/${path}`, {
    method: body ? "POST" : "GET",
    body: body && JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`The Stripe double refused ${path}: ${await answer.text()}`);
  return (await answer.json()) as T;
}

export const CARDS = {
  good: "4242424242424242",
  declined: "4000000000000002",
  poor: "4000000000009995",
  secure: "4000002500003155",
} as const;

/** The shopper types a card in their browser and answers the bank, which asks for `CARDS.secure` only. */
export const payByCard = (
  payment_intent: string,
  options: { card?: string; bank?: "approve" | "refuse" | "leave"; save?: boolean } = {},
): Promise<Stripe.PaymentIntent> => order("pay", { payment_intent, ...options });

/** The shopper pays with a wallet that redirects, and answers on its site; `later`: approved, but its money is still under way. */
export const payByWallet = (
  payment_intent: string,
  answer: "approve" | "later" | "refuse" | "leave" = "approve",
): Promise<Stripe.PaymentIntent> => order("pay-by-wallet", { payment_intent, answer });

/** The wallet's money that was under way has come, or never will. */
export const endProcessing = (payment_intent: string, came: boolean): Promise<Stripe.PaymentIntent> =>
  order("end-processing", { payment_intent, came });

/** What Stripe tells of the intent from now on is wrong in these fields. */
export const lie = (payment_intent: string, fields: Partial<Record<keyof Stripe.PaymentIntent, unknown>> | null): Promise<unknown> =>
  order("lie", { payment_intent, fields });

/** What an account with manual capture would have opened: the card only promises. Through Stripe's API, before it is paid. */
export async function onlyPromise(payment_intent: string): Promise<void> {
  await callStripe(`payment_intents/${payment_intent}`, { capture_method: "manual" });
}

/** The bank lets go of what it promised. */
export async function endPromise(payment_intent: string): Promise<void> {
  await callStripe(`payment_intents/${payment_intent}/cancel`, {});
}

async function callStripe(path: string, fields: Record<string, string>): Promise<void> {
  const answer = await fetch(`${backend.stripe.STRIPE_API_BASE}/v1/${path}`, {
    method: "POST",
    headers: { authorization: `Bearer ${backend.stripe.STRIPE_API_KEY}` },
    body: new URLSearchParams(fields),
  });
  if (!answer.ok) throw new Error(`Stripe refused ${path}: ${await answer.text()}`);
}

export interface Fault {
  kind: "lose-answer" | "refuse" | "hang" | "do-and-hang" | "error";
  method?: "GET" | "POST";
  /** Part of the path, e.g. an intent's id. */
  path?: string;
  /** Part of the decoded body. Name something only this test sends: other tests use the same double. */
  contains?: string;
  times?: number;
}

export const fault = (what: Fault): Promise<unknown> => order("fault", what);

export interface SentEvent {
  event: Stripe.Event;
  held: boolean;
  attempts: number;
  /** What the backend answered last. */
  status: number | null;
}

/** Events about this object (a payment intent, a transfer, an account) wait until `deliver`. */
export const holdEvents = (about: string): Promise<unknown> => order("events/hold", { about });
export const releaseEvents = (about: string): Promise<unknown> => order("events/release", { about });
export const eventsAbout = async (about: string): Promise<SentEvent[]> =>
  (await order<{ data: SentEvent[] }>(`events?about=${encodeURIComponent(about)}`)).data;

/** Delivers these events in this order; answers what the backend answered. `age`: seconds since they were signed. */
export const deliver = async (ids: string[], age = 0): Promise<number[]> =>
  (await order<{ statuses: number[] }>("events/deliver", { ids, age })).statuses;

/** An event nobody caused, but rightly signed. */
export const inventEvent = (type: string, object: object): Promise<{ id: string; status: number }> =>
  order("events/invent", { type, object });

/** Refunds from now on end like this; other tests use the same double, so set it back. */
export const refundsEnd = (status: "succeeded" | "pending" | "failed"): Promise<unknown> => order("refunds", { status });

/** A refund Stripe had taken cannot be delivered after all. */
export const bounceRefund = (refund: string): Promise<unknown> => order("refund-bounces", { refund });

/** Stripe lets this account receive transfers, or stops letting it. */
export const setAccount = (account: string, active: boolean): Promise<unknown> => order("account", { account, active });

export interface StripeRequest {
  method: string;
  path: string;
  body: string;
  key: string | null;
  status: number;
}

/** Requests that reached the double and mention this text in path or body. */
export const requestsAbout = async (about: string): Promise<StripeRequest[]> =>
  (await order<{ data: StripeRequest[] }>(`requests?about=${encodeURIComponent(about)}`)).data;
