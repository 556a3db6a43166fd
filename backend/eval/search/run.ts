// Definitions of indexes register with it, so it has to be there first.
import "@medusajs/framework/modules-sdk";
import { writeFileSync } from "node:fs";
import { city } from "./city";
import { documentOf } from "./documents";
import { type Engine, meilisearch, ours, stock } from "./engines";
import { evaluate, type Report, reportOf } from "./evaluate";
import { allQueries } from "./queries";

/** Products of the city; the quick one is for a look in between. */
const SIZES = { full: 50_000, quick: 5_000 };

const { DATABASE_URL = "", MEILISEARCH_HOST = "", MEILISEARCH_API_KEY = "" } = process.env;

function open(name: string): Promise<Engine> | Engine {
  if (name === "stock") return stock(DATABASE_URL);
  return name === "meilisearch" ? meilisearch(MEILISEARCH_HOST, MEILISEARCH_API_KEY) : ours(DATABASE_URL);
}

/** Started by scripts/eval.mjs with a database of its own; writes its reports where it is told. */
async function main(): Promise<void> {
  const { EVAL_ENGINES = "stock", EVAL_QUICK, EVAL_HALF, EVAL_REPORT = "" } = process.env;
  const where = city(EVAL_QUICK === "true" ? SIZES.quick : SIZES.full);
  const queries = allQueries(where).filter(({ half }) => EVAL_HALF !== "open" || half === "open");
  const documents = where.products.map(documentOf);
  const reports: Report[] = [];
  for (const name of EVAL_ENGINES.split(",")) {
    const engine = await open(name);
    const say = (text: string) => process.stdout.write(`\r  ${engine.name}: ${text}          `);
    say(`${documents.length} produk`);
    const started = performance.now();
    await engine.fill(documents);
    say(`terisi dalam ${((performance.now() - started) / 1000).toFixed(0)} dtk`);
    const scored = await evaluate(engine, where, queries, (done) => say(`${done}/${queries.length} kueri`));
    await engine.close();
    reports.push(reportOf(engine.name, scored));
    process.stdout.write("\n");
  }
  writeFileSync(EVAL_REPORT, JSON.stringify(reports));
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    process.exit(1);
  },
);
