import { randomBytes } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ensureDatabase, sql } from "../../scripts/database.mjs";
import { fingerprint } from "../../scripts/fingerprint.mjs";
import { freePort, launch, ROOT, run, stop, waitUntilReady } from "../../scripts/processes.mjs";
import { step } from "../../scripts/progress.mjs";
import { portsFrom } from "../../scripts/test-market.mjs";
import { call } from "./measure.mjs";

const MEDUSA = join(ROOT, "node_modules/@medusajs/cli/cli.js");
const FOLDER = join(ROOT, "e2e/bench/stock");
const DATABASE = "stock";
/** What the benchmark must know of the furnished shop: its key and region. */
const FACTS = "stock.json";

const environment = (DATABASE_URL) => ({
  DATABASE_URL,
  JWT_SECRET: randomBytes(32).toString("hex"),
  COOKIE_SECRET: randomBytes(32).toString("hex"),
  MEDUSA_DISABLE_TELEMETRY: "1",
  NODE_ENV: "production",
});

async function startStock(env, log) {
  const port = await freePort(portsFrom(22_000));
  const url = `http://127.0.0.1:${port}`;
  const child = launch(process.execPath, [MEDUSA, "start", "-p", String(port)], { cwd: FOLDER, env, log });
  await waitUntilReady(`${url}/health`, child, { seconds: 120, failure: "Medusa bawaan tidak mau berjalan.", log });
  return { url, child };
}

/** Above so many, products are copies of those that the Admin API made, row for row. */
const BY_API = 500;

/** Stock Medusa's database with `products` products, filled through its own Admin API. */
export const stockDatabase = (products) => ({
  name: `stock${products}`,
  key: () => fingerprint(["e2e/bench/stock", "e2e/bench/stock-market.mjs", "package-lock.json"]),
  fill: async ({ server, files, log: logOf }) => {
    const log = logOf("stock");
    const env = environment(`${server}/${DATABASE}`);
    await ensureDatabase(env.DATABASE_URL);
    const officer = { email: "bench@stock.test", password: randomBytes(12).toString("hex") };
    await step("Medusa bawaan: menyiapkan tabel", async () => {
      await run(process.execPath, [MEDUSA, "db:migrate"], { cwd: FOLDER, env, log });
      await run(process.execPath, [MEDUSA, "user", "-e", officer.email, "-p", officer.password], { cwd: FOLDER, env, log });
    });
    const { url, child } = await step("Medusa bawaan: menyalakan", () => startStock(env, log));
    try {
      await step(`Medusa bawaan: ${products} produk`, async (say) => {
        const facts = await furnish(url, officer, Math.min(products, BY_API), say);
        if (products > BY_API) await multiply(env.DATABASE_URL, products);
        writeFileSync(join(files, FACTS), JSON.stringify({ ...facts, products }));
      });
    } finally {
      await stop(child);
    }
  },
});

/** Opens stock Medusa on a copy of that database. */
export async function openStockMarket({ databaseUrl, folder }) {
  const { url, child } = await step("Medusa bawaan: menyalakan", () =>
    startStock(environment(databaseUrl(DATABASE)), join(folder, "stock.log")),
  );
  return { ...JSON.parse(readFileSync(join(folder, FACTS), "utf8")), url, pid: child.pid, close: () => stop(child) };
}

