// `npm run bench -- checkout|browse|search [--quick]`: ours against stock Medusa on one PostgreSQL, alternating. Full runs take about ten minutes,
// that of the search, which loads a city first (`--products 1000000 --vendors 168000`), about an hour.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { installPackages } from "./preflight.mjs";
import { PlainFailure, scratchFolder } from "./processes.mjs";

const BENCHES = ["checkout", "browse", "search"];
const folder = scratchFolder("lapak-bench-");
const ending = [];
const opened = performance.now();

function asked() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { quick: { type: "boolean", default: false }, products: { type: "string" }, vendors: { type: "string" } },
  });
  const [name] = positionals;
  const told = Object.entries({ products: values.products, vendors: values.vendors }).filter(([, value]) => value !== undefined);
  const sizes = Object.fromEntries(told.map(([what, value]) => [what, Number(value)]));
  const isSound = Object.values(sizes).every((value) => Number.isInteger(value) && value > 0) && (name === "search" || told.length === 0);
  if (!BENCHES.includes(name) || !isSound) {
    throw new PlainFailure(
      `Pilih ukuran: npm run bench -- ${BENCHES.join("|")} [--quick]; search juga --products 1000000 --vendors 168000`,
    );
  }
  return { name, quick: values.quick, sizes };
}

async function main() {
  const { name, quick, sizes } = asked();
  await installPackages({ log: join(folder, "install.log") });
  const { SIZE, measure } = await import(`../e2e/bench/${name}.mjs`);
  const { openFurnishedMarket } = await import("./furnished-market.mjs");
  const { openTestMarket, portsFrom } = await import("./test-market.mjs");
  const { openStockMarket, stockDatabase } = await import("../e2e/bench/stock-market.mjs");
  const size = { ...(quick ? SIZE.quick : SIZE.full), ...sizes };

  // The search loads its own city into an empty market, and that is measured too.
  const beside = stockDatabase(size.stock ?? size.products);
  const { SERVING, sql } = await import("./database.mjs");
  const flags = ["-c", "max_connections=300", ...SERVING];
  const furnished = await openFurnishedMarket({ kind: size.scale ?? "empty", folder, preferredPort: portsFrom(57_432), flags, beside });
  ending.push(furnished.stop);
  const [market, stock] = await Promise.all([
    openTestMarket({ databaseUrl: furnished.databaseUrl, folder, storefront: false }).then(closingLater),
    openStockMarket({ databaseUrl: furnished.url, folder }).then(closingLater),
  ]);
  const ours = {
    url: market.env.BACKEND_URL,
    key: market.env.PUBLISHABLE_KEY,
    sql: (statement) => sql(furnished.databaseUrl, statement),
    env: market.env,
    officer: furnished.officer,
    backend: market.backends[0],
    log: (what) => join(folder, `${what}.log`),
  };
  process.stdout.write(`  siap setelah ${((performance.now() - opened) / 1000).toFixed(0)} dtk\n`);
  await measure({ ours, stock, size });
}

function closingLater(opened) {
  ending.push(opened.close);
  return opened;
}

async function close(code) {
  for (const end of ending.reverse()) await end().catch(() => {});
  rmSync(folder, { recursive: true, force: true });
  process.exit(code);
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, () => void close(130));
let failed = false;
main()
  .catch((error) => {
    failed = true;
    process.stderr.write(`${error instanceof PlainFailure ? error.message : error.stack}\n`);
  })
  .finally(() => close(failed ? 1 : 0));
