import { z } from "zod";
import { endpoint } from "../../../../http/endpoint";
import { configuredStripe } from "../../../../providers/payment-stripe/client";
import { STRIPE_PROVIDER } from "../../../../providers/payment-stripe/gateway";
import { StripePaymentService } from "../../../../providers/payment-stripe/service";
import { knownHolder } from "../../../../workflows/charge/account-holder";

/** What lets the card form show this shopper's saved cards for half an hour; null for whoever has not paid by card yet. */
const CardSession = z.strictObject({ client_secret: z.string().nullable() });

export const POST = endpoint(
  { summary: "Tampilkan kartu tersimpan di formulir kartu", body: z.strictObject({}), response: CardSession },
  async ({ scope, actorId }) => {
    const holder = configuredStripe() && (await knownHolder(scope, STRIPE_PROVIDER, actorId!));
    if (typeof holder?.data.id !== "string") return { client_secret: null };
    return { client_secret: await new StripePaymentService({}).openCardSession(holder.data.id) };
  },
);
