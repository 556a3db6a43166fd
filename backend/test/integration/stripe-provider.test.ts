import { setTimeout as sleep } from "node:timers/promises";
import type Stripe from "stripe";
import { beforeAll, describe, expect, it } from "vitest";
import { configuredStripe } from "../../src/providers/payment-stripe/client";
import { type StripeConnect, stripeConnect } from "../../src/providers/payment-stripe/connect";
import { StripePaymentService } from "../../src/providers/payment-stripe/service";
import { backend, unique } from "../support/backend";
import { CARDS, eventsAbout, fault, holdEvents, lie, payByCard, requestsAbout, setAccount } from "../support/stripe";

/** The provider as the backend builds it, against the double over HTTP. */
let provider: StripePaymentService;
let connect: StripeConnect;
let stripe: Stripe;

beforeAll(() => {
  Object.assign(process.env, backend.stripe);
  provider = new StripePaymentService({});
  connect = stripeConnect()!;
  stripe = configuredStripe()!.stripe;
});

interface Opened {
  charge: string;
  id: string;
  data: Record<string, unknown>;
}

async function open(amount = 40_000, more: Record<string, unknown> = {}): Promise<Opened> {
  const charge = unique("chg_");
  const { id, data } = await provider.initiatePayment({
    amount,
    currency_code: "IDR",
    data: { charge_id: charge, order_group: unique("LB"), ...more },
    context: { idempotency_key: charge },
  });
  return { charge, id, data: data! };
}

const context = (key: string) => ({ idempotency_key: unique(key) });

describe("opening a card payment", () => {
  it("asks Stripe for rupiah times a hundred, once per charge, and keeps four fields of the answer", async () => {
    const { charge, id, data } = await open(12_500);
    const intent = await stripe.paymentIntents.retrieve(id);
    expect(intent).toMatchObject({ amount: 1_250_000, currency: "idr", metadata: { charge_id: charge }, capture_method: "automatic" });
    expect(Object.keys(data).sort()).toEqual(["capture_method", "client_secret", "customer", "id"]);
    const again = await provider.initiatePayment({
      amount: 12_500,
      currency_code: "idr",
      data: { charge_id: charge, order_group: intent.metadata.order_group },
      context: { idempotency_key: charge },
    });
    expect(again.id).toBe(id);
  });

  it("lets nothing a client wrote into data reach Stripe", async () => {
    const { id } = await open(40_000, { capture_method: "manual", amount: 1, customer: "cus_of_another", metadata: { charge_id: "x" } });
    expect(await stripe.paymentIntents.retrieve(id)).toMatchObject({ amount: 4_000_000, capture_method: "automatic", customer: null });
  });

  it.each([0, -5, 12.5])("refuses to ask for %d rupiah", (amount) => expect(open(amount)).rejects.toThrow(RangeError));

  it("says in Indonesian when the amount is too small for a card", () =>
    expect(open(10)).rejects.toMatchObject({ code: "card_amount", kind: "invalid" }));

  it.each(["lose-answer", "do-and-hang"] as const)("makes one intent when the answer is lost (%s)", async (kind) => {
    const group = unique("LB");
    await fault({ kind, method: "POST", contains: group });
    const { id } = await open(40_000, { order_group: group });
    const asked = await requestsAbout(group);
    expect(asked.map(({ key }) => key)).toEqual([asked[0]!.key, asked[0]!.key]);
    const { data } = await stripe.paymentIntents.list({ limit: 100 });
    expect(data.filter(({ transfer_group }) => transfer_group === group).map((intent) => intent.id)).toEqual([id]);
  });

  it("says that the card service does not answer, and leaves nothing behind that a second try would double", async () => {
    const group = unique("LB");
    const charge = unique("chg_");
    const input = {
      amount: 9_000,
      currency_code: "idr",
      data: { charge_id: charge, order_group: group },
      context: { idempotency_key: charge },
    };
    await fault({ kind: "do-and-hang", method: "POST", contains: group, times: 2 });
    await expect(provider.initiatePayment(input)).rejects.toMatchObject({ code: "card_unavailable", kind: "unavailable" });
    const { id } = await provider.initiatePayment(input);
    const { data } = await stripe.paymentIntents.list({ limit: 100 });
    expect(data.filter(({ transfer_group }) => transfer_group === group).map((intent) => intent.id)).toEqual([id]);
  });
});

