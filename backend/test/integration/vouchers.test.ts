import { describe, expect, it } from "vitest";
import type { CheckoutCart } from "../../src/contracts/checkout";
import type { OrderGroupView } from "../../src/contracts/orders";
import type { AdminVoucherList, VendorVoucherList } from "../../src/contracts/voucher";
import { anOfficer, api, rows, unique } from "../support/backend";
import { aCart, anOrder, aProduct, aShop, stockOf, type TestShop } from "../support/market";
import { aCityVoucher, aShopVoucher, createShopVoucher } from "../support/vouchers";

interface Refused {
  code: string;
  message: string;
  fields: { field: string; message: string }[];
  details?: { cart: CheckoutCart };
}

const look = (cartId: string, code: string) => api<CheckoutCart>(`/store/carts/${cartId}/checkout?voucher=${code}`);
const order = <T = OrderGroupView>(cartId: string, body: object) => api<T>(`/store/carts/${cartId}/checkout`, { body });

/** One shopper's cart of one product of this shop, ready to be ordered with this voucher. */
async function aVisit(shop: TestShop, voucher: string, { price = 10_000, total = 9_000, changes = {} } = {}) {
  const product = await aProduct(shop, { price });
  const cartId = await aCart([{ product }]);
  return { product, cartId, request: anOrder([shop], total, { voucher, ...changes }) };
}

const aPhone = () => ({ contact: { name: "Ibu Sari", phone: `0812${String(Math.floor(Math.random() * 1e8)).padStart(8, "0")}` } });

async function usesOf(code: string) {
  const [row] = await rows<{ uses: number; standing: number }>(
    `select uses, (select count(*)::int from voucher_redemption r where r.voucher_id = v.id and released_at is null) as standing
     from voucher v where code = $1`,
    [code],
  );
  return row!;
}

async function medusaTotals(number: string) {
  return rows<{ number: string; total: number; discount: number; payment: number | null; collection: number }>(
    `select o.custom_display_id as number, (s.totals->>'current_order_total')::float as total,
       (select coalesce(sum(a.amount), 0)::float from order_line_item_adjustment a join order_item i on i.item_id = a.item_id
          where i.order_id = o.id) as discount,
       (select p.amount::float from payment p where p.payment_collection_id = c.id) as payment, c.amount::float as collection
     from "order" o join order_summary s on s.order_id = o.id
       join order_payment_collection l on l.order_id = o.id join payment_collection c on c.id = l.payment_collection_id
     where o.custom_display_id like $1 || '-%' order by 1`,
    [number],
  );
}

describe("a voucher at checkout", () => {
  it("shows what it takes off, shop by shop, and reaches Medusa's own totals", async () => {
    const [shop, other] = [await aShop(), await aShop()];
    const voucher = await aCityVoucher({ amount: 15, most: 5_000 });
    const cartId = await aCart([
      { product: await aProduct(shop, { price: 33_333 }) },
      { product: await aProduct(other, { price: 10_000 }), quantity: 2 },
    ]);
    const { body: cart } = await look(cartId, voucher.code.toLowerCase());
    expect(cart.voucher).toMatchObject({ code: voucher.code, applies: true, discount: 5_000, funder: "city" });
    expect(cart.shops.map(({ discount }) => discount)).toEqual([3_125, 1_875]);

    const { body, status } = await order(cartId, anOrder([shop, other], 48_333, { voucher: voucher.code, ...aPhone() }));
    expect(status).toBe(200);
    expect(body).toMatchObject({ items_total: 53_333, discount_total: 5_000, voucher_code: voucher.code, total: 48_333 });
    expect(body.orders.map(({ discount, total }) => [discount, total])).toEqual([
      [3_125, 30_208],
      [1_875, 18_125],
    ]);
    expect(await medusaTotals(body.number)).toEqual([
      { number: `${body.number}-1`, total: 30_208, discount: 3_125, payment: 30_208, collection: 30_208 },
      { number: `${body.number}-2`, total: 18_125, discount: 1_875, payment: 18_125, collection: 18_125 },
    ]);
    const [ours] = await rows("select city_discount from vendor_order where number = $1", [`${body.number}-1`]);
    expect(ours).toEqual({ city_discount: 3_125 });
    expect(await usesOf(voucher.code)).toEqual({ uses: 1, standing: 1 });
  });

  it("says why it does not apply, and takes nothing", async () => {
    const shop = await aShop();
    const elsewhere = await aShop();
    const foreign = await aShopVoucher(elsewhere);
    const { cartId, request } = await aVisit(shop, foreign.code, { total: 10_000 });
    expect((await look(cartId, foreign.code)).body.voucher).toMatchObject({
      applies: false,
      message: `Voucher ini hanya berlaku di ${elsewhere.name}.`,
    });
    expect((await look(cartId, "TIDAKADA")).body.voucher?.message).toContain("tidak dikenal");
    const { status, body } = await order<Refused>(cartId, request);
    expect([status, body.code, body.fields[0]?.field]).toEqual([409, "cart_changed", "voucher"]);
    expect(body.details?.cart.voucher?.applies).toBe(false);
    expect(await usesOf(foreign.code)).toEqual({ uses: 0, standing: 0 });
  });

  it("is bought with nothing when it takes everything off", async () => {
    const shop = await aShop();
    const voucher = await aCityVoucher({ kind: "fixed", amount: 50_000 });
    const { cartId, request, product } = await aVisit(shop, voucher.code, { total: 0, changes: { payment_method: "free", ...aPhone() } });
    const { status, body } = await order(cartId, request);
    expect(status).toBe(200);
    expect(body).toMatchObject({ total: 0, payment_method: "free", payment_state: "paid" });
    expect(await medusaTotals(body.number)).toEqual([
      { number: `${body.number}-1`, total: 0, discount: 10_000, payment: null, collection: 0 },
    ]);

    const id = body.orders[0]!.id;
    for (const action of ["accept", "ready", "hand-over"]) {
      const step = await api(`/vendor/orders/${id}/${action}`, { token: shop.token, body: {} });
      expect([action, step.status]).toEqual([action, 200]);
    }
    expect(await stockOf(product)).toEqual({ stocked: 9, reserved: 0 });
    const shown = await api<{ order: { payment_status: string } }>(
      `/admin/orders/${(await rows<{ order_id: string }>("select order_id from vendor_order where id = $1", [id]))[0]?.order_id}`,
      { token: await anOfficer() },
    );
    expect(shown.body.order.payment_status).toBe("captured");
  });
});

