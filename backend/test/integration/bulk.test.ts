import { describe, expect, it } from "vitest";
import type { CatalogVendor } from "../../src/catalog/vendors";
import type { ProductPage } from "../../src/contracts/catalog";
import type { ListingInput } from "../../src/contracts/listing";
import { type LoadedShop, productRows } from "../../src/demo/bulk/product-rows";
import { Rows } from "../../src/demo/bulk/rows";
import { dayInJakarta } from "../../src/modules/listing/rules/today";
import type { Shelves } from "../../src/workflows/listing/steps/read-shelves";
import { api, eventually, rows } from "../support/backend";
import { aListing, aVendor, listingInput } from "../support/catalog";

type Row = Record<string, unknown>;

/** What tells of the act, not of the product. */
const ELSEWHERE = /^(search_|outbox|audit|workflow|notice|work_|installation)/;
/** Unlike for every product. */
const OWN = /^(id|handle|sku|created_at|updated_at|computed_at|.*(product|variant|listing|price_set|inventory_item|option|value)_id)$/;
/** Followed from a product to what hangs on it. */
const LINKS = /^(id|product_id|variant_id|price_set_id|inventory_item_id|product_option_id|option_value_id)$/;

/** Every row of the database that is about this product, without what is its own, by table. */
async function keptOf(productId: string, listingId: string): Promise<Record<string, Row[]>> {
  const tables = await rows<{ name: string }>(
    "select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by relname",
  );
  const ids = new Set([productId, listingId]);
  const found = new Map<string, Map<string, Row>>();
  for (let hop = 0; hop < 3; hop++) {
    for (const { name } of tables.filter(({ name }) => !ELSEWHERE.test(name))) {
      const about = await rows<{ row: Row }>(
        `select to_jsonb(t) as row from "${name}" t where exists (select 1 from jsonb_each_text(to_jsonb(t)) e where e.value = any($1))`,
        [[...ids]],
      );
      for (const { row } of about) {
        found.set(name, (found.get(name) ?? new Map()).set(JSON.stringify(row), row));
        for (const [key, value] of Object.entries(row)) if (LINKS.test(key) && typeof value === "string") ids.add(value);
      }
    }
  }
  const shared = ([key]: [string, unknown]) => !OWN.test(key);
  return Object.fromEntries(
    [...found].map(([name, about]) => [name, [...about.values()].map((row) => Object.fromEntries(Object.entries(row).filter(shared)))]),
  );
}

async function shelvesOf(productId: string): Promise<Shelves> {
  const [shelves] = await rows<Omit<Shelves, "category_ids">>(
    `select c.sales_channel_id, s.shipping_profile_id, l.location_id from product_sales_channel c
     join product_shipping_profile s on s.product_id = c.product_id
     join product_variant v on v.product_id = c.product_id join product_variant_inventory_item i on i.variant_id = v.id
     join inventory_level l on l.inventory_item_id = i.inventory_item_id where c.product_id = $1`,
    [productId],
  );
  const categories = await rows<{ handle: string; id: string }>("select handle, id from product_category");
  return { ...shelves!, category_ids: Object.fromEntries(categories.map(({ handle, id }) => [handle, id])) };
}

const FULL: Partial<ListingInput> = {
  wholesale: [
    { from: 5, price: 14_000 },
    { from: 10, price: 13_500 },
  ],
  description: "Renyah dan gurih.",
  allergens: ["gluten"],
  preorder: { days: 2, cutoff: "15:00", quota: 5 },
};

describe("loading in bulk", () => {
  it("leaves of a product, in every table and in its document, what the workflow leaves", async () => {
    const shop = await aVendor();
    const listed = await aListing(shop, FULL);
    const page = () => api<ProductPage>(`/store/catalog/products/${listed.handle}`);
    const shown = await eventually(page, ({ status }) => status === 200);

    const [vendor] = await rows<CatalogVendor & { production_place: LoadedShop["premises"]; nib: string | null }>(
      "select * from vendor where id = $1",
      [shop.id],
    );
    const [listing] = await rows<{ product_id: string }>("select product_id from listing where id = $1", [listed.id]);
    const loading = new Rows();
    const loaded: LoadedShop = { vendor: vendor!, premises: vendor!.production_place, has_nib: vendor!.nib !== null, permits: [] };
    const made = { listing: await listingInput(FULL), suffix: "muat00", today: dayInJakarta(), created_at: new Date().toISOString() };
    const document = productRows(loading, loaded, made, await shelvesOf(listing!.product_id));
    for (const [text, written] of loading.statements()) await rows(text.replace("?::json", "$1::json"), [written]);

    const [twin] = await rows<{ id: string; product_id: string }>("select id, product_id from listing where id = $1", [document!.id]);
    const kept = await keptOf(listing!.product_id, listed.id);
    expect(Object.keys(kept).length).toBeGreaterThanOrEqual(18);
    expect(await keptOf(twin!.product_id, twin!.id)).toEqual(kept);
    const { shop_page: _, siblings: __, related: _______, choices: ______, id: ___, handle: ____, variant_id: _____, ...told } = shown.body;
    expect({ ...document!.card, ...document!.detail }).toMatchObject(told);
  });
});
