// `npm run load -- --vendors N --products M`: fills the market's database with approved shops and their products, past the workflows but by their
// rules: all of it or, when it is interrupted, nothing. The market must not be serving meanwhile. About six products a shop are the city's own measure, ten the most.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { installPackages } from "./preflight.mjs";
import { PlainFailure } from "./processes.mjs";
import { settings } from "./settings.mjs";

const MOST_PER_SHOP = 10;
/** Products a second (issue of the search at a million products). */
const GOAL = 2_000;
const folder = mkdtempSync(join(tmpdir(), "lapak-load-"));
let close = async () => {};

function sizeFrom({ vendors: vendorsAsked, products: productsAsked }) {
  const [vendors, products] = [Number(vendorsAsked), Number(productsAsked)];
  const isSize = Number.isInteger(vendors) && Number.isInteger(products) && vendors > 0 && products >= vendors;
  if (!isSize || products > vendors * MOST_PER_SHOP) {
    throw new PlainFailure(
      `Sebutkan ukurannya, 1 sampai ${MOST_PER_SHOP} produk per lapak: npm run load -- --vendors 1000 --products 6000`,
    );
  }
  return { vendors, products };
}

async function main() {
  const { values } = parseArgs({ options: { vendors: { type: "string" }, products: { type: "string" } } });
  const size = sizeFrom(values);
  const config = settings();
  await installPackages({ log: join(folder, "install.log") });
  const { openDatabaseOf } = await import("./database.mjs");
  const { migrate } = await import("./backend.mjs");
  const { step } = await import("./progress.mjs");
  const { loadCity } = await import("./bulk.mjs");
  const database = await openDatabaseOf(config);
  close = database.close;
  const env = { ...config.env, DATABASE_URL: database.url };
  await step("Menyiapkan tabel", () => migrate({ env, log: config.log("migrate") }));
  let loaded;
  await step("Memuat lapak dan produk", async (say) => {
    loaded = await loadCity({ env, size, log: config.log("load"), say });
  });
  const rate = Math.round(loaded.products / loaded.seconds);
  process.stdout.write("| | value |\n|---|---:|\n");
  for (const [what, value] of Object.entries({ ...loaded, "products a second": rate })) process.stdout.write(`| ${what} | ${value} |\n`);
  const targets = { products_per_second: { value: rate, goal: `>= ${GOAL}`, met: rate >= GOAL } };
  process.stdout.write(`${JSON.stringify({ name: "load", ...loaded, targets })}\n`);
}

main()
  .catch((error) => {
    process.stderr.write(`${error instanceof PlainFailure ? error.message : error.stack}\n`);
    process.exitCode = 1;
  })
  .finally(async () => {
    await close();
    rmSync(folder, { recursive: true, force: true });
  });
