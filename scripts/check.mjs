// `npm run ledger:check` and `npm run audit:check [-- --quick] [--head=<seq>:<hash>]`: hold the live database against everything the ledger,
// or the trail of who decided what, promises. `npm run search:check [-- --repair]` holds the search index against the listings, and mends it.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { installPackages } from "./preflight.mjs";
import { PlainFailure } from "./processes.mjs";
import { settings } from "./settings.mjs";

const CHECKS = {
  ledger: { failure: "Buku besar tidak dapat diperiksa.", last: "Jurnal terakhir" },
  audit: { failure: "Jejak keputusan tidak dapat diperiksa.", last: "Catatan terakhir" },
  search: { failure: "Indeks pencarian tidak dapat diperiksa.", last: "Produk yang diperiksa" },
};
const folder = mkdtempSync(join(tmpdir(), "lapak-check-"));
let close = async () => {};

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { quick: { type: "boolean", default: false }, head: { type: "string" }, repair: { type: "boolean", default: false } },
  });
  const name = positionals[0];
  const check = CHECKS[name];
  if (!check) throw new PlainFailure(`Pilih yang diperiksa: ${Object.keys(CHECKS).join(" atau ")}.`);
  if (values.head && !/^\d+:[0-9a-f]{64}$/.test(values.head)) throw new PlainFailure("--head harus <nomor>:<hash 64 digit>.");
  const config = settings();
  await installPackages({ log: join(folder, "install.log") });
  const { medusa } = await import("./backend.mjs");
  const { openDatabaseOf } = await import("./database.mjs");
  const database = await openDatabaseOf(config);
  close = database.close;
  const report = join(folder, "report.json");
  await medusa(["exec", `./src/checks/${name}.ts`], {
    env: {
      ...config.env,
      DATABASE_URL: database.url,
      DISABLE_ADMIN: "true",
      CHECK_REPORT: report,
      CHECK_QUICK: String(values.quick),
      CHECK_REPAIR: String(values.repair),
      CHECK_HEAD: values.head ?? "",
    },
    log: config.log(`${name}-check`),
    failure: check.failure,
  });
  print(`${name}-check`, check.last, JSON.parse(readFileSync(report, "utf8")));
}

function print(name, last, { findings, head }) {
  process.stdout.write("| | value | goal | |\n|---|---:|---|---|\n");
  for (const { what, value, goal, met } of findings) process.stdout.write(`| ${what} | ${value} | ${goal} | ${met ? "✓" : "✗"} |\n`);
  for (const { met, faults } of findings) if (!met) for (const fault of faults) process.stdout.write(`  ✗ ${fault}\n`);
  process.stdout.write(`\n${last} ${head.seq}${head.hash ? `:${head.hash}` : ""}\n`);
  const targets = Object.fromEntries(findings.map(({ name, value, goal, met }) => [name, { value, goal, met }]));
  process.stdout.write(`${JSON.stringify({ name, head, targets })}\n`);
  if (findings.some(({ met }) => !met)) process.exitCode = 1;
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
