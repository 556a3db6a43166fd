import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { OrderGroupView } from "../../src/contracts/orders";
import { api, rows } from "../support/backend";
import { aCart, anOrder, aProduct, aShop } from "../support/market";

/** Of Medusa's own store routes, those the storefront calls. */
const OPEN = [
  "/store/regions",
  "/store/customers",
  "/store/customers/me",
  "/store/customers/me/addresses",
  "/store/customers/me/addresses/:address_id",
];
/** Ours stand in their place. */
const REPLACED = [
  "/store/carts",
  "/store/carts/:id",
  "/store/carts/:id/customer",
  "/store/carts/:id/line-items",
  "/store/carts/:id/line-items/:line_id",
  "/store/carts/:id/complete",
];

function closedRoutes(): string[] {
  const medusa = path.dirname(createRequire(__filename).resolve("@medusajs/medusa/package.json"));
  const folder = path.join(medusa, "dist/api/store");
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => path.basename(file) === "route.js")
    .map((file) => `/store/${path.dirname(file)}`.replace(/\[(\w+)\]/g, ":$1"))
    .filter((route) => !OPEN.includes(route) && !REPLACED.includes(route));
}

interface Line {
  id: string;
}
const linesOf = async (cartId: string) =>
  (await api<{ cart: { lines: Line[] } }>(`/store/carts/${cartId}`)).body.cart.lines.map((line) => line.id);

describe("what Medusa would answer shoppers besides", () => {
  it("does not exist: no list, no order by its id, no second way to pay or price a cart", async () => {
    const routes = closedRoutes();
    expect(routes).toEqual(expect.arrayContaining(["/store/orders/:id", "/store/payment-collections", "/store/product-categories"]));

    const shop = await aShop();
    const cartId = await aCart([{ product: await aProduct(shop, { price: 9_000 }) }]);
    const { body: group } = await api<OrderGroupView>(`/store/carts/${cartId}/checkout`, { body: anOrder([shop], 9_000) });
    const [order] = await rows<{ order_id: string }>("select order_id from vendor_order where id = $1", [group.orders[0]?.id]);
    const ids = { cart: await aCart([]), order: order!.order_id };
    for (const route of routes) {
      const address = route.replace(":id", route.startsWith("/store/carts") ? ids.cart : ids.order).replace(/:\w+/, "x");
      for (const method of ["GET", "POST", "DELETE"] as const) {
        const { status } = await api(address, { method, body: method === "POST" ? {} : undefined });
        expect([method, route, status]).toEqual([method, route, 404]);
      }
    }
    expect((await api(`/store/carts/${ids.cart}`, { body: { promo_codes: [] } })).status).toBe(404);
  });
});

describe("a cart", () => {
  it("drill 19: lends no line to another cart", async () => {
    const product = await aProduct(await aShop());
    const [mine, theirs] = [await aCart([{ product }]), await aCart([{ product }])];
    const [line] = await linesOf(theirs);
    expect((await api(`/store/carts/${mine}/line-items/${line}`, { method: "DELETE" })).status).toBe(404);
    expect((await api(`/store/carts/${mine}/line-items/${line}`, { body: { quantity: 3 } })).status).toBe(404);
    expect(await linesOf(theirs)).toEqual([line]);
    expect((await api(`/store/carts/${theirs}/line-items/${line}`, { method: "DELETE" })).status).toBe(200);
    expect(await linesOf(theirs)).toEqual([]);
  });

  it("drill 20: takes whole pieces and no field nobody declared", async () => {
    const product = await aProduct(await aShop());
    const cartId = await aCart([]);
    const line = { variant_id: product.variantId, quantity: 1 };
    for (const body of [
      { ...line, quantity: 0.5 },
      { ...line, unit_price: 1 },
      { ...line, metadata: { a: 1 } },
    ]) {
      expect((await api(`/store/carts/${cartId}/line-items`, { body })).body).toMatchObject({ code: "validation" });
    }
    expect(await linesOf(cartId)).toEqual([]);
    expect((await api("/store/carts", { body: { email: "orang@lain.test" } })).status).toBe(400);
  });
});