describe("a voucher's limits", () => {
  it("drill 7: the last use is raced by twenty shoppers and redeemed once", async () => {
    const shop = await aShop();
    const voucher = await aCityVoucher({ most_uses: 1 });
    const visits = await Promise.all(Array.from({ length: 20 }, () => aVisit(shop, voucher.code, { changes: aPhone() })));
    const answers = await Promise.all(visits.map(({ cartId, request }) => order<Refused>(cartId, request)));
    const told = answers.map(({ status, body }) => (status === 200 ? "ordered" : `${status} ${body.code} ${body.fields[0]?.field}`));
    expect(told.toSorted()).toEqual([...Array(19).fill("409 cart_changed voucher"), "ordered"]);
    expect(await usesOf(voucher.code)).toEqual({ uses: 1, standing: 1 });
    // The nineteen lost nothing: their goods are free and their carts can still be ordered without the voucher.
    const lost = visits.filter((_, index) => answers[index]?.status !== 200);
    for (const { product } of lost) expect(await stockOf(product)).toEqual({ stocked: 10, reserved: 0 });
    const again = await order(lost[0]!.cartId, { ...lost[0]!.request, voucher: undefined, expected_total: 10_000 });
    expect(again.status).toBe(200);
  });

  it("drill 7: one shopper races two carts for a voucher everybody may use once", async () => {
    const shop = await aShop();
    const voucher = await aCityVoucher({ most_uses_per_shopper: 1 });
    const me = aPhone();
    const visits = await Promise.all(Array.from({ length: 6 }, () => aVisit(shop, voucher.code, { changes: me })));
    const answers = await Promise.all(visits.map(({ cartId, request }) => order<Refused>(cartId, request)));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409, 409, 409, 409]);
    expect(await usesOf(voucher.code)).toEqual({ uses: 1, standing: 1 });

    const another = await aVisit(shop, voucher.code, { changes: aPhone() });
    expect((await order(another.cartId, another.request)).status).toBe(200);
  });

  it("gives the use back when the order fails after it was taken", async () => {
    const shop = await aShop();
    const voucher = await aCityVoucher({ most_uses: 1 });
    const { cartId, request, product } = await aVisit(shop, voucher.code, { changes: aPhone() });
    const trap = unique("trap_");
    await rows(`alter table outbox_message add constraint ${trap} check (payload::text not like '%${product.listingId}%') not valid`);
    const failed = await order(cartId, request);
    await rows(`alter table outbox_message drop constraint ${trap}`);
    expect(failed.status).toBe(500);
    expect(await usesOf(voucher.code)).toEqual({ uses: 0, standing: 0 });
    expect((await order(cartId, request)).status).toBe(200);
    expect(await usesOf(voucher.code)).toEqual({ uses: 1, standing: 1 });
  });

  it("gives the use back once every shop's order is cancelled, not before", async () => {
    const shops = [await aShop(), await aShop()];
    const voucher = await aCityVoucher({ most_uses: 1 });
    const products = await Promise.all(shops.map((shop) => aProduct(shop, { price: 10_000 })));
    const cartId = await aCart(products.map((product) => ({ product })));
    const { body } = await order(cartId, anOrder(shops, 18_000, { voucher: voucher.code, ...aPhone() }));
    const cancel = (position: number) =>
      api(`/vendor/orders/${body.orders[position]!.id}/cancel`, { token: shops[position]!.token, body: { reason: "Maaf, bahan habis." } });
    expect((await cancel(0)).status).toBe(200);
    expect(await usesOf(voucher.code)).toEqual({ uses: 1, standing: 1 });
    expect((await cancel(1)).status).toBe(200);
    expect((await cancel(1)).status).toBe(200);
    expect(await usesOf(voucher.code)).toEqual({ uses: 0, standing: 0 });
  });
});

