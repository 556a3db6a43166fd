import { expect, it } from "vitest";
import type { ProductPage } from "../../src/contracts/catalog";
import type { CheckoutCart } from "../../src/contracts/checkout";
import type { ListingView } from "../../src/contracts/listing";
import type { OrderGroupView } from "../../src/contracts/orders";
import { api, eventually, rows, unique } from "../support/backend";
import { asVendor, postListing } from "../support/catalog";
import { aCart, anOrder, aShop } from "../support/market";
import { act, bringTo, moneyOf, type OrderView } from "../support/orders";

it("many pieces cost less each: on the page, in the cart, in the order and its money, also when the order is lowered", async () => {
  const shop = await aShop();
  const tiers = [
    { from: 5, price: 13_700 },
    { from: 8, price: 12_900 },
  ];
  const { body: listing } = await postListing({ ...shop }, { title: "Rempeyek grosir", price: 14_500, stock: 40, wholesale: tiers });
  expect(listing.wholesale).toEqual(tiers);
  const page = await eventually(
    () => api<ProductPage>(`/catalog/products/${listing.handle}`),
    ({ status }) => status === 200,
    5_000,
  );
  expect(page.body).toMatchObject({ price: 14_500, wholesale: tiers });
  const refused = await postListing<{ fields: { field: string }[] }>(
    { ...shop },
    { price: 14_500, wholesale: [{ from: 5, price: 14_500 }] },
  );
  expect([refused.status, refused.body.fields[0]?.field]).toEqual([400, "wholesale"]);

  const product = { ...page.body, id: "", variantId: page.body.variant_id, listingId: listing.id, inventoryItemId: "" };
  const cartId = await aCart([{ product, quantity: 4 }]);
  const line = async () => (await api<CheckoutCart>(`/store/carts/${cartId}/checkout`)).body.shops[0]!.lines[0]!;
  expect(await line()).toMatchObject({ unit_price: 14_500, single_price: 14_500, next_tier: tiers[0], total: 58_000, notices: [] });
  await api(`/store/carts/${cartId}/line-items`, { body: { variant_id: product.variantId, quantity: 1 } });
  expect(await line()).toMatchObject({ unit_price: 13_700, single_price: 14_500, next_tier: tiers[1], total: 68_500, notices: [] });
  const { id } = await line();
  await api(`/store/carts/${cartId}/line-items/${id}`, { body: { quantity: 8 } });
  expect(await line()).toMatchObject({ unit_price: 12_900, next_tier: null, total: 103_200, notices: [] });

  // Medusa's own rows say the same, so whatever else asks it for a price hears this one.
  const stored = () =>
    rows<{ from: number | null; until: number | null; amount: number }>(
      `select price.min_quantity::int as from, price.max_quantity::int as until, price.amount::int from price
       join product_variant_price_set priced on priced.price_set_id = price.price_set_id
       where priced.variant_id = $1 and price.deleted_at is null order by price.amount desc`,
      [product.variantId],
    );
  expect(await stored()).toEqual([
    { from: null, until: null, amount: 14_500 },
    { from: 5, until: 7, amount: 13_700 },
    { from: 8, until: null, amount: 12_900 },
  ]);

  // A tier that rises meanwhile is shown before anything is charged.
  const saved = await api<ListingView>(`/vendor/products/${listing.id}`, {
    ...asVendor(shop),
    method: "PATCH",
    body: { wholesale: [{ from: 8, price: 13_100 }] },
  });
  expect([saved.status, saved.body.price, saved.body.wholesale]).toEqual([200, 14_500, [{ from: 8, price: 13_100 }]]);
  expect(await stored()).toHaveLength(2);
  const stale = await api<{ code: string }>(`/store/carts/${cartId}/checkout`, { body: anOrder([shop], 103_200) });
  expect([stale.status, stale.body.code]).toEqual([409, "cart_changed"]);
  const placed = await api<OrderGroupView>(`/store/carts/${cartId}/checkout`, { body: anOrder([shop], 104_800) });
  expect(placed.body.total).toBe(104_800);

  // The shop, not the shopper, takes pieces out: what was agreed for each stays.
  const order = placed.body.orders[0]!;
  const { key } = (await api<OrderView>(`/vendor/orders/${order.id}`, { token: shop.token })).body.lines[0]!;
  const fewer = { line: key, kind: "fewer", quantity: 3, reason: "Sisa tiga", idempotency_key: unique("kunci-grosir-") };
  expect((await act(shop, order.id, "adjustments", fewer)).body).toMatchObject({
    total: 39_300,
    lines: [{ unit_price: 13_100, quantity: 3 }],
  });
  await bringTo(shop, order.id, "handed_over");
  expect(await moneyOf(order.number)).toMatchObject({ captured: 39_300 });
});