describe("asking what became of it", () => {
  it("pending until the shopper pays, then succeeded with amount, reference and fee", async () => {
    const { charge, id, data } = await open();
    expect(await provider.readStatus(data)).toEqual({ state: "pending", amount: 40_000, currency: "idr", reference: charge, fee: null });
    await payByCard(id);
    expect(await provider.readStatus(data)).toEqual({ state: "succeeded", amount: 40_000, currency: "idr", reference: charge, fee: 3_160 });
  });

  it("a declined card leaves the payment open, and another card pays it", async () => {
    const { id, data } = await open();
    await payByCard(id, { card: CARDS.poor });
    expect(await provider.readStatus(data)).toMatchObject({ state: "pending", reason: "insufficient_funds" });
    await payByCard(id, { card: CARDS.good });
    expect(await provider.readStatus(data)).toMatchObject({ state: "succeeded" });
  });

  it.each([
    ["approve", "succeeded"],
    ["refuse", "pending"],
    ["leave", "pending"],
  ] as const)("the bank is asked (3-D Secure): %s → %s", async (bank, state) => {
    const { id, data } = await open();
    await payByCard(id, { card: CARDS.secure, bank });
    expect(await provider.readStatus(data)).toMatchObject({ state });
  });

  it("tells what Stripe says, even when that is not what was asked for", async () => {
    const { id, data } = await open();
    await payByCard(id);
    await lie(id, { amount_received: 100, currency: "usd", metadata: { charge_id: "chg_other" } });
    expect(await provider.readStatus(data)).toMatchObject({ state: "succeeded", amount: 1, currency: "usd", reference: "chg_other" });
  });
});

describe("cancelling", () => {
  it("ends an open payment, and may be repeated", async () => {
    const { data } = await open();
    await provider.cancelPayment({ data, context: context("c") });
    await provider.cancelPayment({ data, context: context("c") });
    expect(await provider.readStatus(data)).toMatchObject({ state: "cancelled" });
  });

  it("refuses when the money has arrived", async () => {
    const { id, data } = await open();
    await payByCard(id);
    await expect(provider.cancelPayment({ data, context: context("c") })).rejects.toMatchObject({ code: "card_not_cancellable" });
  });
});

describe("refunding", () => {
  it("gives parts back, never more than arrived", async () => {
    const { id, data } = await open();
    await payByCard(id);
    await provider.refundPayment({ amount: 15_000, data, context: context("r") });
    await expect(provider.refundPayment({ amount: 25_001, data, context: context("r") })).rejects.toThrow(/greater than unrefunded/);
    await provider.refundPayment({ amount: 25_000, data, context: context("r") });
    await expect(provider.refundPayment({ amount: 1, data, context: context("r") })).rejects.toThrow(/already been refunded/);
    const { data: refunds } = await stripe.refunds.list({ payment_intent: id });
    expect(refunds.map(({ amount }) => amount)).toEqual([2_500_000, 1_500_000]);
  });

  it("gives the same refund once, however often it is asked for and whatever became of the answers", async () => {
    const { id, data } = await open();
    await payByCard(id);
    const once = context("r");
    // Twice: the client's own second try is lost as well, so the provider has to ask.
    await fault({ kind: "do-and-hang", method: "POST", path: "/refunds", contains: id, times: 2 });
    const first = await provider.refundPayment({ amount: 10_000, data, context: once });
    const second = await provider.refundPayment({ amount: 10_000, data, context: once });
    expect(second.data).toEqual(first.data);
    expect((await stripe.refunds.list({ payment_intent: id })).data).toHaveLength(1);
  });
});

