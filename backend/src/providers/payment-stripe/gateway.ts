import type { Gateway } from "../../payments/gateway";
import { holdMinutes } from "../../payments/hold";
import { configuredStripe } from "./client";
import { cardClientData } from "./rules/kept";
import { StripePaymentService } from "./service";

/** As medusa-config registers it. */
export const STRIPE_PROVIDER = "pp_stripe_city";

/** Cards as one of the market's ways to pay; null while Stripe is not configured. */
export function stripeGateway(): Gateway | null {
  const configured = configuredStripe();
  if (!configured) return null;
  const provider = new StripePaymentService({});
  return {
    method: "card",
    providerId: STRIPE_PROVIDER,
    ledgerAccount: "clearing:stripe",
    settledBy: "provider",
    holdMinutes: holdMinutes("card"),
    provider,
    capture: (data, amount_to_capture, key) =>
      provider.capturePayment({ data: { ...data, amount_to_capture }, context: { idempotency_key: key } }),
    readRefund: (reference) => provider.readRefund(reference),
    readStatus: (data) => provider.readStatus(data),
    clientData: (data) => cardClientData(data, configured.settings.publishableKey),
  };
}
