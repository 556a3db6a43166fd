import { describe, expect, it } from "vitest";
import type { z } from "zod";
import type { CheckoutCart } from "../../src/contracts/checkout";
import type { OrderGroupView, VendorOrderView } from "../../src/contracts/orders";
import { api, eventually, rows, unique } from "../support/backend";
import { aCart, anOrder, aProduct, aShop, type TestShop } from "../support/market";

interface Refused {
  code: string;
  message: string;
  fields: { field: string; message: string }[];
  details?: { cart: CheckoutCart };
}

const look = async (cartId: string) => (await api<CheckoutCart>(`/store/carts/${cartId}/checkout`)).body;
const order = <T = OrderGroupView>(cartId: string, body: object) => api<T>(`/store/carts/${cartId}/checkout`, { body });
const at = (shop: TestShop, slot?: string) => ({ deliveries: [{ vendor_id: shop.id, method: "pickup", slot }] });

/** Open all day, but only on the weekday that is three days from now: closed whenever the test runs. */
function closedNow() {
  const weekday = new Date(Date.now() + 7 * 3_600_000 + 3 * 86_400_000).getUTCDay() || 7;
  return JSON.stringify({ [weekday]: [{ open: "08:00", close: "16:00" }] });
}

const madeToOrder = (listingId: string, days: number, cutoff: string | null = null) =>
  rows("update listing set preorder_days = $1, preorder_cutoff = $2 where id = $3", [days, cutoff, listingId]);

describe("when goods are received", () => {
  it("is a window of the shop's hours while it is closed, kept with the order and told to everybody", async () => {
    const shop = await aShop({ opening_hours: closedNow() });
    const cartId = await aCart([{ product: await aProduct(shop) }]);
    const { slots } = (await look(cartId)).shops[0]!;
    expect([slots.asap, slots.windows.length]).toEqual([false, 4]);

    const now = await order<Refused>(cartId, anOrder([shop], 12_000));
    expect([now.status, now.body.fields[0]?.field]).toEqual([400, "deliveries.0.slot"]);
    expect(now.body.fields[0]?.message).toContain("Pilih hari dan jam menerima.");

    const wanted = slots.windows[1]!;
    const { status, body } = await order(cartId, anOrder([shop], 12_000, at(shop, wanted.from)));
    expect(status).toBe(200);
    expect(body.orders[0]?.wanted).toEqual(wanted);
    const seen = await api<z.infer<typeof VendorOrderView>>(`/vendor/orders/${body.orders[0]?.id}`, { token: shop.token });
    expect(seen.body.wanted).toEqual(wanted);
    const mails = await eventually(
      () =>
        rows<{ payload: { data: { wanted?: unknown } } }>("select payload from outbox_message where dedupe_key like $1", [
          `vendor-order-new:${body.number}-1:%`,
        ]),
      (found) => found.length > 0,
    );
    expect(mails).toHaveLength(1);
  });

  it("cannot be a window that does not exist", async () => {
    const shop = await aShop({ opening_hours: closedNow() });
    const cartId = await aCart([{ product: await aProduct(shop) }]);
    const yesterday = new Date(Date.now() - 86_400_000).toISOString();
    const { status, body } = await order<Refused>(cartId, anOrder([shop], 12_000, at(shop, yesterday)));
    expect([status, body.code, body.fields[0]?.field]).toEqual([409, "cart_changed", "deliveries.0.slot"]);
    expect(body.details?.cart.shops[0]?.slots.windows).toHaveLength(4);
  });

  it("is never soon for what is made to order", async () => {
    const shop = await aShop();
    const [cake, water] = [await aProduct(shop), await aProduct(shop)];
    await madeToOrder(cake.listingId, 2);
    const cartId = await aCart([{ product: cake }, { product: water }]);
    const cart = await look(cartId);
    expect(cart.shops[0]?.lines.map((line) => line.preorder)).toEqual([{ days: 2, cutoff: null, quota: null }, null]);
    const inTwoDays = new Date(Date.now() + 7 * 3_600_000 + 2 * 86_400_000).toISOString().slice(0, 10);
    const first = cart.shops[0]!.slots.windows[0]!.from;
    expect(new Date(Date.parse(first) + 7 * 3_600_000).toISOString().slice(0, 10)).toBe(inTwoDays);

    const soon = await order<Refused>(cartId, anOrder([shop], 24_000));
    expect(soon.body.fields[0]?.message).toContain("(PO)");
    expect((await order(cartId, anOrder([shop], 24_000, at(shop, first)))).status).toBe(200);
  });

  it("is never, when the shop stays closed", async () => {
    const days = Array.from({ length: 9 }, (_, ahead) =>
      new Date(Date.now() + 7 * 3_600_000 + ahead * 86_400_000).toISOString().slice(0, 10),
    );
    const shop = await aShop({ closed_days: JSON.stringify(days.map((date) => ({ date, note: "Mudik" }))) });
    const cartId = await aCart([{ product: await aProduct(shop) }]);
    expect((await look(cartId)).shops[0]?.slots).toEqual({ asap: false, windows: [] });
    expect((await order<Refused>(cartId, anOrder([shop], 12_000))).status).toBe(400);
  });
});

