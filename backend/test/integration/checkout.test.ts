import { describe, expect, it } from "vitest";
import type { CheckoutCart } from "../../src/contracts/checkout";
import type { OrderGroupView } from "../../src/contracts/orders";
import { api, rows, unique } from "../support/backend";
import { aCart, anOrder, aProduct, aShop, consign, RAWALUMBU, setPrice, setStock, stockOf } from "../support/market";

interface Refused {
  code: string;
  message: string;
  fields: { field: string; message: string }[];
  details?: { cart: CheckoutCart };
}

const checkout = <T = OrderGroupView>(cartId: string, body: unknown, token?: string) =>
  api<T>(`/store/carts/${cartId}/checkout`, { body, token });

/** Everything an order of this cart would leave behind. */
async function tracesOf(cartId: string, listingId: string) {
  const [traces] = await rows<Record<string, number>>(
    `select (select count(*)::int from order_group where cart_id = $1) as groups,
            (select count(*)::int from order_cart where cart_id = $1 and deleted_at is null) as links,
            (select count(*)::int from outbox_message where payload::text like '%' || $2 || '%') as messages,
            (select count(*)::int from order_line_item where metadata->>'listing_id' = $2) as lines,
            (select count(*)::int from "order" o where exists
               (select 1 from order_item i join order_line_item l on l.id = i.item_id
                where i.order_id = o.id and l.metadata->>'listing_id' = $2)) as orders`,
    [cartId, listingId],
  );
  return traces;
}

describe("goods on consignment at a booth", () => {
  it("are not sold from the shop's own stall", async () => {
    const shop = await aShop();
    const product = await aProduct(shop, { stock: 1 });
    await consign(product, 5);
    const cartId = await aCart([{ product }]);
    const shown = await api<CheckoutCart>(`/store/carts/${cartId}/checkout`);
    expect(shown.body.shops[0]?.lines[0]?.stock).toBe(1);
    const more = await api<Refused>(`/store/carts/${cartId}/line-items`, { body: { variant_id: product.variantId, quantity: 1 } });
    expect(more.status).toBe(409);
  });
});

describe("a cart of two shops", () => {
  it("becomes one group with one Medusa order per shop", async () => {
    const [bakery, stall] = [await aShop(), await aShop()];
    const [cake, rice] = [await aProduct(bakery, { price: 12_000 }), await aProduct(stall, { price: 20_000 })];
    const cartId = await aCart([{ product: cake, quantity: 2 }, { product: rice }]);

    const shown = await api<CheckoutCart>(`/store/carts/${cartId}/checkout`);
    expect(shown.body.shops.map((shop) => [shop.name, shop.items_total])).toEqual([
      [bakery.name, 24_000],
      [stall.name, 20_000],
    ]);

    const deliveries = [
      { vendor_id: bakery.id, method: "pickup" },
      { vendor_id: stall.id, method: "vendor_delivery", note: "Titip di pos satpam" },
    ];
    const { status, body } = await checkout(cartId, anOrder([bakery, stall], 51_000, { deliveries, address: RAWALUMBU }));
    expect(status).toBe(200);
    expect(body).toMatchObject({ total: 51_000, delivery_total: 7_000, payment_state: "due", payment_method: "cash" });
    expect(body.number).toMatch(/^LB-[A-Z0-9]{6}$/);
    expect(body.orders.map((order) => [order.number, order.shop.handle, order.total, order.delivery_method])).toEqual([
      [`${body.number}-1`, bakery.handle, 24_000, "pickup"],
      [`${body.number}-2`, stall.handle, 27_000, "vendor_delivery"],
    ]);
    expect(body.orders[0]?.pickup_code).toMatch(/^\d{4}$/);
    expect(body.address?.kecamatan).toBe("Rawalumbu");
    expect(body.orders[0]?.lines).toMatchObject([{ title: "Kue Uji", quantity: 2, unit_price: 12_000, total: 24_000, unit: "kotak" }]);

    expect(await stockOf(cake)).toEqual({ stocked: 10, reserved: 2 });
    const orders = await rows<{ custom_display_id: string; total: number }>(
      `select o.custom_display_id, s.totals->>'current_order_total' as total from order_cart c
       join "order" o on o.id = c.order_id join order_summary s on s.order_id = o.id where c.cart_id = $1 order by 1`,
      [cartId],
    );
    expect(orders.map((order) => [order.custom_display_id, Number(order.total)])).toEqual([
      [`${body.number}-1`, 24_000],
      [`${body.number}-2`, 27_000],
    ]);
  });

  it("cannot be completed the stock way", async () => {
    const shop = await aShop();
    const cartId = await aCart([{ product: await aProduct(shop) }]);
    const { status, body } = await api<Refused>(`/store/carts/${cartId}/complete`, { method: "POST" });
    expect([status, body.code]).toEqual([409, "use_checkout"]);
  });
});

