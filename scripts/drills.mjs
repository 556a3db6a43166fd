// `npm run drills [-- 1 5] [-- --scripts]`: the reliability drills as one table. Those that need several processes, kills or restarts are scripts under
// e2e/drills and run on a production build with two backends; the others are integration tests named "drill <number>: …", which
// `--scripts` leaves out because `npm test` runs them anyway. A script that exports `skipped()` may say why it cannot run here; it is told as skipped,
// and its number counts neither as held nor as failed.
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { installPackages } from "./preflight.mjs";
import { PlainFailure, ROOT, run, scratchFolder } from "./processes.mjs";
import { step } from "./progress.mjs";

const SCRIPTS = join(ROOT, "e2e/drills");
const onlyScripts = process.argv.includes("--scripts");
const wanted = process.argv.slice(2).filter((word) => /^\d+$/.test(word));
const folder = scratchFolder("lapak-drills-");
const ending = [];
const results = [];
const seconds = (since) => Math.round((Date.now() - since) / 1000);

const isWanted = (number) => wanted.length === 0 || wanted.includes(String(number));

async function loadScripts() {
  const files = readdirSync(SCRIPTS).filter((file) => /^\d\d-[a-z0-9-]+\.mjs$/.test(file));
  const numbered = files.sort().filter((file) => isWanted(Number(file.slice(0, 2))));
  return Promise.all(numbered.map((file) => import(pathToFileURL(join(SCRIPTS, file)).href)));
}

/** Those that can run here; of the others, why not. */
function runnable(scripts) {
  return scripts.filter(({ number, title, skipped }) => {
    const reason = skipped?.();
    if (reason) results.push({ number, title, skipped: reason, failed: false });
    return !reason;
  });
}

async function runScripts(scripts) {
  const { openDrillMarket } = await import("../e2e/drills/market.mjs");
  const say = (text) => process.stdout.write(`    ${text}\n`);
  const market = await openDrillMarket({ folder: join(folder, "market"), say, onOpened: (close) => ending.push(close) });
  for (const { number, title, run: drill } of scripts) {
    process.stdout.write(`\n── drill ${number}: ${title}\n`);
    const started = Date.now();
    let failure;
    try {
      await market.mend();
      await drill(market);
    } catch (error) {
      failure = error;
      process.stdout.write(`✗ ${error.stack}\n`);
    }
    results.push({ number, title, failed: failure !== undefined, seconds: seconds(started) });
  }
}

/** Files that hold a wanted drill: no backend is started for none. */
function testFiles() {
  const tests = join(ROOT, "backend/test/integration");
  const holds = (file) =>
    [...readFileSync(join(tests, file), "utf8").matchAll(/drill (\d+):/g)].some(([, number]) => isWanted(Number(number)));
  return readdirSync(tests).filter((file) => file.endsWith(".test.ts") && holds(file));
}

async function runIntegrationTests() {
  const files = testFiles().map((file) => `test/integration/${file}`);
  if (files.length === 0) return;
  const report = join(folder, "integration.json");
  const log = join(folder, "integration.log");
  const pattern = `drill (${wanted.length > 0 ? wanted.join("|") : "\\d+"}):`;
  const vitest = join(ROOT, "node_modules/vitest/vitest.mjs");
  const args = ["run", "--project", "integration", ...files, "-t", pattern, "--reporter=json", `--outputFile.json=${report}`];
  await step("Latihan dalam uji integrasi", () =>
    run(process.execPath, [vitest, ...args], { cwd: join(ROOT, "backend"), log }).catch(() => {}),
  );
  if (!existsSync(report)) throw new PlainFailure("Uji integrasi tidak mau berjalan.", log);
  for (const test of JSON.parse(readFileSync(report, "utf8")).testResults.flatMap((file) => file.assertionResults)) {
    const number = Number(/drill (\d+):/.exec(test.fullName)?.[1]);
    if (!number || !["passed", "failed"].includes(test.status)) continue;
    const failed = test.status === "failed";
    results.push({ number, title: test.title, failed, seconds: Math.round((test.duration ?? 0) / 1000) });
    process.stdout.write(`  ${failed ? "✗" : "✓"} ${test.fullName}\n`);
    if (failed) process.stdout.write(`${test.failureMessages.join("\n")}\n`);
  }
}

function report() {
  for (const number of wanted) {
    if (!results.some((result) => result.number === Number(number)))
      results.push({ number: Number(number), title: "(tidak ada)", failed: true });
  }
  const targets = {};
  const skipped = {};
  process.stdout.write("\n| drill | checks | failed | seconds | |\n|---:|---:|---:|---:|---|\n");
  for (const number of [...new Set(results.map((result) => result.number))].sort((a, b) => a - b)) {
    const checks = results.filter((result) => result.number === number);
    const failed = checks.filter((result) => result.failed).length;
    const took = checks.reduce((sum, result) => sum + (result.seconds ?? 0), 0);
    const reason = checks.find((one) => one.skipped)?.skipped;
    const more = checks.length > 1 ? ` (+${checks.length - 1})` : "";
    const told = reason ? `skipped: ${reason}` : `${checks[0].title}${more}`;
    process.stdout.write(`| ${number} | ${checks.length} | ${failed} | ${took} | ${told} |\n`);
    if (reason) skipped[`drill_${number}`] = reason;
    if (!reason || failed > 0) targets[`drill_${number}`] = { value: failed, goal: "= 0 failed", met: failed === 0 };
  }
  return { targets, skipped };
}

async function main() {
  const started = Date.now();
  await installPackages({ log: join(folder, "install.log") });
  const scripts = runnable(await loadScripts());
  if (scripts.length > 0) await runScripts(scripts);
  await close();
  if (!onlyScripts) await runIntegrationTests();
  if (results.length === 0) throw new PlainFailure("Tidak ada latihan dengan nomor itu.");
  const { targets, skipped } = report();
  if (wanted.length === 0 && !onlyScripts)
    targets.minutes = { value: Number((seconds(started) / 60).toFixed(1)), goal: "<= 15", met: seconds(started) <= 900 };
  process.stdout.write(`${JSON.stringify({ name: "drills", targets, ...(Object.keys(skipped).length > 0 ? { skipped } : {}) })}\n`);
  if (Object.values(targets).some(({ met }) => !met)) process.exitCode = 1;
}

async function close() {
  for (const end of ending.splice(0).reverse()) await end().catch(() => {});
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, () => void close().finally(() => process.exit(130)));
main()
  .catch((error) => {
    process.stderr.write(`${error instanceof PlainFailure ? error.message : error.stack}\n`);
    process.exitCode = 1;
  })
  .finally(async () => {
    await close();
    rmSync(folder, { recursive: true, force: true });
    process.exit();
  });
