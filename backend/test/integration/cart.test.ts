import { describe, expect, it } from "vitest";
import type { CartSummary } from "../../src/contracts/cart";
import type { CheckoutCart } from "../../src/contracts/checkout";
import { api, rows, unique } from "../support/backend";
import { aCart, anOrder, aProduct, aShop, setPrice, setStock } from "../support/market";

interface Refused {
  code: string;
  fields: { field: string }[];
}

const add = (cartId: string, variant_id: string, quantity = 1, token?: string) =>
  api<CartSummary & Refused>(`/store/carts/${cartId}/line-items`, { body: { variant_id, quantity }, token });
const contents = async (cartId: string, token?: string) => (await api<CartSummary>(`/store/carts/${cartId}`, { token })).body.cart;

async function aShopper(): Promise<string> {
  const credentials = { email: `${unique("pembeli")}@lapak.test`, password: "sandi-yang-panjang" };
  const registered = await api<{ token: string }>("/auth/customer/emailpass/register", { body: credentials });
  await api("/store/customers", { body: { email: credentials.email }, token: registered.body.token });
  return (await api<{ token: string }>("/auth/customer/emailpass", { body: credentials })).body.token;
}

describe("many changes of one cart at once", () => {
  it("all count: fifteen of one product make one line of fifteen", async () => {
    const product = await aProduct(await aShop(), { stock: 50 });
    const cartId = await aCart([]);
    const answers = await Promise.all(Array.from({ length: 15 }, () => add(cartId, product.variantId)));
    expect(answers.map(({ status }) => status)).toEqual(Array(15).fill(200));
    expect((await contents(cartId)).lines).toMatchObject([{ variant_id: product.variantId, quantity: 15 }]);
  });

  it("all count: fifteen products make fifteen lines", async () => {
    const shop = await aShop();
    const products = await Promise.all(Array.from({ length: 15 }, () => aProduct(shop)));
    const cartId = await aCart([]);
    const answers = await Promise.all(products.map((product) => add(cartId, product.variantId, 2)));
    expect(answers.map(({ status }) => status)).toEqual(Array(15).fill(200));
    const { lines, quantity } = await contents(cartId);
    expect(lines.map((line) => line.variant_id).sort()).toEqual(products.map((product) => product.variantId).sort());
    expect(quantity).toBe(30);
  });

  it("never exceed the stock together", async () => {
    const product = await aProduct(await aShop(), { stock: 6 });
    const cartId = await aCart([]);
    const answers = await Promise.all(Array.from({ length: 15 }, () => add(cartId, product.variantId)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(6);
    expect(answers.filter(({ body }) => body.code === "less_stock")).toHaveLength(9);
    expect((await contents(cartId)).quantity).toBe(6);
  });
});

describe("a line", () => {
  it("grows, shrinks and goes", async () => {
    const product = await aProduct(await aShop(), { stock: 5 });
    const cartId = await aCart([{ product, quantity: 2 }]);
    const [line] = (await contents(cartId)).lines;
    const set = (quantity: number) => api<CartSummary & Refused>(`/store/carts/${cartId}/line-items/${line?.id}`, { body: { quantity } });
    expect((await set(5)).body.cart.quantity).toBe(5);
    expect((await set(6)).body.code).toBe("less_stock");
    await setStock(product, 3);
    expect((await set(3)).body.cart.quantity).toBe(3);
    expect((await set(0)).body.cart.lines).toEqual([]);
    expect((await set(1)).status).toBe(404);
  });

  it("costs what the shopper has last seen", async () => {
    const product = await aProduct(await aShop());
    const cartId = await aCart([{ product }]);
    await setPrice(product, 15_000);
    const notices = async () =>
      (await api<CheckoutCart>(`/store/carts/${cartId}/checkout`)).body.shops[0]?.lines[0]?.notices.map(({ code }) => code);
    expect(await notices()).toEqual(["price_changed"]);
    await add(cartId, product.variantId);
    expect(await notices()).toEqual([]);
    const [line] = await rows<{ unit_price: string; raw: string }>(
      "select unit_price, raw_unit_price->>'value' as raw from cart_line_item where cart_id = $1",
      [cartId],
    );
    expect([Number(line?.unit_price), line?.raw]).toEqual([15_000, "15000"]);
  });

  it("finds no room among a hundred other kinds", async () => {
    const product = await aProduct(await aShop());
    const cartId = await aCart([]);
    await rows(
      `insert into cart_line_item (id, cart_id, title, quantity, variant_id, unit_price, raw_unit_price)
       select $1 || n, $1, 'Lain', 1, 'variant_lain_' || n, 1, '{"value":"1"}' from generate_series(1, 100) n`,
      [cartId],
    );
    expect((await add(cartId, product.variantId)).body.code).toBe("cart_full");
  });
});

describe("a cart that became an order", () => {
  it("takes nothing more and says so", async () => {
    const shop = await aShop();
    const product = await aProduct(shop);
    const cartId = await aCart([{ product }]);
    await api(`/store/carts/${cartId}/checkout`, { body: anOrder([shop], product.price) });
    expect(await contents(cartId)).toMatchObject({ ordered: true });
    const { status, body } = await add(cartId, product.variantId);
    expect([status, body.code]).toEqual([409, "cart_completed"]);
  });

  it("takes nothing while it becomes one", async () => {
    const product = await aProduct(await aShop());
    const cartId = await aCart([]);
    await rows("insert into held_lock (id, owner, expires_at) values ($1, 'a-run', now() + interval '1 minute')", [`cart:${cartId}`]);
    const { status, body } = await add(cartId, product.variantId);
    expect([status, body.code]).toEqual([409, "busy"]);
    await rows("delete from held_lock where id = $1", [`cart:${cartId}`]);
  });
});

describe("whose a cart is", () => {
  it("a signed-in shopper's cart is not found by another account, to read or to change", async () => {
    const [mine, other] = [await aShopper(), await aShopper()];
    const product = await aProduct(await aShop());
    const cartId = await aCart([{ product }], mine);
    const [line] = (await contents(cartId, mine)).lines;
    expect((await api(`/store/carts/${cartId}`, { token: other })).status).toBe(404);
    expect((await add(cartId, product.variantId, 1, other)).status).toBe(404);
    expect((await api(`/store/carts/${cartId}/line-items/${line?.id}`, { method: "DELETE", token: other })).status).toBe(404);
    expect((await api(`/store/carts/${cartId}/customer`, { method: "POST", token: other })).status).toBe(404);
    expect((await add(cartId, product.variantId, 1, mine)).body.cart.quantity).toBe(2);
  });

  it("a guest's cart becomes the account's that signs in, once", async () => {
    const [mine, other] = [await aShopper(), await aShopper()];
    const cartId = await aCart([{ product: await aProduct(await aShop()) }]);
    expect((await api(`/store/carts/${cartId}/customer`, { method: "POST" })).status).toBe(401);
    expect((await api(`/store/carts/${cartId}/customer`, { method: "POST", token: mine })).status).toBe(200);
    expect((await api(`/store/carts/${cartId}/customer`, { method: "POST", token: other })).status).toBe(404);
    const [cart] = await rows<{ email: string; own: string }>(
      "select cart.email, c.email as own from cart join customer c on c.id = cart.customer_id where cart.id = $1",
      [cartId],
    );
    expect(cart?.email).toBe(cart?.own);
  });

  it("an unknown region opens none", async () => {
    const { status, body } = await api<Refused>("/store/carts", { body: { region_id: "reg_lain" } });
    expect([status, body.fields[0]?.field]).toEqual([400, "region_id"]);
  });
});
