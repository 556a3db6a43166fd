import type Stripe from "stripe";
import { describe, expect, it } from "vitest";
import { cardClientData, keptIntent } from "./kept";
import { statusOf } from "./status";

const intent = (fields: object) =>
  ({
    id: "pi_1",
    amount: 4_000_000,
    amount_capturable: 0,
    amount_received: 0,
    currency: "idr",
    status: "requires_payment_method",
    metadata: { charge_id: "chg_1" },
    client_secret: "pi_1_secret_1",
    capture_method: "automatic",
    customer: null,
    latest_charge: null,
    last_payment_error: null,
    cancellation_reason: null,
    ...fields,
  }) as unknown as Stripe.PaymentIntent;

const booked = (currency: string) => ({ latest_charge: { balance_transaction: { currency, fee: 136_000 } } });

describe("statusOf", () => {
  it.each<[string, object, object]>([
    ["asked for nothing yet", {}, { state: "pending", amount: 40_000 }],
    [
      "declined",
      { last_payment_error: { code: "card_declined", decline_code: "do_not_honor" } },
      { state: "pending", reason: "do_not_honor" },
    ],
    ["waiting for 3-D Secure", { status: "requires_action" }, { state: "pending" }],
    ["on its way", { status: "processing" }, { state: "pending" }],
    ["promised", { status: "requires_capture", amount_capturable: 4_000_000 }, { state: "authorized", amount: 40_000, fee: null }],
    ["paid", { status: "succeeded", amount_received: 4_000_000, ...booked("idr") }, { state: "succeeded", amount: 40_000, fee: 1_360 }],
    ["paid in part", { status: "succeeded", amount_received: 3_000_000 }, { state: "succeeded", amount: 30_000, fee: null }],
    ["paid, booked in another currency", { status: "succeeded", amount_received: 4_000_000, ...booked("sgd") }, { fee: null }],
    ["cancelled", { status: "canceled", cancellation_reason: "abandoned" }, { state: "cancelled", reason: "abandoned" }],
    ["in a state of next year", { status: "requires_patience" }, { state: "pending" }],
    ["in another currency", { currency: "usd" }, { currency: "usd" }],
    ["of somebody else", { metadata: {} }, { reference: null }],
  ])("%s", (_case, fields, status) => expect(statusOf(intent(fields))).toMatchObject({ currency: "idr", reference: "chg_1", ...status }));
});

describe("what is kept and shown of an intent", () => {
  it("keeps four fields, and says to the browser that there is a customer but not who", () => {
    const kept = keptIntent(intent({ payment_method: { card: { last4: "4242" } }, customer: { id: "cus_1", email: "a@b.id" } }));
    expect(kept).toEqual({ id: "pi_1", client_secret: "pi_1_secret_1", customer: "cus_1", capture_method: "automatic" });
    expect(cardClientData({ ...kept, secret: "x" }, "pk_test_1")).toEqual({
      kind: "stripe",
      publishable_key: "pk_test_1",
      client_secret: "pi_1_secret_1",
      saved_cards: true,
    });
    expect(cardClientData({}, "pk_test_1")).toEqual({});
  });
});
