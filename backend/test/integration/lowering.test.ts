import { describe, expect, it } from "vitest";
import type { VendorActList } from "../../src/contracts/acts";
import type { LowerLine } from "../../src/contracts/adjustment";
import type { OrderGroupView } from "../../src/contracts/orders";
import type { TrailView } from "../../src/contracts/payout";
import { api, eventually, rows, unique } from "../support/backend";
import { aCart, anOrder, aProduct, aShop, stockOf, type TestShop } from "../support/market";
import {
  act,
  aPaidGroup,
  aPlacedGroup,
  bringTo,
  moneyOf,
  type OrderView,
  outstanding,
  PHONE,
  type Refused,
  statusPage,
} from "../support/orders";
import { aCityVoucher } from "../support/vouchers";

type Said = Partial<LowerLine>;

const wish = (line: string, said: Said) => ({
  line,
  reason: "Stoknya tinggal sedikit",
  idempotency_key: unique("kunci-penurunan-"),
  ...said,
});
const keyOf = async (shop: TestShop, orderId: string, line = 0) =>
  (await api<OrderView>(`/vendor/orders/${orderId}`, { token: shop.token })).body.lines[line]!.key;
const lower = async <T = OrderView>(shop: TestShop, orderId: string, said: Said) =>
  act<T>(shop, orderId, "adjustments", wish(await keyOf(shop, orderId), said));
const answer = <T = OrderGroupView>(group: OrderGroupView, id: string, agree: boolean, phone = PHONE) =>
  api<T>(`/store/order-groups/${group.number}/adjustments/${id}/answer`, { body: { phone, agree } });

async function paymentOf(number: string) {
  const [row] = await rows<{ amount: number; collection: number; total: number }>(
    `select p.amount::int as amount, c.amount::int as collection, (s.totals ->> 'current_order_total')::int as total
     from "order" o join order_summary s on s.order_id = o.id and s.version = o.version
     join order_payment_collection l on l.order_id = o.id join payment_collection c on c.id = l.payment_collection_id
     join payment p on p.payment_collection_id = c.id where o.custom_display_id = $1`,
    [number],
  );
  return row!;
}

const journals = (number: string) =>
  rows<{ kind: string; amount: number }>(
    `select j.kind, sum(e.amount) filter (where e.amount > 0)::int as amount from ledger_journal j join ledger_entry e on e.journal_seq = j.seq
     where j.memo ->> 'order' = $1 group by j.seq, j.kind order by j.seq`,
    [number],
  );