describe("what a cart takes", () => {
  it("refuses more than there is, with a sentence", async () => {
    const product = await aProduct(await aShop(), { stock: 3 });
    const cartId = await aCart([{ product, quantity: 2 }]);
    const { status, body } = await api<Refused>(`/store/carts/${cartId}/line-items`, {
      body: { variant_id: product.variantId, quantity: 2 },
    });
    expect([status, body.code, body.message]).toEqual([409, "less_stock", "Stok tinggal 3. Kurangi jumlahnya."]);
  });

  it("refuses a product whose shop the city has not approved", async () => {
    const shop = await aShop({ state: "submitted" });
    const product = await aProduct(shop);
    await expect(aCart([{ product }])).rejects.toThrow("Produk ini sedang tidak dijual.");
  });

  it("drill 2: refuses two lines that share one stock beyond it", async () => {
    const shop = await aShop();
    const product = await aProduct(shop, { stock: 3 });
    const cartId = await aCart([{ product, quantity: 2 }]);
    const line = { variant_id: product.variantId, quantity: 2 };
    expect((await api<Refused>(`/store/carts/${cartId}/line-items`, { body: line })).status).toBe(409);

    // Past the cart's own check, as if the second line had been another product until now.
    const other = await aProduct(shop);
    await api(`/store/carts/${cartId}/line-items`, { body: { ...line, variant_id: other.variantId } });
    await rows("update cart_line_item set variant_id = $1 where variant_id = $2", [product.variantId, other.variantId]);
    const { status, body } = await checkout<Refused>(cartId, anOrder([shop], 48_000));
    expect([status, body.code]).toEqual([409, "cart_changed"]);
    expect(body.details?.cart.shops[0]?.lines.map((cartLine) => cartLine.notices[0]?.code)).toEqual(["less_stock", "less_stock"]);
    expect(await stockOf(product)).toEqual({ stocked: 3, reserved: 0 });
  });
});

describe("drill 3: a failure after the orders were created", () => {
  it("leaves no order, message, payment or reservation", async () => {
    const shop = await aShop();
    // A sum no other order has: other tests order at the same time.
    const [first, second] = [await aProduct(shop, { price: 18_733 }), await aProduct(shop, { price: 19_008 })];
    const total = 37_741;
    const cartId = await aCart([{ product: first }, { product: second }]);
    // Only the database knows that this reservation must fail.
    const trap = unique("trap_");
    await rows(`alter table reservation_item add constraint ${trap} check (inventory_item_id <> '${second.inventoryItemId}') not valid`);
    const { status } = await checkout(cartId, anOrder([shop], total));
    await rows(`alter table reservation_item drop constraint ${trap}`);

    expect(status).toBe(500);
    const nothing = { groups: 0, links: 0, messages: 0, lines: 0, orders: 0 };
    expect(await tracesOf(cartId, first.listingId)).toEqual(nothing);
    expect(await stockOf(first)).toEqual({ stocked: 10, reserved: 0 });
    const collections = () => rows("select id from payment_collection where amount = $1", [total]);
    expect(await collections()).toEqual([]);
    expect(await rows("select id from held_lock where id = $1", [`cart:${cartId}`])).toEqual([]);

    const again = await checkout(cartId, anOrder([shop], total));
    expect(again.status).toBe(200);
    expect(await collections()).toHaveLength(1);
  });

  it("leaves nothing when the last step fails either", async () => {
    const shop = await aShop();
    const product = await aProduct(shop);
    const cartId = await aCart([{ product }]);
    const trap = unique("trap_");
    await rows(`alter table outbox_message add constraint ${trap} check (payload::text not like '%${product.listingId}%') not valid`);
    const { status } = await checkout(cartId, anOrder([shop], 12_000));
    await rows(`alter table outbox_message drop constraint ${trap}`);

    expect(status).toBe(500);
    expect(await tracesOf(cartId, product.listingId)).toEqual({ groups: 0, links: 0, messages: 0, lines: 0, orders: 0 });
    expect(await stockOf(product)).toEqual({ stocked: 10, reserved: 0 });
    const [cart] = await rows<{ completed_at: string | null }>("select completed_at from cart where id = $1", [cartId]);
    expect(cart?.completed_at).toBeNull();
    const left = await rows(
      "select 1 from payment_session where data->>'order_group' is not null and payment_collection_id not in (select payment_collection_id from order_payment_collection where deleted_at is null)",
    );
    expect(left).toEqual([]);
  });
});

