import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PlaceOrder } from "../../../contracts/checkout";
import { CASH_DEBT_LIMIT } from "../../../reference/checkout-terms";
import type { Offer, Shop } from "./offer";
import { planOrders } from "./plan-orders";
import { refusalFor } from "./refusal";
import { type CartDiscount, type Circumstances, reviewCart, type StoredLine } from "./review-cart";

const shop = (id: string, terms: Partial<Shop["terms"]> = {}): Shop => ({
  ...{ id, handle: id, name: `Lapak ${id}`, kecamatan: "Rawalumbu", open_for_business: true, opening_hours: {}, closed_days: [] },
  ...{ preparation_minutes: 30, cash_enabled: true, cash_limit: 100_000_000_000 },
  terms: {
    ...{ pickup_enabled: true, pickup_note: null, pickup_minimum: 0, delivery_enabled: true, delivery_fee: 5_000, delivery_minimum: 0 },
    ...{ delivery_zones: [], delivery_note: null, ...terms },
  },
});

const offer = (variant_id: string, changes: Partial<Offer> = {}): Offer => ({
  ...{ variant_id, product_id: `prod_${variant_id}`, product_handle: variant_id, listing_id: `lst_${variant_id}` },
  ...{
    category: "jajanan",
    title: variant_id,
    photo: null,
    unit: "porsi",
    preorder: null,
    wholesale: [],
    on_sale: true,
    halal: "uncertified",
    halal_certificate: null,
    price: 10_000,
    stock: 5,
  },
  ...{ inventory_item_id: `iitem_${variant_id}`, location_id: "sloc", shop: shop("a") },
  ...changes,
});

const line = (variant_id: string, quantity = 1, unit_price = 10_000): StoredLine => ({
  ...{ id: `line_${variant_id}_${quantity}`, variant_id, title: variant_id, quantity, unit_price },
});

/** Tuesday noon in Bekasi. */
const NOON = new Date("2026-11-24T12:00:00+07:00");

const review = (lines: StoredLine[], offers: Offer[], changes: Partial<Circumstances> = {}) =>
  reviewCart("cart", lines, new Map(offers.map((each) => [each.variant_id, each])), {
    ...{ now: NOON, methods: ["cash", "bank_transfer"], debts: {}, discount: null, promised: {}, ...changes },
  });

const ask = (expected_total: number, changes: Partial<PlaceOrder> = {}): PlaceOrder => ({
  ...{ idempotency_key: "kunci-percobaan-1", contact: { name: "Sari", phone: "081234567890" }, payment_method: "cash", expected_total },
  deliveries: [{ vendor_id: "a", method: "pickup" }],
  ...changes,
});

