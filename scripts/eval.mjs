// `npm run eval:search -- --engine postgres|meilisearch|stock [--quick] [--open] [--worst]`: how well shoppers' words find food, on labelled queries over a
// generated city whose truth the engines cannot see (docs/decisions/0117). Ours is always held against stock Medusa's provider in the same run.
// `--open` asks the open half alone, with `--worst` its worst queries: that is what the search is improved by.
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { meets } from "../e2e/bench/measure.mjs";
import { startDatabase } from "./database.mjs";
import { installPackages } from "./preflight.mjs";
import { launch, PlainFailure, ROOT, scratchFolder } from "./processes.mjs";
import { portsFrom } from "./test-market.mjs";

const ENGINES = { postgres: "stock,postgres", stock: "stock", meilisearch: "stock,meilisearch" };
const folder = scratchFolder("lapak-eval-");
let close = async () => {};

async function main() {
  const { values } = parseArgs({
    options: {
      engine: { type: "string", default: "postgres" },
      quick: { type: "boolean", default: false },
      open: { type: "boolean", default: false },
      worst: { type: "boolean", default: false },
    },
  });
  const engines = ENGINES[values.engine];
  if (!engines) throw new PlainFailure("Pilih mesin: npm run eval:search -- --engine postgres|meilisearch|stock [--quick]");
  if (values.engine === "meilisearch" && !process.env.MEILISEARCH_HOST) {
    process.stdout.write("Dilewati: MEILISEARCH_HOST tidak diatur, jadi Meilisearch tidak dinilai (atur juga MEILISEARCH_API_KEY).\n");
    process.stdout.write(
      `${JSON.stringify({ name: "eval-search", engine: "meilisearch", skipped: "MEILISEARCH_HOST is not set", targets: {} })}\n`,
    );
    return;
  }
  await installPackages({ log: join(folder, "install.log") });
  const flags = ["-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "full_page_writes=off", "-c", "shared_buffers=256MB"];
  const postgres = await startDatabase({ folder: join(folder, "postgres"), preferredPort: portsFrom(58_432), flags });
  close = () => postgres.stop();
  const report = join(folder, "report.json");
  await child({
    DATABASE_URL: postgres.url("postgres"),
    EVAL_ENGINES: engines,
    EVAL_QUICK: String(values.quick),
    EVAL_HALF: values.open ? "open" : "both",
    EVAL_REPORT: report,
  });
  print(JSON.parse(readFileSync(report, "utf8")), values);
}

/** The engines are the backend's own TypeScript. */
function child(env) {
  const program = launch(process.execPath, ["-r", "ts-node/register/transpile-only", "-e", "require('./eval/search/run.ts')"], {
    cwd: join(ROOT, "backend"),
    env: { ...env, MEDUSA_DISABLE_TELEMETRY: "1" },
    inherit: true,
  });
  return new Promise((resolve, reject) => {
    program.once("exit", (code) => (code === 0 ? resolve() : reject(new PlainFailure("Penilaian gagal; lihat pesan di atas."))));
  });
}

const two = (value) => (value === null ? "" : value.toFixed(3));

function table(title, rows) {
  process.stdout.write(`\n| ${title} | queries | nDCG@10 (95 %) | recall@50 | vendor MRR | zero results | hard violations |\n`);
  process.stdout.write("|---|---:|---:|---:|---:|---:|---:|\n");
  for (const [name, one] of rows) {
    const { queries, ndcg, interval, recall, mrr, zero, violations } = one;
    const [low, high] = interval.map(two);
    process.stdout.write(
      `| ${name} | ${queries} | ${two(ndcg)} (${low}–${high}) | ${two(recall)} | ${two(mrr)} | ${(zero * 100).toFixed(1)} % | ${violations} |\n`,
    );
  }
}

function print(reports, { engine, quick, open, worst }) {
  for (const { engine: name, halves, byStratum, all, worst: bad } of reports) {
    table(name, [
      ...Object.entries(byStratum),
      ...Object.entries(halves)
        .filter(([, { queries }]) => queries > 0)
        .map(([half, one]) => [`${half} half`, one]),
      ["all", all],
    ]);
    if (worst)
      for (const { query, ndcg, first } of bad)
        process.stdout.write(`  ${two(ndcg)} ${query.stratum}: ${query.text} → ${first.join(" · ") || "nothing"}\n`);
  }
  const [stock, own] = reports;
  const targets = {
    stock_is_fair: { value: stock.all.ndcg, goal: ">= 0.35", met: stock.all.ndcg >= 0.35 && stock.all.ndcg <= 0.75, most: 0.75 },
  };
  if (own) {
    const half = open ? "open" : "sealed";
    Object.assign(targets, {
      [`${half}_over_stock`]: goal(own.halves[half].ndcg - stock.halves[half].ndcg, ">= 0.15"),
      typo: goal(own.byStratum.typo.ndcg, ">= 0.75"),
      hard_violations: goal(own.all.violations, "= 0"),
      zero_results: goal(own.all.zero, "<= 0.01"),
    });
  }
  process.stdout.write(`\n${JSON.stringify({ name: "eval-search", engine, quick, targets })}\n`);
}

const goal = (value, wanted) => ({ value: Number(value.toFixed(4)), goal: wanted, met: meets(value, wanted) });

main()
  .catch((error) => {
    process.stderr.write(`${error instanceof PlainFailure ? error.message : error.stack}\n`);
    process.exitCode = 1;
  })
  .finally(async () => {
    await close().catch(() => {});
    rmSync(folder, { recursive: true, force: true });
  });
