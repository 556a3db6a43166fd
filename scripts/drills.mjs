// `npm run drills [-- 2 4]`: the reliability drills, which are integration tests named "drill <number>: …", as one table. About two minutes.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { installPackages } from "./preflight.mjs";
import { PlainFailure, ROOT, run } from "./processes.mjs";

const wanted = process.argv.slice(2).filter((word) => /^\d+$/.test(word));
const folder = mkdtempSync(join(tmpdir(), "lapak-drills-"));
const reportFile = join(folder, "drills.json");
const pattern = `drill (${wanted.length > 0 ? wanted.join("|") : "\\d+"}):`;

function drillsOf(report) {
  const drills = new Map();
  for (const test of report.testResults.flatMap((file) => file.assertionResults)) {
    const number = /drill (\d+):/.exec(test.fullName)?.[1];
    if (!number || !["passed", "failed"].includes(test.status)) continue;
    const drill = drills.get(number) ?? { passed: 0, failed: 0, names: [] };
    drill[test.status] += 1;
    drill.names.push(test.title);
    drills.set(number, drill);
  }
  return new Map([...drills].sort(([a], [b]) => Number(a) - Number(b)));
}

async function main() {
  await installPackages({ log: join(folder, "install.log") });
  const vitest = join(ROOT, "node_modules/vitest/vitest.mjs");
  await run(
    process.execPath,
    [vitest, "run", "--project", "integration", "-t", pattern, "--reporter=json", `--outputFile.json=${reportFile}`],
    {
      cwd: join(ROOT, "backend"),
      log: join(folder, "vitest.log"),
    },
  ).catch(() => {});
  const drills = drillsOf(JSON.parse(readFileSync(reportFile, "utf8")));
  for (const number of wanted) if (!drills.has(number)) drills.set(number, { passed: 0, failed: 1, names: ["(tidak ada)"] });
  if (drills.size === 0) throw new PlainFailure("Tidak ada latihan dengan nomor itu.");

  process.stdout.write("| drill | tests | failed | |\n|---:|---:|---:|---|\n");
  const targets = {};
  for (const [number, { passed, failed, names }] of drills) {
    process.stdout.write(
      `| ${number} | ${passed + failed} | ${failed} | ${names[0]}${names.length > 1 ? ` (+${names.length - 1})` : ""} |\n`,
    );
    targets[`drill_${number}`] = { value: failed, goal: "= 0 failed", met: failed === 0 && passed > 0 };
  }
  process.stdout.write(`${JSON.stringify({ name: "drills", targets })}\n`);
  if (Object.values(targets).some(({ met }) => !met)) process.exitCode = 1;
}

main()
  .catch((error) => {
    process.stderr.write(`${error instanceof PlainFailure ? error.message : error.stack}\n`);
    process.exitCode = 1;
  })
  .finally(() => rmSync(folder, { recursive: true, force: true }));
