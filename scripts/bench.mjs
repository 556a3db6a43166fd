// `npm run bench -- checkout|browse [--quick]`: ours against stock Medusa on one PostgreSQL, alternating. Full runs take about ten minutes.
import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { installPackages } from "./preflight.mjs";
import { PlainFailure, ROOT, scratchFolder } from "./processes.mjs";

const name = process.argv[2] ?? "";
const quick = process.argv.includes("--quick");
const file = join(ROOT, "e2e/bench", `${name}.mjs`);
const folder = scratchFolder("lapak-bench-");
const ending = [];

async function main() {
  if (!/^[a-z-]+$/.test(name) || !existsSync(file) || !["checkout", "browse"].includes(name)) {
    throw new PlainFailure("Pilih ukuran: npm run bench -- checkout|browse [--quick]");
  }
  await installPackages({ log: join(folder, "install.log") });
  const { SIZE, measure } = await import(file);
  const { startDatabase } = await import("./database.mjs");
  const { openTestMarket } = await import("./test-market.mjs");
  const { call } = await import("../e2e/bench/measure.mjs");
  const { openStockMarket } = await import("../e2e/bench/stock-market.mjs");
  const size = quick ? SIZE.quick : SIZE.full;

  const postgres = await startDatabase({ folder: join(folder, "postgres"), preferredPort: 57_432, flags: ["-c", "max_connections=300"] });
  ending.push(() => postgres.stop());
  const server = postgres.url("").replace(/\/$/, "");
  const [market, stockMarket] = await Promise.all([
    openTestMarket({ server, folder, scale: size.scale, storefront: false }).then(closingLater),
    openStockMarket({ server, folder }).then(closingLater),
  ]);
  const ours = { url: market.env.BACKEND_URL, key: market.env.PUBLISHABLE_KEY };
  // As many products as our demo city has on sale.
  const { totals } = await call(ours.url, ours.key, "/store/catalog/overview");
  const stock = await stockMarket.furnish(totals.products);
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
