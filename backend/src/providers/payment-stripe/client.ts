import Stripe from "stripe";
import { type StripeSettings, stripeSettings } from "./settings";

/**
 * Stripe's own client. It repeats a call whose answer was lost, a bounded number of times and with the same idempotency key; every
 * write of ours brings such a key.
 */
export function stripeClient(settings: StripeSettings): Stripe {
  return new Stripe(settings.apiKey, {
    ...settings.base,
    // The client's type knows its own version only; another one is a deployment's decision.
    apiVersion: settings.apiVersion as Stripe.LatestApiVersion | undefined,
    timeout: settings.timeoutMs,
    maxNetworkRetries: settings.retries,
    telemetry: false,
    appInfo: { name: "Lapak Bekasi" },
  });
}

let known: { stripe: Stripe; settings: StripeSettings } | undefined;

/** The configured client of this process; undefined when cards are not taken. */
export function configuredStripe(): { stripe: Stripe; settings: StripeSettings } | undefined {
  if (known) return known;
  const settings = stripeSettings();
  if (settings) known = { stripe: stripeClient(settings), settings };
  return known;
}
