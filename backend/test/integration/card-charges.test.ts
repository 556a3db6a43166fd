import { describe, expect, it } from "vitest";
import type { OrderGroupView } from "../../src/contracts/orders";
import { anOfficer, api, eventually, rows } from "../support/backend";
import { aCart, anOrder, aProduct, aShop } from "../support/market";
import {
  bounceRefund,
  CARDS,
  deliver,
  endProcessing,
  eventsAbout,
  fault,
  holdEvents,
  payByCard,
  payByWallet,
  requestsAbout,
} from "../support/stripe";

const PHONE = "081234567890";

/** An order at so many shops, to be paid by card; `intent` is what Stripe calls its charge. */
async function aCardOrder(shopCount = 3, price = 12_000) {
  const shops = await Promise.all(Array.from({ length: shopCount }, () => aShop()));
  const products = await Promise.all(shops.map((shop) => aProduct(shop, { price, stock: 5 })));
  const cartId = await aCart(products.map((product) => ({ product })));
  const request = anOrder(shops, price * shopCount, { payment_method: "card" });
  const { status, body } = await api<OrderGroupView>(`/store/carts/${cartId}/checkout`, { body: request });
  if (status !== 200) throw new Error(JSON.stringify(body));
  const charge = async () =>
    (
      await rows<{ id: string; state: string; provider_ref: string; fee: number | null }>(
        "select id, state, provider_ref, fee from charge where order_group_id = $1 order by created_at",
        [body.id],
      )
    )[0]!;
  return { group: body, charge, intent: (await charge()).provider_ref };
}

const page = async (number: string) => (await api<OrderGroupView>(`/store/order-groups/${number}?phone=${PHONE}`)).body;
const sync = async (number: string) => (await api<OrderGroupView>(`/store/order-groups/${number}/sync`, { body: { phone: PHONE } })).body;
const untilPaid = (number: string) =>
  eventually(
    () => page(number),
    ({ payment_state }) => payment_state === "paid",
    20_000,
  );
const captured = async (number: string) =>
  (
    await rows<{ count: number; sum: number }>(
      `select count(*)::int as count, coalesce(sum(c.amount), 0)::int as sum from "order" o
       join order_payment_collection l on l.order_id = o.id join payment p on p.payment_collection_id = l.payment_collection_id
       join capture c on c.payment_id = p.id where o.custom_display_id like $1 || '%'`,
      [number],
    )
  )[0]!;
/** Journals about a charge and the shares it paid, by kind. */
const journalsOf = (number: string, chargeId: string) =>
  rows<{ kind: string; count: number; sum: number }>(
    `select j.kind, count(*)::int as count,
            sum((select sum(amount) from ledger_entry where journal_seq = j.seq and amount > 0))::int as sum
     from ledger_journal j where j.memo ->> 'charge_id' = $2 or (j.kind = 'capture' and j.memo ->> 'order' like $1 || '-%')
     group by 1 order by 1`,
    [number, chargeId],
  );
const applied = (ids: string[]) =>
  eventually(
    () => rows<{ state: string }>("select state from inbox_event where event_id = any($1)", [ids]),
    (found) => ids.length > 0 && found.length === ids.length && found.every(({ state }) => state === "applied"),
    30_000,
  );

describe("paying by card", () => {
  it("shows the browser a secret and a public key, and nothing else of the charge", async () => {
    const { group } = await aCardOrder(1);
    expect(group).toMatchObject({ payment_state: "awaiting_payment", charge: { method: "card", state: "open", amount: 12_000 } });
    expect(Object.keys(group.charge!.client).sort()).toEqual(["client_secret", "kind", "publishable_key", "saved_cards"]);
  });

  it("is done when the shopper comes back: three shops, one payment, every share captured", async () => {
    const { group, intent, charge } = await aCardOrder(3);
    await holdEvents(intent);
    await payByCard(intent, { card: CARDS.secure });
    expect(await sync(group.number)).toMatchObject({ payment_state: "paid" });
    expect(await captured(group.number)).toEqual({ count: 3, sum: 36_000 });
    expect(await charge()).toMatchObject({ state: "succeeded", fee: 3_044 });
  });

  it("stays open after a decline, and another card pays it", async () => {
    const { group, intent } = await aCardOrder(1);
    await payByCard(intent, { card: CARDS.declined });
    expect(await sync(group.number)).toMatchObject({ payment_state: "awaiting_payment", charge: { state: "open" } });
    await payByCard(intent);
    expect(await sync(group.number)).toMatchObject({ payment_state: "paid" });
  });

  it("drill 8: the browser closes after paying → the webhook alone completes the order", async () => {
    const { group, intent } = await aCardOrder(3);
    await payByCard(intent, { card: CARDS.secure });
    expect(await untilPaid(group.number)).toMatchObject({ payment_state: "paid" });
    expect(await captured(group.number)).toEqual({ count: 3, sum: 36_000 });
  });
});