describe("drill 4: the same cart many times", () => {
  it("twenty at once make one group", async () => {
    const shop = await aShop();
    const product = await aProduct(shop);
    const cartId = await aCart([{ product }]);
    const request = anOrder([shop], 12_000);
    const answers = await Promise.all(Array.from({ length: 20 }, () => checkout(cartId, request)));
    expect(answers.map((answer) => answer.status)).toEqual(Array(20).fill(200));
    expect(new Set(answers.map((answer) => answer.body.number)).size).toBe(1);
    expect(await tracesOf(cartId, product.listingId)).toMatchObject({ groups: 1, links: 1, orders: 1, lines: 1 });
    expect(await stockOf(product)).toEqual({ stocked: 10, reserved: 1 });
  });

  it("another body under the same key is a conflict", async () => {
    const shop = await aShop();
    const product = await aProduct(shop);
    const cartId = await aCart([{ product }]);
    const request = anOrder([shop], 12_000);
    expect((await checkout(cartId, request)).status).toBe(200);
    const other = await checkout<Refused>(cartId, { ...request, contact: { ...request.contact, name: "Orang lain" } });
    expect([other.status, other.body.code]).toEqual([409, "idempotency_conflict"]);
  });

  it("another key for the same cart answers the same group", async () => {
    const shop = await aShop();
    const cartId = await aCart([{ product: await aProduct(shop) }]);
    const first = await checkout(cartId, anOrder([shop], 12_000));
    const second = await checkout(cartId, anOrder([shop], 12_000));
    expect(second.body.number).toBe(first.body.number);
  });

  it("answers nobody else who has the cart", async () => {
    const shop = await aShop();
    const cartId = await aCart([{ product: await aProduct(shop) }]);
    await checkout(cartId, anOrder([shop], 12_000));
    const contact = { name: "Orang lain", phone: "0813 1111 2222" };
    const { status, body } = await checkout<Refused>(cartId, anOrder([shop], 12_000, { contact }));
    expect([status, body.code]).toEqual([409, "cart_completed"]);
    expect(JSON.stringify(body)).not.toContain("Sari");
  });
});