describe("money that is promised first (manual capture)", () => {
  async function promised(amount: number) {
    const intent = await stripe.paymentIntents.create({ amount: amount * 100, currency: "idr", capture_method: "manual" });
    await payByCard(intent.id);
    return { id: intent.id, data: { id: intent.id } };
  }

  it("takes the part that stands, once", async () => {
    const { data } = await promised(40_000);
    expect(await provider.readStatus(data)).toMatchObject({ state: "authorized", amount: 40_000 });
    const capture = (amount_to_capture: number) => provider.capturePayment({ data: { ...data, amount_to_capture }, context: context("k") });
    await expect(capture(40_001)).rejects.toThrow(/at most/);
    await capture(25_000);
    await capture(25_000);
    expect(await provider.readStatus(data)).toMatchObject({ state: "succeeded", amount: 25_000, fee: 2_725 });
  });

  it("asks instead of taking twice when the answer is lost", async () => {
    const { id, data } = await promised(40_000);
    await fault({ kind: "do-and-hang", method: "POST", path: `${id}/capture`, times: 2 });
    await provider.capturePayment({ data, context: context("k") });
    expect(await provider.readStatus(data)).toMatchObject({ state: "succeeded", amount: 40_000 });
  });
});

describe("saved cards", () => {
  it("belong to one shopper, who sees and removes their own only", async () => {
    const holderOf = async () => {
      const customer = { id: unique("cus_"), email: `${unique("ani")}@contoh.id`, first_name: "Ani" };
      const made = await provider.createAccountHolder({ context: { customer, idempotency_key: customer.id } });
      return { account_holder: { data: made.data! } };
    };
    const [ani, budi] = [await holderOf(), await holderOf()];
    const charge = unique("chg_");
    const { id } = await provider.initiatePayment({
      amount: 20_000,
      currency_code: "idr",
      data: { charge_id: charge },
      context: { ...ani, idempotency_key: charge },
    });
    await payByCard(id, { save: true });
    const [card, ...others] = await provider.listPaymentMethods({ context: ani });
    expect([card?.data, others]).toEqual([{ brand: "visa", last4: "4242", exp_month: 12, exp_year: expect.any(Number) }, []]);
    expect(await provider.listPaymentMethods({ context: budi })).toEqual([]);
    expect(await provider.openCardSession(String(ani.account_holder.data.id))).toMatch(/^cuss_/);

    const forget = (context: typeof ani) => provider.deletePaymentMethod({ data: { id: card!.id }, context });
    await expect(forget(budi)).rejects.toMatchObject({ kind: "not_found" });
    await forget(ani);
    expect(await provider.listPaymentMethods({ context: ani })).toEqual([]);
  });

  it("can be prepared without paying", async () => {
    const customer = { id: unique("cus_"), email: `${unique("citra")}@contoh.id` };
    const { data } = await provider.createAccountHolder({ context: { customer, idempotency_key: customer.id } });
    const setup = await provider.savePaymentMethod({ context: { account_holder: { data: data! }, idempotency_key: unique("s") } });
    expect(setup).toMatchObject({ id: expect.stringMatching(/^seti_/), data: { client_secret: expect.stringMatching(/_secret_/) } });
  });
});