describe("paying by a method that redirects", () => {
  it("is done when the wallet has paid, after it was refused once", async () => {
    const { group, intent } = await aCardOrder(2);
    await payByWallet(intent, "refuse");
    expect(await sync(group.number)).toMatchObject({ payment_state: "awaiting_payment", charge: { state: "open" } });
    await payByWallet(intent);
    expect(await sync(group.number)).toMatchObject({ payment_state: "paid" });
    expect(await captured(group.number)).toEqual({ count: 2, sum: 24_000 });
  });

  it("waits for money under way, even past the hold, and takes the order up again when it comes", async () => {
    const { group, intent, charge } = await aCardOrder(1);
    await payByWallet(intent, "later");
    expect(await sync(group.number)).toMatchObject({ payment_state: "awaiting_payment", charge: { state: "open" } });
    await rows("update order_group set hold_expires_at = now() - interval '1 second' where id = $1", [group.id]);
    await eventually(
      () => page(group.number),
      ({ payment_state }) => payment_state === "expired",
      75_000,
    );
    await endProcessing(intent, true);
    await untilPaid(group.number);
    expect(await captured(group.number)).toEqual({ count: 1, sum: 12_000 });
    expect(await charge()).toMatchObject({ state: "succeeded" });
  });

  it("can be paid another way when money under way never comes", async () => {
    const { group, intent } = await aCardOrder(1);
    await payByWallet(intent, "later");
    await endProcessing(intent, false);
    await payByCard(intent);
    expect(await sync(group.number)).toMatchObject({ payment_state: "paid" });
  });
});

describe("drill 9: an event arrives 100 times, in every order with its siblings", () => {
  it("one settlement, the same final state, whatever the order", async () => {
    const { group, intent, charge } = await aCardOrder(2);
    await holdEvents(intent);
    await payByCard(intent, { card: CARDS.declined });
    await payByCard(intent);
    const ids = (await eventsAbout(intent)).map(({ event }) => event.id);
    expect(ids.length).toBeGreaterThanOrEqual(4);
    // Each turn begins with another event and goes the other way round every second time.
    const shuffled = Array.from({ length: 100 }, (_, turn) => {
      const from = turn % ids.length;
      const turned = [...ids.slice(from), ...ids.slice(0, from)];
      return turn % 2 === 0 ? turned : turned.reverse();
    });
    const batches = Array.from({ length: 10 }, (_, lane) => shuffled.slice(lane * 10, lane * 10 + 10).flat());
    const statuses = (await Promise.all(batches.map((batch) => deliver(batch)))).flat();
    expect(statuses).toHaveLength(100 * ids.length);
    expect(new Set(statuses)).toEqual(new Set([200]));

    expect((await applied(ids.slice(1))).every(({ state }) => state === "applied")).toBe(true);
    expect(await page(group.number)).toMatchObject({ payment_state: "paid" });
    expect(await captured(group.number)).toEqual({ count: 2, sum: 24_000 });
    const settled = await charge();
    expect(settled).toMatchObject({ state: "succeeded" });
    expect(await journalsOf(group.number, settled.id)).toEqual([
      { kind: "capture", count: 2, sum: 24_000 },
      { kind: "charge", count: 1, sum: 24_000 },
      { kind: "charge-fee", count: 1, sum: settled.fee },
    ]);
  });
});

describe("drill 14: the provider times out → its state is asked, never a second charge", () => {
  it("one intent, though the answers to opening it were lost; and nothing is concluded from silence", async () => {
    // A price of its own, by which the double knows this test's call.
    const price = 20_000 + (Date.now() % 70_000);
    await fault({ kind: "do-and-hang", method: "POST", path: "/payment_intents", contains: `amount=${price}00`, times: 2 });
    const { group, charge } = await aCardOrder(1, price);
    expect(group).toMatchObject({ payment_state: "awaiting_payment", charge: { client: {} } });
    const opened = await api<OrderGroupView>(`/store/order-groups/${group.number}/charge`, { body: { phone: PHONE } });
    expect(opened.body.charge?.client).toHaveProperty("client_secret");
    const { id, provider_ref: intent } = await charge();
    const opening = (await requestsAbout(id)).filter(({ path }) => path === "/v1/payment_intents");
    expect(opening.map(({ key }) => key)).toEqual(Array(3).fill(`create:${id}`));

    await holdEvents(intent);
    await payByCard(intent);
    await fault({ kind: "hang", method: "GET", path: intent, times: 2 });
    const silent = await api<{ code: string }>(`/store/order-groups/${group.number}/sync`, { body: { phone: PHONE } });
    expect([silent.status, silent.body.code]).toEqual([503, "card_unavailable"]);
    expect(await page(group.number)).toMatchObject({ payment_state: "awaiting_payment" });
    expect(await sync(group.number)).toMatchObject({ payment_state: "paid" });
    expect(await captured(group.number)).toEqual({ count: 1, sum: price });
  });
});