describe("who gives vouchers", () => {
  const mine = (shop: TestShop) => api<VendorVoucherList>("/vendor/vouchers", { token: shop.token });

  it("a shop makes its own, sees what they cost it, and stops them", async () => {
    const shop = await aShop();
    const voucher = await aShopVoucher(shop);
    const { cartId, request } = await aVisit(shop, voucher.code, { changes: aPhone() });
    expect((await order(cartId, request)).status).toBe(200);
    expect((await mine(shop)).body.vouchers).toMatchObject([{ code: voucher.code, uses: 1, given: 1_000, standing: "running" }]);
    const [row] = await rows("select discount, city_discount from vendor_order where vendor_id = $1", [shop.id]);
    expect(row).toEqual({ discount: 1_000, city_discount: 0 });

    const stopped = await api(`/vendor/vouchers/${voucher.id}/stop`, { token: shop.token, body: {} });
    expect(stopped).toMatchObject({ status: 200, body: { standing: "stopped" } });
    const next = await aVisit(shop, voucher.code, { changes: aPhone() });
    expect((await order<Refused>(next.cartId, next.request)).body.fields[0]?.message).toBe("Voucher ini sudah berakhir.");
  });

  it("refuses a code that exists, dates that run backwards and more than everything", async () => {
    const shop = await aShop();
    const { code } = await aCityVoucher();
    const taken = await createShopVoucher<Refused>(shop, { code: code.toLowerCase() });
    expect([taken.status, taken.body.fields[0]?.field]).toEqual([409, "code"]);
    const wrong = await createShopVoucher<Refused>(shop, { amount: 101, valid_until: "2020-01-01T00:00:00Z" });
    expect([wrong.status, wrong.body.fields.map(({ field }) => field)]).toEqual([400, ["amount", "valid_until"]]);
  });

  it("a shared voucher spends a shop's money only after the shop joined", async () => {
    const shop = await aShop();
    const voucher = await aCityVoucher({ funder: "shared", city_share_percent: 40 });
    const { cartId, request } = await aVisit(shop, voucher.code, { changes: aPhone() });
    expect((await look(cartId, voucher.code)).body.voucher?.applies).toBe(false);
    const offered = (await mine(shop)).body.shared.find(({ code }) => code === voucher.code);
    expect(offered).toMatchObject({ joined: false, city_share_percent: 40 });

    const join = (joined: boolean) =>
      api("/vendor/vouchers/shared", { method: "PUT", token: shop.token, body: { code: voucher.code, joined } });
    expect((await join(true)).status).toBe(200);
    expect((await order(cartId, request)).status).toBe(200);
    const [row] = await rows("select discount, city_discount from vendor_order where vendor_id = $1", [shop.id]);
    expect(row).toEqual({ discount: 1_000, city_discount: 400 });

    expect((await join(false)).status).toBe(200);
    const later = await aVisit(shop, voucher.code, { changes: aPhone() });
    expect((await look(later.cartId, voucher.code)).body.voucher?.applies).toBe(false);
  });

  it("officers see all of them and stop the city's", async () => {
    const token = await anOfficer();
    const shop = await aShop();
    const voucher = await aCityVoucher({ shop: shop.handle, title: "Khusus satu lapak" });
    const list = await api<AdminVoucherList>("/admin/vouchers?funder=city", { token });
    expect(list.body.vouchers.find(({ code }) => code === voucher.code)).toMatchObject({ shop: { handle: shop.handle }, uses: 0 });
    expect((await mine(shop)).body.vouchers).toMatchObject([{ code: voucher.code, funder: "city" }]);
    // It stands in the shop's list, but it is not the shop's money.
    expect((await api(`/vendor/vouchers/${voucher.id}/stop`, { token: shop.token, body: {} })).status).toBe(404);
    const stopped = await api(`/admin/vouchers/${voucher.id}/stop`, { token, body: {} });
    expect(stopped).toMatchObject({ status: 200, body: { standing: "stopped" } });
  });
});