describe("a line that is lowered before it is handed over", () => {
  it("in a cash order: less is due, and less is captured", async () => {
    const shop = await aShop();
    const { group, products } = await aPlacedGroup([shop], { quantity: 3 });
    const order = group.orders[0]!;
    const { status, body } = await lower(shop, order.id, { kind: "fewer", quantity: 1 });
    expect([status, body.total, body.items_total, body.may_lower]).toEqual([200, 12_000, 12_000, true]);
    expect(body.adjustments).toMatchObject([{ state: "applied", kind: "fewer", old_quantity: 3, new_quantity: 1, amount: 24_000 }]);
    // The pieces are not there: they are neither promised nor for sale.
    expect(await stockOf(products[0]!)).toEqual({ stocked: 8, reserved: 1 });
    expect(await paymentOf(order.number)).toEqual({ amount: 12_000, collection: 12_000, total: 12_000 });
    const seen = (await statusPage(group.number)).body;
    expect([seen.total, seen.items_total, seen.orders[0]!.lines[0]!.quantity]).toEqual([12_000, 12_000, 1]);

    await bringTo(shop, order.id, "handed_over");
    expect(await moneyOf(order.number)).toMatchObject({ captured: 12_000, status: "completed" });
    expect(await outstanding(order.number)).toBe(0);
    expect(await stockOf(products[0]!)).toEqual({ stocked: 7, reserved: 0 });
    expect((await lower<Refused>(shop, order.id, { kind: "fewer", quantity: 0 })).body.code).toBe("order_state");
  });

  it("in a paid order: the difference goes back, and commission is taken of what was kept", async () => {
    const shop = await aShop();
    const { group, email } = await aPaidGroup([shop], { quantity: 2, price: 20_000 });
    const order = group.orders[0]!;
    await bringTo(shop, order.id, "accepted");
    const { body } = await lower(shop, order.id, { kind: "weight", unit_price: 17_500, reason: "Ayamnya hanya 0,9 kg" });
    expect(body).toMatchObject({ total: 35_000, paid: 40_000, refundable: 35_000 });
    expect(body.refunds).toMatchObject([{ amount: 5_000, in_totals: true, progress: "waiting" }]);
    expect(await moneyOf(order.number)).toMatchObject({ captured: 40_000, refunded: 5_000 });
    expect(await outstanding(order.number)).toBe(0);
    await bringTo(shop, order.id, "accepted");
    await act(shop, order.id, "ready");
    expect((await act(shop, order.id, "hand-over")).body.state).toBe("handed_over");
    expect(await journals(order.number)).toMatchObject([
      { kind: "capture", amount: 40_000 },
      { kind: "refund", amount: 5_000 },
      { kind: "hand-over", amount: 35_000 },
      { kind: "commission", amount: 350 },
    ]);
    const [payback] = await eventually(
      () => rows("select amount, state from payback where vendor_order_id = $1", [order.id]),
      (found) => found.length > 0,
      40_000,
    );
    expect(payback).toEqual({ amount: 5_000, state: "due" });
    const { body: slip } = await api<TrailView>(`/vendor/finance/orders/${order.id}`, { token: shop.token });
    expect(slip).toMatchObject({ goods: 40_000, total: 40_000, paid: 40_000, commission: 350, yours: 34_650 });
    expect(slip.refunds).toMatchObject([{ amount: 5_000, reason: "Kue Uji: Ayamnya hanya 0,9 kg" }]);
    const mails = await rows("select payload ->> 'template' as template from outbox_message where payload ->> 'to' = $1", [email]);
    expect(mails).toContainEqual({ template: "order-lowered" });
  });

  it("takes one of two lines out altogether, but never the last", async () => {
    const shop = await aShop();
    const products = [await aProduct(shop), await aProduct(shop, { price: 5_000 })];
    const cartId = await aCart(products.map((product) => ({ product })));
    const { body: group } = await api<OrderGroupView>(`/store/carts/${cartId}/checkout`, { body: anOrder([shop], 17_000) });
    const order = group.orders[0]!;
    const gone = await act(shop, order.id, "adjustments", wish(order.lines[0]!.key, { kind: "fewer", quantity: 0, restock: true }));
    expect([gone.status, gone.body.lines.length, gone.body.total]).toEqual([200, 1, 17_000 - order.lines[0]!.total]);
    const product = products.find(({ price }) => price === order.lines[0]!.total)!;
    expect(await stockOf(product)).toEqual({ stocked: 10, reserved: 0 });
    const last = await lower<Refused>(shop, order.id, { kind: "fewer", quantity: 0 });
    expect([last.status, last.body.code]).toEqual([400, "nothing_left"]);
    await bringTo(shop, order.id, "handed_over");
    expect(await outstanding(order.number)).toBe(0);
  });

  it("never rises, and says so beside the field", async () => {
    const shop = await aShop();
    const { group } = await aPlacedGroup([shop], { quantity: 2 });
    const id = group.orders[0]!.id;
    for (const [said, field] of [
      [{ kind: "fewer", quantity: 2 }, "quantity"],
      [{ kind: "weight", unit_price: 12_000 }, "unit_price"],
      [{ kind: "substitute", unit_price: 12_001, substitute: "Kue lain" }, "unit_price"],
      [{ kind: "substitute", unit_price: 9_000 }, "substitute"],
    ] as const) {
      const refused = await lower<Refused>(shop, id, said);
      expect([refused.status, refused.body.fields[0]?.field]).toEqual([400, field]);
    }
    expect((await act<Refused>(shop, id, "adjustments", wish("01ARZ3NDEKTSV4RRFFQ69G5FAV", { kind: "fewer", quantity: 1 }))).status).toBe(
      404,
    );
  });

  it("sent five times at once is lowered once; raced by cancelling, the money agrees", async () => {
    const shop = await aShop();
    const { group } = await aPaidGroup([shop], { quantity: 4 });
    const order = group.orders[0]!;
    const body = wish(order.lines[0]!.key, { kind: "fewer", quantity: 3 });
    const answers = await Promise.all(Array.from({ length: 5 }, () => act(shop, order.id, "adjustments", body)));
    expect(answers.map(({ status }) => status)).toEqual(Array(5).fill(200));
    expect(await moneyOf(order.number)).toMatchObject({ refunded: 12_000 });

    const cancelled = act(shop, order.id, "cancel", { reason: "Bahan habis hari ini" });
    await Promise.all([cancelled, lower(shop, order.id, { kind: "fewer", quantity: 1 })]);
    expect(await moneyOf(order.number)).toMatchObject({ captured: 48_000, refunded: 48_000, status: "canceled" });
  });

  it("takes the voucher's discount down with it, the city's part too", async () => {
    const shop = await aShop();
    const voucher = await aCityVoucher({ amount: 10 });
    const product = await aProduct(shop, { price: 10_000 });
    const cartId = await aCart([{ product, quantity: 3 }]);
    const placed = await api<OrderGroupView>(`/store/carts/${cartId}/checkout`, {
      body: anOrder([shop], 27_000, { voucher: voucher.code }),
    });
    const order = placed.body.orders[0]!;
    const { body } = await lower(shop, order.id, { kind: "fewer", quantity: 1 });
    expect(body).toMatchObject({ items_total: 10_000, discount: 1_000, total: 9_000, adjustments: [{ amount: 18_000 }] });
    expect((await statusPage(placed.body.number)).body).toMatchObject({ items_total: 10_000, discount_total: 1_000, total: 9_000 });
    const [row] = await rows("select city_discount from vendor_order where id = $1", [order.id]);
    expect(row).toEqual({ city_discount: 1_000 });
    await bringTo(shop, order.id, "handed_over");
    expect(await journals(order.number)).toContainEqual({ kind: "voucher", amount: 1_000 });
    expect(await outstanding(order.number)).toBe(0);
  });
});

