import Stripe from "stripe";
import { describe, expect, it } from "vitest";
import { verifiedEvent } from "./events";
import { stripeSettings } from "./settings";

const stripe = new Stripe("sk_test_signer");
const KEYS = { STRIPE_API_KEY: "sk_test_1", STRIPE_PUBLISHABLE_KEY: "pk_test_1", STRIPE_WEBHOOK_SECRET: "whsec_ours" };
const payload = JSON.stringify({
  id: "evt_1",
  object: "event",
  type: "account.updated",
  data: { object: { id: "acct_1", object: "account" } },
});
const signedWith = (secret: string) => stripe.webhooks.generateTestHeaderString({ payload, secret });
const read = (secret: string, extra: Record<string, string> = {}) => {
  const settings = stripeSettings({ ...KEYS, ...extra });
  if (!settings) throw new Error("No settings.");
  return verifiedEvent({ stripe, settings }, Buffer.from(payload), signedWith(secret));
};

describe("an event's signature", () => {
  it("is that of either endpoint", () => {
    const connected = { STRIPE_CONNECT_WEBHOOK_SECRET: "whsec_connect" };
    expect(read("whsec_ours", connected)).toMatchObject({ event_id: "evt_1", payload: { object: "account", id: "acct_1" } });
    expect(read("whsec_connect", connected)).toMatchObject({ event_id: "evt_1" });
  });

  it("is nobody else's", () => {
    expect(() => read("whsec_connect")).toThrow(/tidak cocok/);
    expect(() => read("whsec_forged", { STRIPE_CONNECT_WEBHOOK_SECRET: "whsec_connect" })).toThrow(/tidak cocok/);
  });
});
