import { describe, expect, it } from "vitest";
import type { z } from "zod";
import type { OrderGroupView } from "../../src/contracts/orders";
import type { AdminVendorOrder, AdminVendorOrderList, CancelledOrders, OpenOrders } from "../../src/contracts/refund";
import { anOfficer, api, rows, unique } from "../support/backend";
import { aShop, stockOf, type TestShop } from "../support/market";
import { act, aPaidGroup, aPlacedGroup, bringTo, moneyOf, outstanding, PHONE, type Refused, statusPage } from "../support/orders";

const suspend = (shop: TestShop) => rows("update vendor set state = 'suspended' where id = $1", [shop.id]);
const officers = async <T>(path: string, body?: unknown) => api<T>(path, { token: await anOfficer(), body });
const cancelAsGuest = <T = OrderGroupView>(group: OrderGroupView, orderId: string, body: Record<string, unknown> = {}) =>
  api<T>(`/store/order-groups/${group.number}/orders/${orderId}/cancel`, { body: { phone: PHONE, ...body } });
const aRefund = (amount: number, key = unique("kunci-pengembalian-")) => ({ amount, reason: "Sambalnya tertinggal", idempotency_key: key });

describe("a shopper who cancels", () => {
  it("gets out of an order the shop has not accepted, stock and all", async () => {
    const shops = [await aShop(), await aShop()];
    const { group, products } = await aPlacedGroup(shops);
    const { status, body } = await cancelAsGuest(group, group.orders[0]!.id, { reason: "Salah pilih lapak" });
    expect([status, body.orders.map((order) => order.state)]).toEqual([200, ["cancelled", "placed"]]);
    expect(body.orders[0]).toMatchObject({ cancelled_by: "shopper", cancel_reason: "Salah pilih lapak", actions: [] });
    expect(await stockOf(products[0]!)).toEqual({ stocked: 10, reserved: 0 });
    expect((await cancelAsGuest(group, group.orders[0]!.id)).status).toBe(200);
  });

  it("gets the money back when it was paid", async () => {
    const { group } = await aPaidGroup([await aShop()]);
    const { body } = await cancelAsGuest(group, group.orders[0]!.id);
    expect(body.orders[0]).toMatchObject({ state: "cancelled", paid: 12_000, refundable: 0, refunds: [{ amount: 12_000, id: null }] });
    expect(await moneyOf(group.orders[0]!.number)).toMatchObject({ captured: 12_000, refunded: 12_000, status: "canceled" });
  });

  it("stays in what the shop took on, until it is late or the city stopped the shop", async () => {
    const [shop, stopped] = [await aShop(), await aShop()];
    const { group } = await aPlacedGroup([shop, stopped]);
    const [order, other] = group.orders;
    await bringTo(shop, order!.id, "accepted");
    await bringTo(stopped, other!.id, "ready");
    const refused = await cancelAsGuest<Refused>(group, order!.id);
    expect([refused.status, refused.body.code]).toEqual([409, "order_state"]);
    expect((await statusPage(group.number)).body.orders.map(({ actions }) => actions)).toEqual([[], []]);

    await rows("update vendor_order set accepted_at = now() - interval '25 hours' where id = $1", [order!.id]);
    await suspend(stopped);
    expect((await statusPage(group.number)).body.orders.map(({ actions }) => actions)).toEqual([["cancel"], ["cancel"]]);
    expect((await cancelAsGuest(group, order!.id)).body.orders[0]?.state).toBe("cancelled");
    expect((await cancelAsGuest(group, other!.id)).body.payment_state).toBe("cancelled");
  });

  it("is known by phone or account, and reaches nobody else's order", async () => {
    const { group } = await aPlacedGroup([await aShop()]);
    const foreign = await aPlacedGroup([await aShop()]);
    const id = group.orders[0]!.id;
    expect((await cancelAsGuest(group, id, { phone: "081298765432" })).status).toBe(404);
    expect((await cancelAsGuest(group, foreign.group.orders[0]!.id)).status).toBe(404);
    expect((await api(`/store/account/order-groups/${group.number}/orders/${id}/cancel`, { body: {} })).status).toBe(401);
    expect((await statusPage(group.number)).body.orders[0]?.state).toBe("placed");
  });
});