describe("cash", () => {
  const cashOf = async (cartId: string) => (await look(cartId)).payment_options.find(({ method }) => method === "cash");

  it.each([
    ["a shop that takes none", { cash_enabled: false }, "refused"],
    ["an order above the shop's limit", { cash_limit: 11_999 }, "over_limit"],
  ])("is not offered for %s, with the reason, and refused", async (_, terms, reason) => {
    const shop = await aShop(terms);
    const cartId = await aCart([{ product: await aProduct(shop) }]);
    const option = await cashOf(cartId);
    expect(option).toMatchObject({ available: false, reason, hint: expect.stringContaining(shop.name) });
    const { status, body } = await order<Refused>(cartId, anOrder([shop], 12_000));
    expect([status, body.fields[0]?.field]).toEqual([400, "payment_method"]);
    expect(body.fields[0]?.message).toContain(option?.hint);
    const transfer = await order(cartId, anOrder([shop], 12_000, { payment_method: "bank_transfer" }));
    expect(transfer.status).toBe(200);
  });

  it("is not offered for a shop that owes the market too much, and nobody is told what it owes", async () => {
    const shop = await aShop();
    const cartId = await aCart([{ product: await aProduct(shop) }]);
    const owe = (amount: number) => {
      const entries = [
        { account: `vendor:${shop.id}:payable`, amount },
        { account: "commission", amount: -amount },
      ];
      const id = unique("jrn_");
      return rows("select ledger_post($1::jsonb)", [
        JSON.stringify([{ id, source_key: `test:${id}`, kind: "commission", memo: {}, entries }]),
      ]);
    };
    await owe(200_000);
    expect(await cashOf(cartId)).toMatchObject({ available: true });
    await owe(1);
    expect(await cashOf(cartId)).toMatchObject({
      available: false,
      reason: "paused",
      hint: `${shop.name} sementara tidak menerima bayar tunai.`,
    });
    expect((await order<Refused>(cartId, anOrder([shop], 12_000))).status).toBe(400);
    await owe(-1);
    expect((await order(cartId, anOrder([shop], 12_000))).status).toBe(200);
  });

  it("is offered up to the market's limit to a shop that names none", async () => {
    const shop = await aShop();
    const product = await aProduct(shop, { price: 250_000 });
    const cartId = await aCart([{ product, quantity: 2 }]);
    expect(await cashOf(cartId)).toMatchObject({ available: true, reason: null });
    await rows("update vendor set cash_limit = 499999 where id = $1", [shop.id]);
    expect(await cashOf(cartId)).toMatchObject({ available: false, reason: "over_limit" });
  });
});

describe("a shop's own terms", () => {
  it("are set in its profile and hold at once", async () => {
    const shop = await aShop({ delivery_enabled: false });
    const product = await aProduct(shop);
    const cartId = await aCart([{ product }]);
    const {
      name: _n,
      handle: _h,
      state: _s,
      default_cash_limit,
      ...profile
    } = (await api<Record<string, unknown>>("/vendor/shop", { token: shop.token })).body;
    expect(default_cash_limit).toBe(500_000);
    const terms = { ...profile, pickup_minimum: 20_000, preparation_minutes: 90, cash_limit: 30_000 };
    const saved = await api("/vendor/shop", { method: "PUT", token: shop.token, body: terms });
    expect(saved).toMatchObject({ status: 200, body: { pickup_minimum: 20_000, preparation_minutes: 90, cash_limit: 30_000 } });
    expect((await look(cartId)).shops[0]?.deliveries).toMatchObject([{ method: "pickup", short_of_minimum: 8_000 }]);
    const { body } = await order<Refused>(cartId, anOrder([shop], 12_000));
    expect(body.fields[0]).toMatchObject({ field: "deliveries.0.method", message: expect.stringContaining("Rp8.000 lagi untuk diambil") });
  });

  it("refuse a cash limit above the market's highest", async () => {
    const shop = await aShop();
    const {
      name: _n,
      handle: _h,
      state: _s,
      default_cash_limit: _d,
      ...profile
    } = (await api<Record<string, unknown>>("/vendor/shop", { token: shop.token })).body;
    const body = { ...profile, cash_limit: 5_000_001 };
    expect((await api("/vendor/shop", { method: "PUT", token: shop.token, body })).status).toBe(400);
  });
});
