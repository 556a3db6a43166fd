import type { Gateway } from "../../payments/gateway";
import { holdMinutes } from "../../payments/hold";
import { configuredStripe } from "./client";
import { cardClientData } from "./rules/kept";
import { StripePaymentService } from "./service";

/** Cards as one of the market's ways to pay; null while Stripe is not configured. */
export function stripeGateway(): Gateway | null {
  const configured = configuredStripe();
  if (!configured) return null;
  const provider = new StripePaymentService({});
  return {
    method: "card",
    providerId: "pp_stripe_city",
    ledgerAccount: "clearing:stripe",
    settledBy: "provider",
    holdMinutes: holdMinutes("card"),
    provider,
    readStatus: (data) => provider.readStatus(data),
    clientData: (data) => cardClientData(data, configured.settings.publishableKey),
  };
}