describe("an officer who cancels", () => {
  it("ends an open order with a reason, under their name", async () => {
    const shop = await aShop();
    const { group } = await aPaidGroup([shop]);
    const order = group.orders[0]!;
    await bringTo(shop, order.id, "ready");
    expect((await officers<Refused>(`/admin/vendor-orders/${order.id}/cancel`, { reason: "x" })).status).toBe(400);
    const { status, body } = await officers<AdminVendorOrder>(`/admin/vendor-orders/${order.id}/cancel`, {
      reason: "Dapur lapak terbakar",
    });
    expect([status, body.state, body.cancel_reason, body.actions]).toEqual([200, "cancelled", "Dapur lapak terbakar", []]);
    const [row] = await rows("select cancelled_by, cancel_actor_name from vendor_order where id = $1", [order.id]);
    expect(row).toEqual({ cancelled_by: "officer", cancel_actor_name: "petugas@lapak.test" });
    expect(await moneyOf(order.number)).toMatchObject({ refunded: 12_000 });
  });

  it("ends what a suspended shop left open, and nothing else", async () => {
    const [shop, neighbour] = [await aShop(), await aShop()];
    const first = await aPlacedGroup([shop, neighbour]);
    const second = await aPaidGroup([shop]);
    await suspend(shop);
    expect((await act<Refused>(shop, first.group.orders[0]!.id, "cancel", { reason: "Tutup selamanya" })).status).toBe(403);
    const list = await officers<AdminVendorOrderList>(`/admin/vendor-orders?vendor_id=${shop.id}&state=open`);
    expect(list.body.orders.map((order) => order.number)).toEqual([second.group.orders[0]!.number, first.group.orders[0]!.number]);

    const open = () => officers<z.infer<typeof OpenOrders>>(`/admin/vendors/${shop.id}/open-orders`);
    expect((await open()).body).toMatchObject({ count: 2, paid_count: 1, paid_total: 12_000, oldest: expect.any(String) });
    const { body } = await officers<CancelledOrders>(`/admin/vendors/${shop.id}/open-orders`, { reason: "Lapak ditangguhkan petugas" });
    expect(body).toEqual({ cancelled: 2, failed: [], remaining: 0 });
    expect((await open()).body).toEqual({ count: 0, paid_count: 0, paid_total: 0, oldest: null });
    expect((await statusPage(first.group.number)).body.orders.map((order) => order.state)).toEqual(["cancelled", "placed"]);
    expect(await moneyOf(second.group.orders[0]!.number)).toMatchObject({ captured: 12_000, refunded: 12_000 });
  });
});

describe("giving money back", () => {
  const refund = <T = Refused>(shop: TestShop, orderId: string, body: unknown) => act<T>(shop, orderId, "refunds", body);

  it("partly, then the rest, and Medusa's sums agree", async () => {
    const shop = await aShop();
    const { group } = await aPaidGroup([shop], { quantity: 2 });
    const order = group.orders[0]!;
    const first = await act(shop, order.id, "refunds", aRefund(5_000));
    expect(first.body).toMatchObject({ paid: 24_000, refundable: 19_000, refunds: [{ amount: 5_000, reason: "Sambalnya tertinggal" }] });
    const seen = await statusPage(group.number);
    expect(seen.body.orders[0]).toMatchObject({
      refundable: 19_000,
      refunds: [{ amount: 5_000, method: "bank_transfer", progress: "waiting" }],
    });
    const rest = await act(shop, order.id, "refunds", aRefund(19_000));
    expect(rest.body).toMatchObject({ refundable: 0, state: "placed" });
    expect(await moneyOf(order.number)).toMatchObject({ captured: 24_000, refunded: 24_000 });
    expect(await outstanding(order.number)).toBe(0);
    const [row] = await rows("select refunded_total from vendor_order where id = $1", [order.id]);
    expect(row).toEqual({ refunded_total: 24_000 });
  });

  it("leaves only the rest for cancelling", async () => {
    const shop = await aShop();
    const { group } = await aPaidGroup([shop]);
    const order = group.orders[0]!;
    await act(shop, order.id, "refunds", aRefund(5_000));
    const { status, body } = await act(shop, order.id, "cancel", { reason: "Bahan habis hari ini" });
    expect([status, body.state, body.refunds.map(({ amount }) => amount)]).toEqual([200, "cancelled", [5_000, 7_000]]);
    expect(await moneyOf(order.number)).toMatchObject({ captured: 12_000, refunded: 12_000 });
  });

  it("of a cash order happens from hand to hand, once it was paid", async () => {
    const shop = await aShop();
    const { group } = await aPlacedGroup([shop]);
    const order = group.orders[0]!;
    const early = await refund(shop, order.id, aRefund(1_000));
    expect([early.status, early.body.code]).toEqual([409, "nothing_paid"]);
    await bringTo(shop, order.id, "handed_over");
    const { body } = await act(shop, order.id, "refunds", aRefund(2_000));
    const [made] = body.refunds;
    expect(made).toMatchObject({ amount: 2_000, method: "cash", progress: "waiting" });
    const returned = await api(`/vendor/refunds/${made!.id}/cash-returned`, { token: shop.token, body: {} });
    expect(returned.body).toMatchObject({ refunds: [{ progress: "done" }] });
  });

  it("by an officer is told to shop and shopper", async () => {
    const shop = await aShop();
    const { group, email } = await aPaidGroup([shop]);
    const id = group.orders[0]!.id;
    const { status, body } = await officers<AdminVendorOrder>(`/admin/vendor-orders/${id}/refunds`, aRefund(3_000));
    expect([status, body.refundable]).toEqual([200, 9_000]);
    const told = await rows<{ to: string }>(
      "select payload ->> 'to' as to from outbox_message where topic = 'mail' and payload ->> 'template' = 'order-refund' order by 1",
    );
    expect(told.map((mail) => mail.to)).toEqual(expect.arrayContaining([email, shop.email]));
  });

  it("that a killed process only wrote down is made by the next run of the job", async () => {
    const shop = await aShop();
    const { group } = await aPaidGroup([shop]);
    const order = group.orders[0]!;
    await rows(
      `insert into vendor_refund (id, vendor_order_id, vendor_id, request_key, amount, reason, origin, created_at)
       values ($1, $2, $3, $1, 4000, 'Kurang satu kotak', 'vendor', now() - interval '5 minutes')`,
      [unique("vref_"), order.id, shop.id],
    );
    const [pending] = (await statusPage(group.number)).body.orders;
    expect(pending?.refundable).toBe(8_000);
    await expect.poll(async () => (await moneyOf(order.number)).refunded, { timeout: 90_000, interval: 2_000 }).toBe(4_000);
    expect((await statusPage(group.number)).body.orders[0]).toMatchObject({
      refundable: 8_000,
      refunds: [{ reason: "Kurang satu kotak" }],
    });
  }, 120_000);
});