describe("a cart under review", () => {
  it.each([
    ["a shop that was stopped", { shop: { ...shop("a"), open_for_business: false } }, "shop_closed_down"],
    ["a product off sale", { on_sale: false }, "not_sold"],
    ["no stock", { stock: 0 }, "out_of_stock"],
    ["less stock", { stock: 1 }, "less_stock"],
    ["a new price", { price: 11_000 }, "price_changed"],
  ])("tells of %s", (_, changes, code) => {
    const { view, buyable } = review([line("x", 2)], [offer("x", changes)]);
    expect(view.shops[0]?.lines[0]?.notices.map((notice) => notice.code)).toEqual([code]);
    expect(buyable).toBe(code === "price_changed");
  });

  it("adds up lines that share one stock", () => {
    const shared = { inventory_item_id: "iitem_shared", stock: 3 };
    const { buyable } = review([line("x", 2), line("y", 2)], [offer("x", shared), offer("y", shared)]);
    expect(buyable).toBe(false);
  });

  it("keeps its sums, in whole rupiah, whatever lies in it", () => {
    const lines = fc.array(
      fc.record({
        shop: fc.constantFrom("a", "b", "c"),
        price: fc.integer({ min: 100, max: 100_000_000 }),
        quantity: fc.integer({ min: 1, max: 99 }),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(lines, (given) => {
        const offers = given.map((each, i) => offer(`v${i}`, { price: each.price, shop: shop(each.shop), stock: 1000 }));
        const { view } = review(
          given.map((each, i) => line(`v${i}`, each.quantity, each.price)),
          offers,
        );
        const total = given.reduce((sum, each) => sum + each.price * each.quantity, 0);
        expect(view.items_total).toBe(total);
        expect(view.shops.reduce((sum, each) => sum + each.items_total, 0)).toBe(total);
        expect(view.quantity).toBe(given.reduce((sum, each) => sum + each.quantity, 0));
      }),
    );
  });
});

describe("planning orders", () => {
  const cart = review(
    [line("x"), line("y")],
    [offer("x"), offer("y", { shop: shop("b", { delivery_minimum: 15_000, delivery_zones: ["32.75.01"] }) })],
  );
  const toB = (method: "pickup" | "vendor_delivery") => [
    { vendor_id: "a", method: "pickup" as const },
    { vendor_id: "b", method },
  ];
  const address = { street: "Jalan Uji 1", rt: "1", rw: "2", kelurahan_code: "32.75.01.1001" as const };

  it("splits by shop and adds each shop's fee", () => {
    const rich = review([line("x"), line("y", 2)], [offer("x"), offer("y", { shop: shop("b", { delivery_minimum: 15_000 }) })]);
    const plan = planOrders(rich, ask(35_000, { deliveries: toB("vendor_delivery"), address }));
    expect(plan).toMatchObject({ kind: "orders", items_total: 30_000, delivery_total: 5_000, total: 35_000 });
  });

  it("wants a way for every shop, an address, the minimum and the zone", () => {
    const fields = (request: PlaceOrder, of = cart) => {
      const plan = planOrders(of, request);
      return plan.kind === "orders" ? plan.kind : [plan.kind, ...plan.complaints.map((complaint) => complaint.field)];
    };
    expect(fields(ask(20_000))).toEqual(["invalid", "deliveries"]);
    expect(fields(ask(25_000, { deliveries: toB("vendor_delivery"), address }))).toEqual(["invalid", "deliveries.1.method"]);
    const zoned = review([line("x"), line("y", 2)], [offer("x"), offer("y", { shop: shop("b", { delivery_zones: ["32.75.02"] }) })]);
    expect(fields(ask(35_000, { deliveries: toB("vendor_delivery") }), zoned)).toEqual(["invalid", "address"]);
    expect(fields(ask(35_000, { deliveries: toB("vendor_delivery"), address }), zoned)).toEqual(["invalid", "deliveries.1.method"]);
  });

  it("never plans another total than the shopper saw", () => {
    fc.assert(
      fc.property(fc.nat(100_000), (seen) => {
        const plan = planOrders(cart, ask(seen, { deliveries: toB("pickup") }));
        return plan.kind === (seen === 20_000 ? "orders" : "changed");
      }),
    );
  });
});

const discount = (amount: number, changes: Partial<CartDiscount["view"]> = {}): CartDiscount => ({
  view: { code: "HEMAT", title: "Hemat", funder: "city", applies: true, message: null, discount: amount, ...changes },
  lines: { line_x_1: amount },
  city: { a: amount },
});

describe("planning orders with a voucher", () => {
  const withVoucher = (amount: number, changes?: Partial<CartDiscount["view"]>) =>
    review([line("x")], [offer("x")], { discount: discount(amount, changes) });

  it("takes it off what the shop is paid, and says what the city makes good", () => {
    const plan = planOrders(withVoucher(3_000), ask(7_000));
    expect(plan).toMatchObject({ kind: "orders", discount_total: 3_000, voucher_code: "HEMAT", total: 7_000, payment_method: "cash" });
    expect(plan).toMatchObject({ orders: [{ items_total: 10_000, discount: 3_000, city_discount: 3_000, total: 7_000 }] });
  });

  it("asks for no payment when nothing is left to pay, whatever was chosen", () => {
    for (const payment_method of ["cash", "bank_transfer", "free"] as const) {
      expect(planOrders(withVoucher(10_000), ask(0, { payment_method }))).toMatchObject({
        kind: "orders",
        payment_method: "free",
        total: 0,
      });
    }
  });

  it("lets nobody claim to have nothing to pay", () =>
    expect(planOrders(withVoucher(3_000), ask(7_000, { payment_method: "free" }))).toMatchObject({
      kind: "invalid",
      complaints: [{ field: "payment_method" }],
    }));

  it("has the shopper look again when it no longer applies", () => {
    const cart = withVoucher(0, { applies: false, message: "Voucher ini sudah berakhir." });
    expect(planOrders(cart, ask(7_000))).toEqual({
      kind: "changed",
      complaints: [{ field: "voucher", message: "Voucher ini sudah berakhir." }],
    });
  });
});

describe("planning when goods are received", () => {
  const closed = review([line("x")], [offer("x", { shop: { ...shop("a"), opening_hours: { "3": [{ open: "08:00", close: "12:00" }] } } })]);
  const wednesday = "2026-11-25T08:00:00+07:00";
  const at = (slot?: string) => ask(10_000, { deliveries: [{ vendor_id: "a", method: "pickup", slot }] });

  it("keeps the window that was chosen", () =>
    expect(planOrders(closed, at(wednesday))).toMatchObject({
      kind: "orders",
      orders: [{ wanted: { from: "2026-11-25T01:00:00.000Z", until: "2026-11-25T03:00:00.000Z" } }],
    }));

  it.each([
    ["as soon as possible while closed", undefined, "invalid", "sedang tutup"],
    ["a window that is none", "2026-11-25T09:00:00+07:00", "changed", "Pilih waktu lain"],
  ])("refuses %s", (_, slot, kind, sentence) => {
    const plan = planOrders(closed, at(slot));
    expect(plan).toMatchObject({ kind, complaints: [{ field: "deliveries.0.slot", message: expect.stringContaining(sentence) }] });
  });

  it("leaves out a day on which the shop has promised all it can make, and says when a cart holds more than a day does", () => {
    const cake = { preorder: { days: 1, cutoff: null, quota: 4 } };
    const first = (pieces: number, circumstances: Partial<Circumstances> = {}) =>
      review([line("x", pieces)], [offer("x", cake)], circumstances);
    const promised = { lst_x: { "2026-11-25": 3 } };
    expect(first(1, { promised }).view.shops[0]?.slots.windows[0]?.from).toBe("2026-11-25T00:00:00.000Z");
    expect(first(2, { promised }).view.shops[0]?.slots.windows[0]?.from).toBe("2026-11-26T00:00:00.000Z");
    const { view, buyable } = first(5);
    expect([view.shops[0]?.slots.windows, buyable]).toEqual([[], false]);
    expect(view.shops[0]?.lines[0]?.notices).toMatchObject([
      { code: "over_quota", message: expect.stringContaining("paling banyak 4 sehari") },
    ]);
  });

  it("waits for what is made to order", () => {
    const cart = review([line("x"), line("y")], [offer("x"), offer("y", { preorder: { days: 2, cutoff: null, quota: null } })]);
    expect(cart.view.shops[0]?.slots.windows[0]?.from).toBe("2026-11-26T00:00:00.000Z");
    const plan = planOrders(cart, { ...at(), expected_total: 20_000 });
    expect(plan).toMatchObject({ kind: "invalid", complaints: [{ message: expect.stringContaining("(PO)") }] });
  });
});

describe("cash", () => {
  const of = (changes: Partial<Shop>, circumstances: Partial<Circumstances> = {}) =>
    review([line("x", 2)], [offer("x", { shop: { ...shop("a"), ...changes } })], circumstances);
  const cash = (cart: ReturnType<typeof of>) => cart.view.payment_options.find((option) => option.method === "cash");

  it.each<[string, Partial<Shop>, Partial<Circumstances>, string | null]>([
    ["is taken up to the shop's limit", { cash_limit: 20_000 }, {}, null],
    ["is not taken above it", { cash_limit: 19_999 }, {}, "over_limit"],
    ["counts what is left after a voucher", { cash_limit: 15_000 }, { discount: { ...discount(5_000), lines: { line_x_2: 5_000 } } }, null],
    ["is not taken by a shop that does not want it", { cash_enabled: false }, {}, "refused"],
    ["is taken by a shop that owes a little", {}, { debts: { a: CASH_DEBT_LIMIT } }, null],
    ["is not taken by a shop that owes too much", {}, { debts: { a: CASH_DEBT_LIMIT + 1 } }, "paused"],
  ])("%s", (_, changes, circumstances, reason) => {
    const option = cash(of(changes, circumstances));
    expect([option?.available, option?.reason]).toEqual([reason === null, reason]);
  });

  it("never tells shoppers what a shop owes", () =>
    expect(cash(of({}, { debts: { a: 987_654 } }))?.hint).toBe("Lapak a sementara tidak menerima bayar tunai."));

  it("is refused in an order by the sentence the page showed", () => {
    const plan = planOrders(of({ cash_enabled: false }), ask(20_000));
    const message = "Lapak a tidak menerima bayar tunai. Pilih cara lain.";
    expect(plan).toEqual({ kind: "invalid", complaints: [{ field: "payment_method", message }] });
    expect(planOrders(of({ cash_enabled: false }), ask(20_000, { payment_method: "bank_transfer" })).kind).toBe("orders");
  });
});

it("wants the minimum for pickup too", () => {
  const cart = review([line("x")], [offer("x", { shop: shop("a", { pickup_minimum: 25_000 }) })]);
  expect(planOrders(cart, ask(10_000))).toMatchObject({
    complaints: [{ message: expect.stringContaining("Rp15.000 lagi untuk diambil") }],
  });
});

describe("what a cart may hold", () => {
  it.each([
    [undefined, 1, "not_sold"],
    [{ on_sale: false, stock: 5 }, 1, "not_sold"],
    [{ on_sale: true, stock: 0 }, 1, "out_of_stock"],
    [{ on_sale: true, stock: 2 }, 3, "less_stock"],
    [{ on_sale: true, stock: 2 }, 2, undefined],
  ])("%j, %i wanted → %s", (given, wanted, code) => {
    expect(refusalFor(given, wanted)?.code).toBe(code);
  });
});
