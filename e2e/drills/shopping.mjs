import { randomUUID } from "node:crypto";

/** Filling carts and placing orders. `options` are those of `call`: a shopper's token, a process. */
export function shopping({ call }) {
  let region;
  const regionId = () => {
    region ??= call.must("/store/regions").then(({ regions }) => regions[0].id);
    return region;
  };

  /** The id of a new cart with `[{ product, quantity }]` in it. */
  async function aCart(lines, options = {}) {
    const { cart } = await call.must("/store/carts", { ...options, body: { region_id: await regionId() } });
    for (const { product, quantity = 1 } of lines) {
      await call.must(`/store/carts/${cart.id}/line-items`, { ...options, body: { variant_id: product.variant_id, quantity } });
    }
    return cart.id;
  }

  /** A right checkout request for these shops, picking everything up and paying cash. */
  const anOrder = (shops, expected_total, changes = {}) => ({
    idempotency_key: randomUUID(),
    contact: { name: "Ibu Sari", phone: "0812 3456 7890" },
    deliveries: shops.map(({ id }) => ({ vendor_id: id, method: "pickup" })),
    payment_method: "cash",
    expected_total,
    ...changes,
  });

  const place = (cartId, order, options = {}) => call(`/store/carts/${cartId}/checkout`, { ...options, body: order });

  return { aCart, anOrder, place };
}

/** Works through a list with a few hands at once, keeping its order. */
export async function inParallel(hands, items, work) {
  const results = [];
  const queue = [...items.entries()];
  const hand = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) results[next[0]] = await work(next[1], next[0]);
  };
  await Promise.all(Array.from({ length: hands }, hand));
  return results;
}