describe("money given back to a card", () => {
  const paybackOf = async (group: { id: string }) =>
    (
      await rows<{ id: string; state: string; provider_ref: string | null; bounced_at: Date | null }>(
        "select id, state, provider_ref, bounced_at from payback where order_group_id = $1",
        [group.id],
      )
    )[0];
  /** What each account holds through journals of this payback. */
  const movedBy = (paybackId: string) =>
    rows<{ account: string; amount: number }>(
      `select e.account, sum(e.amount)::int as amount from ledger_journal j join ledger_entry e on e.journal_seq = j.seq
       where j.memo ->> 'payback_id' = $1 group by e.account having sum(e.amount) <> 0 order by e.account`,
      [paybackId],
    );

  async function aRefundedOrder({ silent = false } = {}) {
    const { group, intent } = await aCardOrder(1);
    await payByCard(intent);
    await sync(group.number);
    if (silent) await holdEvents(intent);
    const token = await anOfficer();
    const officer = <T = unknown>(path: string, body?: object) => api<T>(path, { token, body });
    const { status } = await officer(`/admin/vendor-orders/${group.orders[0]!.id}/cancel`, { reason: "Bahan habis hari ini" });
    if (status !== 200) throw new Error(`The order was not cancelled: ${status}`);
    const payback = await eventually(
      () => paybackOf(group),
      (found) => found?.state === "sent",
      40_000,
    );
    const newsOfRefunds = async () =>
      (await eventsAbout(intent)).filter(({ event }) => event.type.startsWith("refund.")).map(({ event }) => event.id);
    return { group, officer, payback: payback!, newsOfRefunds };
  }

  it("that the bank sends back is owed again, and only a person can send it", async () => {
    const { group, officer, payback, newsOfRefunds } = await aRefundedOrder();
    const refund = payback.provider_ref!;
    expect(refund).toMatch(/^re_/);
    expect(await movedBy(payback.id)).toEqual([
      { account: "clearing:stripe", amount: -12_000 },
      { account: "refunds_payable", amount: 12_000 },
    ]);

    await bounceRefund(refund);
    await applied(await newsOfRefunds());
    expect(await paybackOf(group)).toMatchObject({ state: "failed", bounced_at: expect.any(Date) });
    expect(await movedBy(payback.id)).toEqual([]);
    const failed = await officer<{ paybacks: { id: string; by_hand: boolean }[] }>("/admin/paybacks?state=failed");
    expect(failed.body.paybacks.find(({ id }) => id === payback.id)).toMatchObject({ by_hand: true });

    const done = await officer(`/admin/paybacks/${payback.id}/done`, { note: "BCA 0123, 24 November" });
    expect(done.status).toBe(200);
    expect(await movedBy(payback.id)).toEqual([
      { account: "bank", amount: -12_000 },
      { account: "refunds_payable", amount: 12_000 },
    ]);
    // Told once more, late: nothing moves.
    expect(new Set(await deliver(await newsOfRefunds()))).toEqual(new Set([200]));
    expect(await paybackOf(group)).toMatchObject({ state: "done" });
  });

  it("that the bank sends back is noticed by asking, when the event never comes", async () => {
    const { group, payback } = await aRefundedOrder({ silent: true });
    const looksAt = async () =>
      (
        await rows<{ in_minutes: number | null }>(
          "select round(extract(epoch from look_again_at - now()) / 60)::int as in_minutes from payback where id = $1",
          [payback.id],
        )
      )[0]!.in_minutes;
    expect(await looksAt()).toBe(60);
    const lookNow = (age: string) =>
      rows("update payback set look_again_at = now(), created_at = now() - $2::interval where id = $1", [payback.id, age]);

    await lookNow("5 hours");
    expect(await eventually(looksAt, (minutes) => minutes !== 0, 75_000)).toBe(300);
    expect(await paybackOf(group)).toMatchObject({ state: "sent" });

    await bounceRefund(payback.provider_ref!);
    await lookNow("10 hours");
    const bounced = await eventually(
      () => paybackOf(group),
      (found) => found?.state !== "sent",
      75_000,
    );
    expect(bounced).toMatchObject({ state: "failed", bounced_at: expect.any(Date) });
    expect(await looksAt()).toBeNull();
  });
});
