import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CatalogVendor } from "../../src/catalog/vendors";
import type { ProductPage } from "../../src/contracts/catalog";
import type { ListingInput } from "../../src/contracts/listing";
import { Rows } from "../../src/demo/bulk/copy-text";
import { copyInto, Filling } from "../../src/demo/bulk/filling";
import { type LoadedShop, PRODUCT_TABLES, productRows } from "../../src/demo/bulk/product-rows";
import { SHOP_TABLES } from "../../src/demo/bulk/shop-rows";
import { layoutOf } from "../../src/demo/bulk/structure";
import { dayInJakarta } from "../../src/modules/listing/rules/today";
import type { Shelves } from "../../src/workflows/listing/steps/read-shelves";
import { api, backend, eventually, rows } from "../support/backend";
import { aListing, aVendor, listingInput } from "../support/catalog";
import { aMarketOfItsOwn, type OwnMarket } from "../support/own-market";

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
    const page = () => api<ProductPage>(`/catalog/products/${listed.handle}`);
    const shown = await eventually(page, ({ status }) => status === 200);

    const [vendor] = await rows<CatalogVendor & { production_place: LoadedShop["premises"]; nib: string | null }>(
      "select * from vendor where id = $1",
      [shop.id],
    );
    const [listing] = await rows<{ product_id: string }>("select product_id from listing where id = $1", [listed.id]);
    const db = new pg.Client({ connectionString: backend.databaseUrl });
    await db.connect();
    const loading = new Rows(await layoutOf(db));
    const loaded: LoadedShop = { vendor: vendor!, premises: vendor!.production_place, has_nib: vendor!.nib !== null, permits: [] };
    const made = { listing: await listingInput(FULL), suffix: "muat00", today: dayInJakarta(), created_at: new Date().toISOString() };
    const document = productRows(loading, loaded, made, await shelvesOf(listing!.product_id));
    for (const text of loading.texts()) await copyInto(db, text);
    await db.end();

    const [twin] = await rows<{ id: string; product_id: string }>("select id, product_id from listing where id = $1", [document!.id]);
    const kept = await keptOf(listing!.product_id, listed.id);
    expect(Object.keys(kept).length).toBeGreaterThanOrEqual(18);
    expect(await keptOf(twin!.product_id, twin!.id)).toEqual(kept);
    const { shop_page: _, siblings: __, related: _______, choices: ______, id: ___, handle: ____, variant_id: _____, ...told } = shown.body;
    expect({ ...document!.card, ...document!.detail }).toMatchObject(told);
  });
});

/** Indexes, constraints, triggers and columns, as the database itself would write them down. */
const CATALOGUE = `
  select 'index' as what, indexdef as definition from pg_indexes where schemaname = 'public'
  union all select 'constraint', conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) || ' ' || convalidated
    from pg_constraint where connamespace = 'public'::regnamespace
  union all select 'trigger', pg_get_triggerdef(t.oid) || t.tgenabled::text from pg_trigger t where not tgisinternal
  union all select 'invalid', indexrelid::regclass::text from pg_index where not indisvalid
  order by 1, 2`;

describe("a load of a whole city", () => {
  let market: OwnMarket;
  beforeAll(async () => {
    market = await aMarketOfItsOwn();
  });
  afterAll(() => market.close());

  const countOf = async (table: string) => (await market.ask<{ count: number }>(`select count(*)::int as count from "${table}"`))[0]?.count;

  it("leaves nothing behind when it is interrupted", async () => {
    const before = await market.ask(CATALOGUE);
    const filling = await Filling.begin(market.url, [...SHOP_TABLES, ...PRODUCT_TABLES]);
    const text = new TextEncoder().encode("mem_x\tx@lapakbekasi.test\tX\n");
    await filling.write([{ table: "member", columns: ["id", "email", "name"], text }]);
    await filling.close();
    expect(await market.ask(CATALOGUE)).toEqual(before);
    expect(await countOf("member")).toBe(0);
  });

  it("will not begin while somebody else is at its tables", async () => {
    await market.ask("begin");
    await market.ask("select from listing limit 1");
    await expect(Filling.begin(market.url, ["listing"])).rejects.toThrow(/lock timeout/);
    await market.ask("rollback");
  });

  it("fills shops, products and search, and gives back every index, constraint and trigger", async () => {
    const before = await market.ask(CATALOGUE);
    const size = { vendors: 130, products: 700 };
    const told: string[] = [];
    const loaded = await market.load(size, (text) => told.push(text));
    expect(loaded).toMatchObject(size);
    expect(told.join("\n")).toMatch(/700\/700 produk, \d+ per detik/);
    expect(await market.ask(CATALOGUE)).toEqual(before);

    for (const [table, count] of Object.entries({ vendor: 130, listing: 700, product: 700, inventory_level: 700 })) {
      expect({ table, count: await countOf(table) }).toEqual({ table, count });
    }
    const indexes = await market.ask<{ name: string; table: string }>(
      `select i.name, 'search_' || v.physical_name as "table"
       from search_index i join search_index_version v on v.search_index_id = i.id and v.version = i.active_version`,
    );
    const tableOf = (name: string) => indexes.find((index) => index.name === name)?.table ?? "";
    const [product, shop] = [tableOf("product"), tableOf("shop")];
    expect(await countOf(product)).toBe(loaded.on_sale);
    expect(await countOf(shop)).toBe(130);
    // Nobody gets a letter for a permit whose last months began before it was loaded.
    const [letters] = await market.ask(
      `select count(*) filter (where alerted_days is null)::int as due, count(alerted_days)::int as told
       from permit where state = 'verified' and expires_on::date - (now() at time zone 'Asia/Jakarta')::date <= 180`,
    );
    expect(letters).toMatchObject({ due: 0 });
    expect(letters?.told).toBeGreaterThan(0);
    // What the engine itself would say of these documents.
    const [learned] = await market.ask(
      `select count(*)::int as wrong from "${product}_words" w full join (
         select word, count(*)::int as documents from "${product}", unnest(terms) as word where word ~ '^[a-z]{2,}$' group by word
       ) c using (word) where w.documents is distinct from c.documents`,
    );
    expect(learned).toEqual({ wrong: 0 });
    const [stemmed] = await market.ask(
      `select count(*)::int as wrong from "${product}" where not terms @> search_stem_terms(regexp_split_to_array(trim(head), ' '))`,
    );
    expect(stemmed).toEqual({ wrong: 0 });
  }, 180_000);
});