describe("a substitute", () => {
  const offer = { kind: "substitute", unit_price: 9_000, substitute: "Kue lumpur" } as const;

  it("waits for the shopper, then lowers the price", async () => {
    const shop = await aShop();
    const { group, products } = await aPaidGroup([shop]);
    const order = group.orders[0]!;
    await bringTo(shop, order.id, "ready");
    const proposed = await lower(shop, order.id, offer);
    expect(proposed.body).toMatchObject({ total: 12_000, refunds: [], adjustments: [{ state: "proposed", amount: 3_000 }] });
    const early = await act<Refused>(shop, order.id, "hand-over");
    expect([early.status, early.body.code]).toEqual([409, "substitute_open"]);

    const id = proposed.body.adjustments[0]!.id;
    expect((await answer(group, id, true, "081298765432")).status).toBe(404);
    const foreign = await aPlacedGroup([await aShop()]);
    expect((await answer(foreign.group, id, true)).status).toBe(404);
    const agreed = await answer(group, id, true);
    expect(agreed.body.orders[0]).toMatchObject({ total: 9_000, refunds: [{ amount: 3_000 }], adjustments: [{ state: "applied" }] });
    expect((await answer(group, id, true)).status).toBe(200);
    expect((await answer<Refused>(group, id, false)).body.code).toBe("answered");
    expect(await moneyOf(order.number)).toMatchObject({ captured: 12_000, refunded: 3_000 });
    expect((await act(shop, order.id, "hand-over")).body.state).toBe("handed_over");
    // What was ordered was not there: it left the stock all the same.
    expect(await stockOf(products[0]!)).toEqual({ stocked: 9, reserved: 0 });
  });

  it("is nothing when the shopper says no or the shop takes it back", async () => {
    const shop = await aShop();
    const { group } = await aPlacedGroup([shop]);
    const order = group.orders[0]!;
    const first = (await lower(shop, order.id, offer)).body.adjustments[0]!.id;
    expect((await answer(group, first, false)).body.orders[0]).toMatchObject({ total: 12_000, adjustments: [{ state: "declined" }] });
    const second = (await lower(shop, order.id, offer)).body.adjustments[1]!.id;
    const taken = await api<OrderView>(`/vendor/adjustments/${second}/withdraw`, { token: shop.token, body: {} });
    expect(taken.body.adjustments.map(({ state }) => state)).toEqual(["declined", "withdrawn"]);
    const acts = await api<VendorActList>("/vendor/acts", { token: shop.token });
    expect(acts.body.acts[0]).toMatchObject({ name: "Anggota Uji", action: "Menarik usulan pengganti", about: taken.body.number });
    await bringTo(shop, order.id, "handed_over");
    expect(await moneyOf(order.number)).toMatchObject({ captured: 12_000 });
  });
});
