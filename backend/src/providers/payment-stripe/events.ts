import Stripe from "stripe";
import { Problem } from "../../http/problem";
import type { StripeSettings } from "./settings";

/** An older signature may be a recording. */
const OLDEST_SECONDS = 300;

/** What is kept of an event: which thing it is about. What is true of that thing is asked, never read from the event. */
export interface StripeNews extends Record<string, unknown> {
  /** `payment_intent`, `charge`, `refund`, `transfer`, `account` … */
  object: string;
  id: string;
  /** The intent a charge or refund belongs to. */
  payment_intent: string | null;
  /** The charge of ours the thing was made for, if it says so. */
  charge_id: string | null;
}

export interface VerifiedEvent {
  provider: "stripe";
  event_id: string;
  type: string;
  payload: StripeNews;
}

interface EventObject {
  id?: string;
  object?: string;
  payment_intent?: string | { id: string } | null;
  metadata?: Record<string, string> | null;
}

/** Names, cards and addresses in an event stay where they came from. */
export function newsOf(event: Stripe.Event): StripeNews {
  const { id = "", object = "", payment_intent, metadata } = event.data.object as EventObject;
  return {
    object,
    id,
    payment_intent: typeof payment_intent === "string" ? payment_intent : (payment_intent?.id ?? null),
    charge_id: metadata?.charge_id ?? null,
  };
}

const isUnsigned = (error: unknown) => error instanceof Stripe.errors.StripeSignatureVerificationError;

/** The event in these bytes, if Stripe signed them within five minutes for one of our endpoints. Throws a 400 otherwise. */
export function verifiedEvent(
  { stripe, settings }: { stripe: Stripe; settings: StripeSettings },
  body: Buffer | undefined,
  signature: string | string[] | undefined,
): VerifiedEvent {
  if (!body || typeof signature !== "string") throw new Problem("invalid", "signature", "Permintaan ini tidak bertanda tangan.");
  for (const secret of [settings.webhookSecret, settings.connectWebhookSecret]) {
    if (secret === null) continue;
    try {
      const event = stripe.webhooks.constructEvent(body, signature, secret, OLDEST_SECONDS);
      return { provider: "stripe", event_id: event.id, type: event.type, payload: newsOf(event) };
    } catch (error) {
      if (!isUnsigned(error)) throw error;
    }
  }
  throw new Problem("invalid", "signature", "Tanda tangan permintaan ini tidak cocok atau sudah kedaluwarsa.");
}
