import type Stripe from "stripe";

/** What is remembered of a payment intent: enough to ask about it again and to let the shopper's browser finish it. */
export interface KeptIntent extends Record<string, unknown> {
  id: string;
  client_secret: string | null;
  customer: string | null;
  capture_method: string;
}

const idOf = (thing: string | { id: string } | null): string | null => (typeof thing === "string" ? thing : (thing?.id ?? null));

/** An allow-list: a card's details, addresses and whatever Stripe adds next year are not ours to keep. */
export const keptIntent = (intent: Stripe.PaymentIntent): KeptIntent => ({
  id: intent.id,
  client_secret: intent.client_secret,
  customer: idOf(intent.customer),
  capture_method: intent.capture_method,
});

/** What the shopper's browser needs to show the payment form and to confirm; nothing else leaves. */
export interface CardClientData extends Record<string, unknown> {
  kind: "stripe";
  publishable_key: string;
  client_secret: string;
  /** Whether it was opened for a signed-in shopper, whose saved cards may be shown. */
  saved_cards: boolean;
}

export function cardClientData(data: Record<string, unknown>, publishableKey: string): CardClientData | Record<string, never> {
  const { client_secret, customer } = data;
  if (typeof client_secret !== "string") return {};
  return { kind: "stripe", publishable_key: publishableKey, client_secret, saved_cards: typeof customer === "string" };
}

/** What a signed-in shopper recognises a saved card by. */
export interface KeptCard extends Record<string, unknown> {
  brand: string;
  last4: string;
  exp_month: number;
  exp_year: number;
}

export const keptCard = ({ card }: Stripe.PaymentMethod): KeptCard | undefined =>
  card && { brand: card.brand, last4: card.last4, exp_month: card.exp_month, exp_year: card.exp_year };
