import { expect, it } from "vitest";
import type { CheckoutCart } from "../../src/contracts/checkout";
import type { OrderGroupView } from "../../src/contracts/orders";
import type { PromisedDays } from "../../src/contracts/preorder";
import { anOfficer, api, eventually, rows, unique } from "../support/backend";
import { aCart, anOrder, aProduct, aShop, type TestProduct } from "../support/market";
import { expectContract } from "../support/openapi";
import { act, type OrderView, type Refused } from "../support/orders";

const PRICE = 12_000;
const look = async (cartId: string) => (await api<CheckoutCart>(`/store/carts/${cartId}/checkout`)).body.shops[0]!;
const jakartaDay = (iso: string) => new Date(Date.parse(iso) + 7 * 3_600_000).toISOString().slice(0, 10);

/** A shop with one product that is made to order, so many a day; orders of it for the first day that was offered. */
async function aBakery(quota: number) {
  const shop = await aShop();
  const product = await aProduct(shop, { price: PRICE, stock: 100 });
  await rows("update listing set preorder_days = 1, preorder_quota = $1 where id = $2", [quota, product.listingId]);
  const { slots } = await look(await aCart([{ product }]));
  const slot = slots.windows[0]!.from;
  const day = jakartaDay(slot);
  const request = (pieces: number, changes = {}) =>
    anOrder([shop], PRICE * pieces, { deliveries: [{ vendor_id: shop.id, method: "pickup", slot }], ...changes });
  const order = async (pieces: number, changes = {}) => {
    const cartId = await aCart([{ product, quantity: pieces }]);
    return api<OrderGroupView & Refused>(`/store/carts/${cartId}/checkout`, { body: request(pieces, changes) });
  };
  const daysFor = async (pieces: number) =>
    (await look(await aCart([{ product, quantity: pieces }]))).slots.windows.map(({ from }) => jakartaDay(from));
  return { shop, product, day, order, request, daysFor };
}

const promised = async ({ listingId }: TestProduct, day: string) => {
  const [row] = await rows<{ pieces: number }>(
    "select coalesce(sum(quantity), 0)::int as pieces from day_promise where listing_id = $1 and day = $2 and given_back_at is null",
    [listingId, day],
  );
  return row!.pieces;
};

it("of shoppers who want the last pieces of a day at once, as many get them as there are, and the others are told which day is full", async () => {
  const { shop, product, day, request, daysFor } = await aBakery(5);
  // Two lines of one cart would count together; here it is ten carts of two.
  const carts = await Promise.all(Array.from({ length: 10 }, () => aCart([{ product, quantity: 2 }])));
  const answers = await Promise.all(carts.map((cartId) => api<Refused>(`/store/carts/${cartId}/checkout`, { body: request(2) })));
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, ...Array(8).fill(409)]);
  expect(await promised(product, day)).toBe(4);
  for (const { body } of answers.filter(({ status }) => status === 409)) {
    expect(body.fields[0]).toMatchObject({ field: "deliveries.0.slot", message: expect.stringMatching(/penuh|tidak bisa dipilih lagi/) });
  }
  // One piece is left: the day is still there for one, and no longer for two.
  expect(await daysFor(1)).toContain(day);
  expect(await daysFor(2)).not.toContain(day);
  const tooMany = await look(await aCart([{ product, quantity: 6 }]));
  expect([tooMany.slots.windows, tooMany.lines[0]?.notices[0]]).toMatchObject([[], { code: "over_quota", blocking: true }]);

  const answer = await api<PromisedDays>("/vendor/preorders", { token: shop.token });
  await expectContract("GET /vendor/preorders", answer);
  const cake = { listing_id: product.listingId, title: "Kue Uji", quantity: 4, quota: 5 };
  expect(answer.body).toEqual({ days: [{ day, products: [cake] }] });
});

it("gives a day's pieces back when an order is cancelled or lowered, and takes no late money for a day that filled meanwhile", async () => {
  const { shop, product, day, order, daysFor } = await aBakery(4);
  const first = (await order(2)).body.orders[0]!;
  const unpaid = (await order(2, { payment_method: "bank_transfer" })).body;
  expect(await daysFor(1)).not.toContain(day);

  // Fewer, and they can be made for somebody else; what cannot be made stays taken.
  const { key } = (await api<OrderView>(`/vendor/orders/${first.id}`, { token: shop.token })).body.lines[0]!;
  const lowered = { line: key, kind: "fewer", quantity: 1, restock: true, reason: "Salah hitung", idempotency_key: unique("kunci-po-") };
  expect((await act(shop, first.id, "adjustments", lowered)).status).toBe(200);
  expect(await promised(product, day)).toBe(3);
  expect((await act(shop, first.id, "cancel", { reason: "Oven rusak" })).status).toBe(200);
  expect(await promised(product, day)).toBe(2);

  // A hold that ends gives its pieces back; somebody else takes them before the money comes.
  await rows("update order_group set hold_expires_at = now() - interval '1 second' where id = $1", [unpaid.id]);
  await eventually(
    () => promised(product, day),
    (pieces) => pieces === 0,
    75_000,
  );
  expect((await order(3)).status).toBe(200);
  const late = await api<OrderGroupView>(`/admin/order-groups/${unpaid.id}/confirm-transfer`, {
    token: await anOfficer(),
    body: { amount: unpaid.charge!.amount },
  });
  expect([late.status, late.body.payment_state]).toEqual([200, "expired"]);
  expect(await promised(product, day)).toBe(3);

  // The shop may promise fewer at any time: what is promised stands, and the day is full.
  await rows("update listing set preorder_quota = 2 where id = $1", [product.listingId]);
  expect(await daysFor(1)).not.toContain(day);
});
