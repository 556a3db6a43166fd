import { expect, it } from "vitest";
import type { ProductPage } from "../../src/contracts/catalog";
import type { ListingChoices } from "../../src/contracts/choice";
import type { ListingView } from "../../src/contracts/listing";
import type { OrderGroupView } from "../../src/contracts/orders";
import { api, eventually } from "../support/backend";
import { asVendor, aVendor, find, postListing } from "../support/catalog";
import { aCart, anOrder, aShop } from "../support/market";
import { expectContract } from "../support/openapi";

const choice = ({ id }: ListingView, label: string) => ({ listing_id: id, label });

it("products that are sizes and flavours of one another: one page to choose on, each with its own price, stock and allergens", async () => {
  const shop = await aShop();
  const seller = asVendor(shop);
  const make = async (title: string, price: number, changes = {}) => (await postListing({ ...shop }, { title, price, ...changes })).body;
  const small = await make("Keripik oncom 200 g", 14_300);
  const large = await make("Keripik oncom 500 g", 31_900, { stock: 1 });
  const shrimp = await make("Keripik oncom udang 200 g", 16_700, { ingredients: ["Oncom", "Udang"], allergens: ["fish"], stock: 0 });
  const put = <T = ListingChoices>(of: ListingView, choices: object[]) =>
    api<T>(`/vendor/products/${of.id}/choices`, { ...seller, method: "PUT", body: { choices } });
  const saved = await put(small, [choice(small, "200 g"), choice(large, "500 g"), choice(shrimp, "Udang, 200 g")]);
  await expectContract("PUT /vendor/products/{id}/choices", saved);
  expect(saved.body.choices.map(({ label }) => label)).toEqual(["200 g", "500 g", "Udang, 200 g"]);

  const page = async ({ handle }: ListingView) => (await api<ProductPage>(`/catalog/products/${handle}`)).body;
  const shown = await eventually(
    () => page(large),
    ({ choices }) => choices?.length === 3,
    5_000,
  );
  await expectContract("GET /catalog/products/{handle}", { status: 200, body: shown });
  expect(shown.choices.map(({ label, price, available }) => [label, price, available])).toEqual([
    ["200 g", 14_300, true],
    ["500 g", 31_900, true],
    ["Udang, 200 g", 16_700, false],
  ]);
  expect([(await page(small)).allergens, (await page(shrimp)).allergens]).toEqual([[], ["fish"]]);

  // In a list they share one card with the lowest price; alone it is a card like any other.
  const listed = await find({ shop: shop.handle });
  expect(listed.products.map(({ id, from_price }) => [[small.id, large.id, shrimp.id].includes(id), from_price])).toEqual([[true, 14_300]]);
  await expectContract("GET /catalog/products", { status: 200, body: listed });

  // Two choices lie in a cart beside each other under their own names, each with its own stock.
  const bought = (of: ListingView, variant_id: string) => ({
    id: "",
    handle: of.handle,
    variantId: variant_id,
    listingId: of.id,
    inventoryItemId: "",
    price: 0,
  });
  const lines = [bought(small, (await page(small)).variant_id), bought(large, shown.variant_id)];
  const cartId = await aCart(lines.map((product) => ({ product })));
  const placed = await api<OrderGroupView>(`/store/carts/${cartId}/checkout`, { body: anOrder([shop], 46_200) });
  expect(placed.body.orders[0]!.lines.map(({ title }) => title)).toEqual(["Keripik oncom 200 g", "Keripik oncom 500 g"]);
  await eventually(
    () => page(small),
    ({ choices }) => choices.map(({ available }) => available).join() === "true,false,false",
    5_000,
  );

  // Slips show names, so a choice cannot be renamed to what another is called.
  const rename = (of: ListingView, title: string) =>
    api<{ fields: { field: string }[] }>(`/vendor/products/${of.id}`, { ...seller, method: "PATCH", body: { title } });
  const misnamed = await rename(large, "keripik  ONCOM 200 g");
  expect([misnamed.status, misnamed.body.fields[0]?.field]).toEqual([400, "title"]);
  expect((await rename(large, "Keripik oncom setengah kilo")).status).toBe(200);

  // A product that moves to another family leaves this one; a family of one is none; another shop's product cannot join.
  const other = await make("Keripik udang utuh", 18_300);
  expect((await put(other, [choice(other, "Utuh"), choice(shrimp, "Oncom")])).status).toBe(200);
  expect((await page(small)).choices.map(({ label }) => label)).toEqual(["200 g", "500 g"]);
  expect((await put(small, [])).body.choices).toEqual([]);
  expect((await page(large)).choices).toEqual([]);
  const alone = (await find({ shop: shop.handle })).products.filter(({ id }) => id === small.id || id === large.id);
  expect(alone.map(({ price, from_price }) => [price, from_price]).sort()).toEqual([
    [14_300, undefined],
    [31_900, undefined],
  ]);
  const stranger = (await postListing(await aVendor())).body;
  expect((await put(small, [choice(small, "200 g"), choice(stranger, "1 kg")])).status).toBe(404);
  const same = await put<{ fields: { field: string }[] }>(small, [choice(small, "200 g"), choice(large, "200 G")]);
  expect([same.status, same.body.fields[0]?.field]).toEqual([400, "choices.1.label"]);
});