describe("sending vendors their money (Connect)", () => {
  async function vendorAccount(active = true) {
    const account = await connect.createAccount({ id: unique("ven_"), name: "Dapur Uji" });
    if (active) await setAccount(account.id, true);
    return account.id;
  }

  it("sends once from the charge it came in with, never more than that, and takes back in parts", async () => {
    const { id } = await open();
    expect(await connect.chargeOf(id)).toBeNull();
    await payByCard(id);
    const source_charge = (await connect.chargeOf(id))!;
    const destination = await vendorAccount();
    const input = { amount: 30_000, destination, source_charge, group: unique("LB"), reference: unique("pay_") };
    await fault({ kind: "do-and-hang", method: "POST", path: "/transfers", contains: input.reference, times: 2 });
    const sent = await connect.transfer(input);
    expect(await connect.transfer(input)).toEqual(sent);
    expect(await connect.findTransfer(input.group, input.reference)).toMatchObject({ id: sent.id, amount: 30_000, reversed: 0 });
    await expect(connect.transfer({ ...input, amount: 10_001, reference: unique("pay_") })).rejects.toThrow(/more than/);

    const reversal = { transfer: sent.id, amount: 12_000, reference: unique("rev_") };
    expect(await connect.reverse(reversal)).toEqual(await connect.reverse(reversal));
    await expect(connect.reverse({ ...reversal, amount: 18_001, reference: unique("rev_") })).rejects.toThrow(/at most/);
    expect(await connect.findTransfer(input.group, input.reference)).toMatchObject({ reversed: 12_000 });
  });

  it("tells what Stripe still wants to know of a vendor, and sends nothing before", async () => {
    const destination = await vendorAccount(false);
    expect(await connect.account(destination)).toMatchObject({ transfers: false, missing: expect.arrayContaining(["external_account"]) });
    await expect(connect.transfer({ amount: 1_000, destination, group: "g", reference: unique("pay_") })).rejects.toThrow(/capabilities/);
    expect(await connect.onboardingLink(destination, { refresh: "http://a.test/", done: "http://a.test/" })).toContain(destination);
    await setAccount(destination, true);
    expect(await connect.account(destination)).toMatchObject({ transfers: true, payouts: true, missing: [] });
  });
});

describe("the double is as strict as what it stands for", () => {
  const refusals: [string, (id: string) => Promise<unknown>, object][] = [
    [
      "an unknown field",
      () => stripe.paymentIntents.create({ amount: 1_000_000, currency: "idr", error_on_requires_action: true }),
      { code: "parameter_unknown" },
    ],
    ["a fraction", () => stripe.paymentIntents.create({ amount: 10.5, currency: "idr" }), { code: "parameter_invalid_integer" }],
    [
      "no amount",
      () => stripe.paymentIntents.create({ currency: "idr" } as Stripe.PaymentIntentCreateParams),
      { code: "parameter_missing" },
    ],
    ["another currency", () => stripe.paymentIntents.create({ amount: 1_000_000, currency: "usd" }), { param: "currency" }],
    [
      "an unknown customer",
      () => stripe.paymentIntents.create({ amount: 1_000_000, currency: "idr", customer: "cus_x" }),
      { code: "resource_missing" },
    ],
    ["an unknown path", () => stripe.invoices.create({}), { statusCode: 404 }],
    ["something unexpandable", (id) => stripe.paymentIntents.retrieve(id, { expand: ["amount"] }), { param: "expand" }],
    ["capturing what was not promised", (id) => stripe.paymentIntents.capture(id), { code: "payment_intent_unexpected_state" }],
    ["a wrong key", (id) => stripe.paymentIntents.retrieve(id, {}, { apiKey: "sk_test_wrong" }), { type: "StripeAuthenticationError" }],
    [
      "the browser's key",
      (id) => stripe.paymentIntents.cancel(id, {}, { apiKey: backend.stripe.STRIPE_PUBLISHABLE_KEY }),
      { statusCode: 403 },
    ],
    [
      "a key that comes back with another request",
      async (id) => {
        await stripe.paymentIntents.update(id, { amount: 2_000_000 }, { idempotencyKey: id });
        await stripe.paymentIntents.update(id, { amount: 3_000_000 }, { idempotencyKey: id });
      },
      { type: "StripeIdempotencyError" },
    ],
  ];
  it.each(refusals)("refuses %s", async (_what, ask, refusal) => {
    const { id } = await open();
    await expect(ask(id)).rejects.toMatchObject(refusal);
  });

  it("tells of everything that happened in events the official package can verify", async () => {
    const { id } = await open();
    await holdEvents(id);
    await payByCard(id, { card: CARDS.declined });
    await payByCard(id);
    const told = await eventsAbout(id);
    expect(told.map(({ event }) => event.type)).toEqual([
      "payment_intent.created",
      "payment_intent.payment_failed",
      "charge.succeeded",
      "payment_intent.succeeded",
    ]);
    await sleep(50);
    expect(told.slice(1).every(({ held, attempts }) => held && attempts === 0)).toBe(true);
    expect(told[0]!.event.api_version).toBe(stripe.getConstant("DEFAULT_API_VERSION"));
  });
});
