import { describe, expect, it } from "vitest";
import { anOfficer, api, rows } from "../support/backend";
import { aShop, stockOf } from "../support/market";
import { aPaidGroup, aPlacedGroup, moneyOf, type Refused, statusPage } from "../support/orders";

const officers = async <T>(path: string, body: unknown = {}) => api<T>(path, { token: await anOfficer(), body });

async function medusaIds(number: string): Promise<{ order: string; payment: string }> {
  const [row] = await rows<{ order: string; payment: string }>(
    `select o.id as "order", p.id as payment from "order" o join order_payment_collection l on l.order_id = o.id
     join payment p on p.payment_collection_id = l.payment_collection_id where o.custom_display_id = $1`,
    [number],
  );
  return row!;
}

describe("Medusa Admin's own order pages", () => {
  it("cancel the shop's order with all that hangs on it, and no other", async () => {
    const shops = [await aShop(), await aShop()];
    const { group, products } = await aPaidGroup(shops);
    const ids = await medusaIds(group.orders[0]!.number);
    const { status, body } = await officers<{ order: { id: string; status: string } }>(`/admin/orders/${ids.order}/cancel`);
    expect([status, body.order]).toMatchObject([200, { id: ids.order, status: "canceled" }]);
    expect((await statusPage(group.number)).body.orders.map((order) => order.state)).toEqual(["cancelled", "placed"]);
    expect(await stockOf(products[0]!)).toEqual({ stocked: 10, reserved: 0 });
    expect(await moneyOf(group.orders[0]!.number)).toMatchObject({ refunded: 12_000 });
    expect(await moneyOf(group.orders[1]!.number)).toMatchObject({ refunded: 0 });
  });

  it("refund within the share, and the shopper sees it", async () => {
    const { group } = await aPaidGroup([await aShop(), await aShop()]);
    const { payment } = await medusaIds(group.orders[0]!.number);
    const tooMuch = await officers<Refused>(`/admin/payments/${payment}/refund`, { amount: 12_001 });
    expect([tooMuch.status, tooMuch.body.code]).toEqual([400, "amount"]);
    const { status, body } = await officers<{ payment: { id: string; refunds: unknown[] } }>(`/admin/payments/${payment}/refund`, {
      amount: 2_000,
      note: "Kurang satu sendok",
    });
    expect([status, body.payment.id, body.payment.refunds.length]).toEqual([200, payment, 1]);
    expect((await statusPage(group.number)).body.orders[0]).toMatchObject({
      refundable: 10_000,
      refunds: [{ amount: 2_000, reason: "Kurang satu sendok" }],
    });
  });

  it("capture nothing that nobody has seen", async () => {
    const { group } = await aPlacedGroup([await aShop()]);
    const { payment } = await medusaIds(group.orders[0]!.number);
    const early = await officers<Refused>(`/admin/payments/${payment}/capture`);
    expect([early.status, early.body.code]).toEqual([409, "not_paid"]);
    expect(await moneyOf(group.orders[0]!.number)).toMatchObject({ captured: 0 });
    const paid = await aPaidGroup([await aShop()]);
    const captured = await medusaIds(paid.group.orders[0]!.number);
    expect((await officers(`/admin/payments/${captured.payment}/capture`)).status).toBe(200);
    expect(await moneyOf(paid.group.orders[0]!.number)).toMatchObject({ captured: 12_000 });
  });

  it.each([
    ["/admin/orders/:order/fulfillments", { items: [] }],
    ["/admin/orders/:order/complete", {}],
    ["/admin/orders/:order/credit-lines", { amount: 1 }],
    ["/admin/order-edits", { order_id: ":order" }],
    ["/admin/claims", { order_id: ":order", type: "refund" }],
    ["/admin/returns", { order_id: ":order" }],
    ["/admin/exchanges", { order_id: ":order" }],
    ["/admin/draft-orders", { email: "a@contoh.id" }],
  ])("say in Indonesian that %s is not done there", async (path, body) => {
    const { group } = await aPlacedGroup([await aShop()]);
    const { order } = await medusaIds(group.orders[0]!.number);
    const answer = await officers<Refused>(path.replace(":order", order), body);
    expect([answer.status, answer.body.code]).toEqual([409, "not_here"]);
    expect(answer.body.message).toMatch(/^Ini tidak bisa dilakukan dari halaman ini\. \p{Lu}/u);
  });
});
