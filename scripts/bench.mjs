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
const opened = performance.now();

async function main() {
  if (!/^[a-z-]+$/.test(name) || !existsSync(file) || !["checkout", "browse"].includes(name)) {
    throw new PlainFailure("Pilih ukuran: npm run bench -- checkout|browse [--quick]");
  }
  await installPackages({ log: join(folder, "install.log") });
  const { SIZE, measure } = await import(file);
  const { openFurnishedMarket } = await import("./furnished-market.mjs");
  const { openTestMarket, portsFrom } = await import("./test-market.mjs");
  const { openStockMarket, stockDatabase } = await import("../e2e/bench/stock-market.mjs");
  const size = quick ? SIZE.quick : SIZE.full;

  const beside = stockDatabase(size.products);
  const flags = ["-c", "max_connections=300"];
  const furnished = await openFurnishedMarket({ kind: size.scale, folder, preferredPort: portsFrom(57_432), flags, beside });
  ending.push(furnished.stop);
  const [market, stock] = await Promise.all([
    openTestMarket({ databaseUrl: furnished.databaseUrl, folder, storefront: false }).then(closingLater),
    openStockMarket({ databaseUrl: furnished.url, folder }).then(closingLater),
  ]);
  const { sql } = await import("./database.mjs");
  const ours = {
    url: market.env.BACKEND_URL,
    key: market.env.PUBLISHABLE_KEY,
    sql: (statement) => sql(furnished.databaseUrl, statement),
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