describe("drill 6: something changed since the cart was filled", () => {
  it("shows a new price and takes the order only at the total the shopper confirms", async () => {
    const shop = await aShop();
    const product = await aProduct(shop);
    const cartId = await aCart([{ product }]);
    await setPrice(product, 15_000);

    const { status, body } = await checkout<Refused>(cartId, anOrder([shop], 12_000));
    expect([status, body.code]).toEqual([409, "cart_changed"]);
    expect(body.details?.cart.items_total).toBe(15_000);
    expect(body.details?.cart.shops[0]?.lines[0]?.notices).toEqual([
      { code: "price_changed", message: "Harga berubah dari Rp12.000 menjadi Rp15.000.", blocking: false },
    ]);
    const confirmed = await checkout(cartId, anOrder([shop], 15_000));
    expect([confirmed.status, confirmed.body.total]).toEqual([200, 15_000]);
  });

  it("shows stock that is gone", async () => {
    const shop = await aShop();
    const product = await aProduct(shop);
    const cartId = await aCart([{ product }]);
    await setStock(product, 0);
    const { status, body } = await checkout<Refused>(cartId, anOrder([shop], 12_000));
    expect([status, body.details?.cart.shops[0]?.lines[0]?.notices[0]?.code]).toEqual([409, "out_of_stock"]);
  });

  it("sells nothing of a shop that was suspended or a product that was hidden", async () => {
    const [shop, other] = [await aShop(), await aShop()];
    const [product, hidden] = [await aProduct(shop), await aProduct(other)];
    const cartId = await aCart([{ product }, { product: hidden }]);
    await rows("update vendor set state = 'suspended' where id = $1", [shop.id]);
    await rows("update listing set state = 'hidden' where id = $1", [hidden.listingId]);
    const { status, body } = await checkout<Refused>(cartId, anOrder([shop, other], 24_000));
    expect(status).toBe(409);
    const codes = body.details?.cart.shops.map((each) => each.lines[0]?.notices[0]?.code);
    expect(codes).toEqual(["shop_closed_down", "not_sold"]);
  });

  it("sells nothing whose permit was revoked", async () => {
    const shop = await aShop();
    const product = await aProduct(shop);
    const cartId = await aCart([{ product }]);
    await rows("update compliance set allowed = false, reason_code = 'permit_revoked' where listing_id = $1", [product.listingId]);
    const { body } = await checkout<Refused>(cartId, anOrder([shop], 12_000));
    expect([body.code, body.details?.cart.shops[0]?.lines[0]?.notices[0]?.code]).toEqual(["cart_changed", "not_sold"]);
  });

  it("tells of terms that changed", async () => {
    const shop = await aShop();
    const cartId = await aCart([{ product: await aProduct(shop) }]);
    const delivered = { deliveries: [{ vendor_id: shop.id, method: "vendor_delivery" }], address: RAWALUMBU };
    await rows("update vendor set delivery_fee = 9000 where id = $1", [shop.id]);
    expect((await checkout<Refused>(cartId, anOrder([shop], 19_000, delivered))).body.code).toBe("cart_changed");
    await rows("update vendor set delivery_enabled = false where id = $1", [shop.id]);
    const { body } = await checkout<Refused>(cartId, anOrder([shop], 21_000, delivered));
    expect([body.code, body.fields[0]?.field]).toEqual(["cart_changed", "deliveries.0.method"]);
  });
});

describe("a request that cannot be", () => {
  it("names the field: zone, minimum, address, phone", async () => {
    const shop = await aShop({ delivery_zones: JSON.stringify(["32.75.01"]), delivery_minimum: 20_000 });
    const cartId = await aCart([{ product: await aProduct(shop) }]);
    const deliveries = [{ vendor_id: shop.id, method: "vendor_delivery" }];
    const minimum = await checkout<Refused>(cartId, anOrder([shop], 19_000, { deliveries, address: RAWALUMBU }));
    expect([minimum.status, minimum.body.fields[0]?.message]).toEqual([
      400,
      `Belanja di ${shop.name} kurang Rp8.000 lagi untuk diantar. Tambah belanja atau pilih ambil sendiri.`,
    ]);
    await rows("update vendor set delivery_minimum = 0 where id = $1", [shop.id]);
    const zone = await checkout<Refused>(cartId, anOrder([shop], 19_000, { deliveries, address: RAWALUMBU }));
    expect([zone.status, zone.body.fields[0]?.field]).toEqual([400, "deliveries.0.method"]);
    const missing = await checkout<Refused>(cartId, anOrder([shop], 19_000, { deliveries }));
    expect([missing.status, missing.body.fields[0]?.field]).toEqual([400, "address"]);
    const phone = await checkout<Refused>(cartId, anOrder([shop], 12_000, { contact: { name: "Ibu Sari", phone: "12345678" } }));
    expect([phone.status, phone.body.fields[0]?.field]).toEqual([400, "contact.phone"]);
  });
});

describe("the last unit", () => {
  it("goes to one of many carts; the others are told and lose nothing", async () => {
    const shop = await aShop();
    const product = await aProduct(shop, { stock: 1 });
    const carts = await Promise.all(Array.from({ length: 8 }, () => aCart([{ product }])));
    const answers = await Promise.all(carts.map((cartId) => checkout<Refused>(cartId, anOrder([shop], 12_000))));
    expect(answers.filter((answer) => answer.status === 200)).toHaveLength(1);
    const refused = answers.filter((answer) => answer.status === 409);
    expect(refused.map((answer) => answer.body.details?.cart.shops[0]?.lines[0]?.notices[0]?.code)).toEqual(Array(7).fill("out_of_stock"));
    expect(await stockOf(product)).toEqual({ stocked: 1, reserved: 1 });
  });
});
