// `npm run ledger:check [-- --quick] [--head=<seq>:<hash>]`: holds the live database against everything the ledger promises.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { installPackages } from "./preflight.mjs";
import { PlainFailure } from "./processes.mjs";
import { settings } from "./settings.mjs";

const folder = mkdtempSync(join(tmpdir(), "lapak-ledger-"));
let close = async () => {};

async function main() {
  const { values } = parseArgs({ options: { quick: { type: "boolean", default: false }, head: { type: "string" } } });
  if (values.head && !/^\d+:[0-9a-f]{64}$/.test(values.head)) throw new PlainFailure("--head harus <nomor jurnal>:<hash 64 digit>.");
  const config = settings();
  await installPackages({ log: join(folder, "install.log") });
  const { medusa } = await import("./backend.mjs");
  const { openDatabaseOf } = await import("./database.mjs");
  const database = await openDatabaseOf(config);
  close = database.close;
  const report = join(folder, "report.json");
  await medusa(["exec", "./src/checks/ledger.ts"], {
    env: {
      ...config.env,
      DATABASE_URL: database.url,
      DISABLE_ADMIN: "true",
      LEDGER_REPORT: report,
      LEDGER_QUICK: String(values.quick),
      LEDGER_HEAD: values.head ?? "",
    },
    log: config.log("ledger-check"),
    failure: "Buku besar tidak dapat diperiksa.",
  });
  print(JSON.parse(readFileSync(report, "utf8")));
}

function print({ findings, head }) {
  process.stdout.write("| | value | goal | |\n|---|---:|---|---|\n");
  for (const { what, value, goal, met } of findings) process.stdout.write(`| ${what} | ${value} | ${goal} | ${met ? "✓" : "✗"} |\n`);
  for (const { met, faults } of findings) if (!met) for (const fault of faults) process.stdout.write(`  ✗ ${fault}\n`);
  process.stdout.write(`\nJurnal terakhir ${head.seq}:${head.hash}\n`);
  const targets = Object.fromEntries(findings.map(({ name, value, goal, met }) => [name, { value, goal, met }]));
  process.stdout.write(`${JSON.stringify({ name: "ledger-check", head, targets })}\n`);
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
