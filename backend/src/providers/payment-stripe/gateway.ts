import { configuredStripe } from "./client";
import { cardClientData } from "./rules/kept";
import type { ChargeStatus } from "./rules/status";
import { StripePaymentService } from "./service";

/** As medusa-config registers it. */
export const STRIPE_PROVIDER = "pp_stripe_city";

/** Cards as one of the market's ways to pay; undefined while Stripe is not configured. */
export function stripeGateway() {
  const configured = configuredStripe();
  if (!configured) return undefined;
  const provider = new StripePaymentService({});
  return {
    method: "card" as const,
    providerId: STRIPE_PROVIDER,
    ledgerAccount: "clearing:stripe",
    settledBy: "provider" as const,
    holdMinutes: 15,
    provider,
    readStatus: (data: Record<string, unknown>): Promise<ChargeStatus> => provider.readStatus(data),
    clientData: (data: Record<string, unknown>) => cardClientData(data, configured.settings.publishableKey),
    /** Takes the standing shops' part of what was promised, and lets the rest go; for `STRIPE_CAPTURE=manual`. */
    capture: (data: Record<string, unknown>, amount: number, key: string) =>
      provider.capture(String(data.id), amount, { idempotency_key: key }),
  };
}