describe("drill 15: a refund", () => {
  const refund = (shop: TestShop, orderId: string, body: unknown) => act<Refused & { refundable: number }>(shop, orderId, "refunds", body);

  it("drill 15: of more than the share is refused, by one rupiah too", async () => {
    const shops = [await aShop(), await aShop()];
    const { group } = await aPaidGroup(shops);
    const [mine, theirs] = group.orders;
    for (const amount of [12_001, 24_000, 1_000_000]) {
      const { status, body } = await refund(shops[0]!, mine!.id, aRefund(amount));
      expect([amount, status, body.code, body.fields[0]?.field]).toEqual([amount, 400, "amount", "amount"]);
    }
    expect((await refund(shops[0]!, mine!.id, aRefund(12_000))).status).toBe(200);
    expect((await refund(shops[0]!, mine!.id, aRefund(1))).status).toBe(400);
    expect(await moneyOf(mine!.number)).toMatchObject({ captured: 12_000, refunded: 12_000 });
    expect(await moneyOf(theirs!.number)).toMatchObject({ captured: 12_000, refunded: 0 });
  });

  it("drill 15: asked for twice is made once; the same key for another sum is a conflict", async () => {
    const shop = await aShop();
    const { group } = await aPaidGroup([shop]);
    const order = group.orders[0]!;
    const body = aRefund(4_000);
    const answers = await Promise.all(Array.from({ length: 6 }, () => refund(shop, order.id, body)));
    expect(answers.map((answer) => [answer.status, answer.body.refundable])).toEqual(Array(6).fill([200, 8_000]));
    const other = await refund(shop, order.id, { ...body, amount: 5_000 });
    expect([other.status, other.body.code]).toEqual([409, "idempotency_conflict"]);
    expect(await moneyOf(order.number)).toMatchObject({ refunded: 4_000 });
  });

  it("drill 15: raced by many under different keys stays within the share", async () => {
    const shop = await aShop();
    const { group } = await aPaidGroup([shop]);
    const order = group.orders[0]!;
    const answers = await Promise.all(Array.from({ length: 8 }, () => refund(shop, order.id, aRefund(5_000))));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(2);
    expect(await moneyOf(order.number)).toMatchObject({ refunded: 10_000 });
  });

  it("drill 15: never reaches another vendor's money", async () => {
    const shops = [await aShop(), await aShop()];
    const { group } = await aPaidGroup(shops);
    const { status } = await refund(shops[0]!, group.orders[1]!.id, aRefund(1_000));
    expect(status).toBe(404);
    expect(await moneyOf(group.orders[1]!.number)).toMatchObject({ refunded: 0 });
  });

  it("drill 15: is refused by the database itself, where Medusa's own check lets a rupiah pass", async () => {
    const { group } = await aPaidGroup([await aShop()]);
    const [payment] = await rows<{ id: string }>(
      `select p.id from "order" o join order_payment_collection l on l.order_id = o.id
       join payment p on p.payment_collection_id = l.payment_collection_id where o.custom_display_id = $1`,
      [group.orders[0]!.number],
    );
    const tooMuch = rows(`insert into refund (id, payment_id, amount, raw_amount) values ($1, $2, 12001, '{"value":"12001"}')`, [
      unique("ref_"),
      payment!.id,
    ]);
    await expect(tooMuch).rejects.toMatchObject({ constraint: "refund_within_captures" });
  });
});