async function furnish(url, officer, products, say) {
  const { token } = await call(url, undefined, "/auth/user/emailpass", officer);
  const admin = (path, body) => call(url, undefined, `/admin${path}`, body, { token });

  const { stores } = await admin("/stores");
  await admin(`/stores/${stores[0].id}`, { supported_currencies: [{ currency_code: "idr", is_default: true }] });
  const { sales_channels: channels } = await admin("/sales-channels");
  const channel = channels[0] ?? (await admin("/sales-channels", { name: "Stock" })).sales_channel;
  const { region } = await admin("/regions", {
    name: "Indonesia",
    currency_code: "idr",
    countries: ["id"],
    payment_providers: ["pp_system_default"],
  });
  const { stock_location: location } = await admin("/stock-locations", { name: "Stock" });
  await admin(`/stock-locations/${location.id}/sales-channels`, { add: [channel.id] });
  await admin(`/stock-locations/${location.id}/fulfillment-providers`, { add: ["manual_manual"] });
  const { stock_location: withSet } = await admin(`/stock-locations/${location.id}/fulfillment-sets?fields=id,fulfillment_sets.id`, {
    name: "Stock",
    type: "shipping",
  });
  const setId = withSet.fulfillment_sets[0].id;
  const { fulfillment_set: set } = await admin(`/fulfillment-sets/${setId}/service-zones?fields=id,service_zones.id`, {
    name: "Indonesia",
    geo_zones: [{ type: "country", country_code: "id" }],
  });
  const { shipping_profiles: profiles } = await admin("/shipping-profiles");
  const profile = profiles[0] ?? (await admin("/shipping-profiles", { name: "Default", type: "default" })).shipping_profile;
  await admin("/shipping-options", {
    name: "Antar",
    service_zone_id: set.service_zones[0].id,
    shipping_profile_id: profile.id,
    provider_id: "manual_manual",
    price_type: "flat",
    type: { label: "Antar", description: "Antar", code: "antar" },
    prices: [{ currency_code: "idr", amount: 8000 }],
    rules: [],
  });
  const { api_key: key } = await admin("/api-keys", { title: "Bench", type: "publishable" });
  await admin(`/api-keys/${key.id}/sales-channels`, { add: [channel.id] });

  for (let first = 0; first < products; first += 100) {
    const batch = Array.from({ length: Math.min(100, products - first) }, (_, index) =>
      stockProduct(first + index, channel.id, profile.id),
    );
    const { created } = await admin("/products/batch?fields=id,variants.inventory_items.inventory_item_id", { create: batch });
    const items = created.flatMap((product) => product.variants.flatMap((variant) => variant.inventory_items));
    await admin("/inventory-items/location-levels/batch", {
      create: items.map((item) => ({ inventory_item_id: item.inventory_item_id, location_id: location.id, stocked_quantity: 100_000 })),
    });
    say(`${Math.min(first + 100, products)}/${products}`);
  }
  return { key: key.token, regionId: region.id };
}

/** Tables a product's rows stand in, and the columns by which a copy's rows must differ from its model's. */
const COPIED = {
  product: ["id", "handle"],
  product_option: ["id"],
  product_option_value: ["id", "option_id"],
  product_product_option: ["id", "product_id", "product_option_id"],
  product_product_option_value: ["id", "product_product_option_id", "product_option_value_id"],
  product_variant: ["id", "product_id"],
  product_variant_option: ["variant_id", "option_value_id"],
  product_sales_channel: ["id", "product_id"],
  product_shipping_profile: ["id", "product_id"],
  price_set: ["id"],
  price: ["id", "price_set_id"],
  product_variant_price_set: ["id", "variant_id", "price_set_id"],
  inventory_item: ["id"],
  inventory_level: ["id", "inventory_item_id"],
  product_variant_inventory_item: ["id", "variant_id", "inventory_item_id"],
};

/** So many products in all, each further one a copy of one that is there under ids of its own. */
async function multiply(url, products) {
  const columns = await sql(
    url,
    "select table_name, column_name from information_schema.columns where table_schema = 'public' and is_generated = 'NEVER'",
  );
  for (const [table, own] of Object.entries(COPIED)) {
    const names = columns.filter(({ table_name }) => table_name === table).map(({ column_name }) => column_name);
    const values = names.map((name) => (own.includes(name) ? `"${name}" || '_' || copy` : `"${name}"`));
    await sql(
      url,
      `insert into "${table}" (${names.map((name) => `"${name}"`).join(", ")})
        select ${values.join(", ")} from "${table}", generate_series(2, ${Math.ceil(products / BY_API)}) as copy`,
    );
  }
  await sql(url, "analyze");
}

const DISHES = ["Nasi uduk", "Keripik singkong", "Dodol", "Sate maranggi", "Es cincau", "Bolu pandan", "Sambal bawang", "Gabus pucung"];

function stockProduct(number, channelId, profileId) {
  const title = `${DISHES[number % DISHES.length]} ${number}`;
  return {
    title,
    handle: `stock-${number}`,
    description: `${title} dibuat segar setiap hari di Bekasi.`,
    status: "published",
    shipping_profile_id: profileId,
    sales_channels: [{ id: channelId }],
    options: [{ title: "Kemasan", values: ["satu"] }],
    variants: [
      {
        title: "satu",
        options: { Kemasan: "satu" },
        manage_inventory: true,
        prices: [{ currency_code: "idr", amount: 10_000 + (number % 40) * 500 }],
      },
    ],
  };
}
