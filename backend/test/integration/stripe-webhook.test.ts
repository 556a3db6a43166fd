import Stripe from "stripe";
import { describe, expect, it } from "vitest";
import { api, backend, rows, unique } from "../support/backend";

const signer = new Stripe("sk_test_signer").webhooks;
const KILOBYTE = 1024;

const eventOf = (fields: object = {}) =>
  JSON.stringify({
    id: unique("evt_"),
    object: "event",
    type: "payment_intent.succeeded",
    data: { object: { id: unique("pi_"), object: "payment_intent", metadata: {}, shipping: { name: "Ani", phone: "+6281234567890" } } },
    ...fields,
  });

interface Signing {
  secret?: string;
  /** Seconds ago. */
  age?: number;
}

const signed = (payload: string, { secret = backend.stripe.STRIPE_WEBHOOK_SECRET, age = 0 }: Signing = {}) =>
  signer.generateTestHeaderString({ payload, secret, timestamp: Math.floor(Date.now() / 1000) - age });

async function send(payload: string, signature?: string, type = "application/json"): Promise<number> {
  const answer = await fetch(`${backend.url}/hooks/stripe`, {
    method: "POST",
    headers: { "content-type": type, ...(signature ? { "stripe-signature": signature } : {}) },
    body: payload,
  });
  return answer.status;
}

const stored = (payload: string) =>
  rows<{ type: string; payload: unknown }>("select type, payload from inbox_event where provider = 'stripe' and event_id = $1", [
    JSON.parse(payload).id,
  ]);

describe("drill 10: webhooks nobody at Stripe sent", () => {
  const genuine = eventOf();
  const large = eventOf({ note: "x".repeat(300 * KILOBYTE) });
  const cases: [string, string, string | undefined, number][] = [
    ["unsigned", eventOf(), undefined, 400],
    ["signed with another secret", genuine, signed(genuine, { secret: "whsec_forged" }), 400],
    ["signed for another body", eventOf(), signed(genuine), 400],
    ["signed more than five minutes ago", genuine, signed(genuine, { age: 301 }), 400],
    ["oversized", large, signed(large), 413],
    ["not JSON", "amount=1", signed("amount=1"), 400],
    ["nonsense for a signature", genuine, "t=1,v1=nonsense", 400],
  ];
  it.each(cases)("%s → refused, nothing stored", async (_case, payload, signature, status) => {
    expect(await send(payload, signature)).toBe(status);
    if (payload.startsWith("{")) expect(await stored(payload)).toEqual([]);
  });

  it("the same bytes under another content type are refused too", async () => {
    const payload = eventOf();
    expect(await send(payload, signed(payload), "multipart/form-data; boundary=x")).toBe(400);
    expect(await stored(payload)).toEqual([]);
  });
});

describe("POST /hooks/stripe", () => {
  it("stores a genuine event before it answers, once, and none of the personal data in it", async () => {
    const payload = eventOf();
    const { data } = JSON.parse(payload);
    expect(await send(payload, signed(payload, { age: 299 }))).toBe(200);
    expect(await stored(payload)).toEqual([
      {
        type: "payment_intent.succeeded",
        payload: { object: "payment_intent", id: data.object.id, payment_intent: null, charge_id: null },
      },
    ]);
    expect(await send(payload, signed(payload))).toBe(200);
    expect(await stored(payload)).toHaveLength(1);
  });

  it("stores one row when the same event arrives many times at once", async () => {
    const payload = eventOf();
    const statuses = await Promise.all(Array.from({ length: 20 }, () => send(payload, signed(payload))));
    expect(new Set(statuses)).toEqual(new Set([200]));
    expect(await stored(payload)).toHaveLength(1);
  });

  it("is the only door: Medusa's own webhook, which answers before it verifies, is closed", async () => {
    expect((await api("/hooks/payment/stripe_city", { body: {} })).status).toBe(404);
  });
});
