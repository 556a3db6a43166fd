// `npm test`: everything, on its own database and ports. `npm test -- unit lint` runs only the named suites.
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { checkDisk, checkNode, installPackages } from "./preflight.mjs";
import { PlainFailure, ROOT, run, scratchFolder } from "./processes.mjs";

const scratch = scratchFolder("lapak-npm-test-");
const tally = { passed: 0, failed: 0 };
const ending = [];

/** A check that is one yes or no. */
async function check(name, command, args, options = {}) {
  process.stdout.write(`\n── ${name}\n`);
  try {
    await run(command, args, { inherit: true, ...options });
    tally.passed += 1;
  } catch {
    tally.failed += 1;
    process.stdout.write(`✗ ${name}\n`);
  }
}

/** A test runner; counted by the report it writes. A run without a report, or with a skipped test, is a failure. */
async function suite(name, command, args, { count, report, ...options }) {
  process.stdout.write(`\n── ${name}\n`);
  const clean = await run(command, args, { inherit: true, ...options }).then(
    () => true,
    () => false,
  );
  const counted = existsSync(report) ? count(JSON.parse(readFileSync(report, "utf8"))) : { passed: 0, failed: 0 };
  tally.passed += counted.passed;
  tally.failed += counted.failed > 0 || clean ? counted.failed : 1;
}

const vitestCount = (report) => ({ passed: report.numPassedTests, failed: report.numTotalTests - report.numPassedTests });
const playwrightCount = ({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped });

function vitest(name, workspace, args, env = {}) {
  const report = join(scratch, `${name.replaceAll(" ", "-")}.json`);
  return suite(
    name,
    process.execPath,
    [join(ROOT, "node_modules/vitest/vitest.mjs"), "run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`, ...args],
    { cwd: join(ROOT, workspace), env, report, count: vitestCount },
  );
}

const city = { folder: join(scratch, "market"), furnished: undefined };

/** The city the journeys walk through, begun once; a failure is told to who asks for it last. */
function furnishedCity() {
  city.furnished ??= (async () => {
    const { openFurnishedMarket } = await import("./furnished-market.mjs");
    const { portsFrom } = await import("./test-market.mjs");
    const furnished = await openFurnishedMarket({ kind: "small", folder: city.folder, preferredPort: portsFrom(54_432) });
    ending.push(furnished.stop);
    return furnished;
  })();
  city.furnished.catch(() => {});
  return city.furnished;
}

/** With the drills that are integration tests, these are the short selection; all of them are `npm run drills`. */
function drills({ journeysFollow }) {
  // They mostly wait for processes and clocks, so the city is filled meanwhile.
  if (journeysFollow) furnishedCity();
  return check("latihan dengan dua proses", process.execPath, [join(ROOT, "scripts/drills.mjs"), "--scripts", "1", "11", "18"]);
}

async function journeys() {
  const { openTestMarket } = await import("./test-market.mjs");
  const { databaseUrl } = await furnishedCity();
  const market = await openTestMarket({ databaseUrl, folder: city.folder });
  ending.push(market.close);
  const report = join(scratch, "journeys.json");
  await suite("perjalanan di peramban", process.execPath, [join(ROOT, "node_modules/@playwright/test/cli.js"), "test"], {
    cwd: join(ROOT, "e2e"),
    env: { ...market.env, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
    report,
    count: playwrightCount,
  });
}

const SUITES = {
  types: () => check("tipe", "npm", ["run", "--silent", "typecheck"]),
  lint: () => check("gaya kode", "npm", ["run", "--silent", "lint"]),
  architecture: () => check("arah ketergantungan", "npm", ["run", "--silent", "lint:architecture"]),
  unit: async () => {
    await vitest("aturan backend", "backend", ["--project", "unit"]);
    await vitest("aturan etalase", "storefront", []);
  },
  integration: async () => vitest("integrasi", "backend", ["--project", "integration"]),
  start: async () => {
    const { buildBackend, buildStorefront } = await import("./build.mjs");
    await buildBackend({ log: join(scratch, "build-backend.log") });
    await buildStorefront({ log: join(scratch, "build-storefront.log") });
    await vitest("perintah start", "scripts", []);
  },
  drills,
  journeys,
};

/** What only reads the sources goes side by side; everything else wants the machine for itself. */
const STAGES = [["types", "lint", "architecture"], ["unit"], ["integration"], ["start"], ["drills"], ["journeys"]];

async function close() {
  for (const end of ending.reverse()) await end().catch(() => {});
  rmSync(scratch, { recursive: true, force: true });
}

async function main() {
  const started = Date.now();
  const names = process.argv.slice(2);
  const unknown = names.find((name) => !SUITES[name]);
  if (unknown) throw new PlainFailure(`Tidak ada rangkaian uji "${unknown}". Pilih dari: ${Object.keys(SUITES).join(", ")}.`);
  checkNode();
  checkDisk(scratch);
  process.stdout.write("Memasang paket bila perlu …\n");
  await installPackages({ log: join(scratch, "install.log") });
  const isWanted = (name) => names.length === 0 || names.includes(name);
  const carryOut = (name) =>
    SUITES[name]({ journeysFollow: isWanted("journeys") }).catch((error) => {
      tally.failed += 1;
      process.stdout.write(`✗ ${name}: ${error instanceof PlainFailure ? error.message : error.stack}\n`);
    });
  for (const stage of STAGES) {
    const wanted = stage.filter(isWanted);
    const began = Date.now();
    await Promise.all(wanted.map(carryOut));
    if (wanted.length > 0) process.stdout.write(`   ${wanted.join(", ")}: ${Math.round((Date.now() - began) / 1000)} detik\n`);
  }
  process.stdout.write(`\n${Math.round((Date.now() - started) / 1000)} detik\n${tally.passed} passed, ${tally.failed} failed\n`);
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, () => void close().finally(() => process.exit(130)));
main()
  .catch((error) => {
    tally.failed += 1;
    process.stderr.write(`${error instanceof PlainFailure ? error.message : error.stack}\n`);
  })
  .finally(async () => {
    await close();
    process.exit(tally.failed === 0 ? 0 : 1);
  });
