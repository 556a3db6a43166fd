// `npm run build` and `npm run migrate`: what a supervisor needs once per release (docs/operations.md).
import { join } from "node:path";
import { installPackages } from "./preflight.mjs";
import { PlainFailure } from "./processes.mjs";
import { step } from "./progress.mjs";
import { settings } from "./settings.mjs";

async function build(log) {
  const { buildBackend, buildStorefront } = await import("./build.mjs");
  await step("Membangun backend dan Medusa Admin", () => buildBackend({ log: log("build-backend") }));
  await step("Membangun etalase", () => buildStorefront({ log: log("build-storefront") }));
}

async function migrateDatabase(log, env) {
  const { DATABASE_URL } = process.env;
  if (!DATABASE_URL) throw new PlainFailure("Tulis DATABASE_URL untuk basis data yang disiapkan.");
  const { migrate } = await import("./backend.mjs");
  const { ensureDatabase } = await import("./database.mjs");
  await ensureDatabase(DATABASE_URL);
  await step("Menyiapkan tabel", () => migrate({ env: { ...env, DATABASE_URL }, log: log("migrate") }));
}

const { dataDir, env } = settings();
const log = (name) => join(dataDir, "logs", `${name}.log`);
const work = { build, migrate: migrateDatabase }[process.argv[2]];
try {
  await installPackages({ log: log("install") });
  await work(log, env);
} catch (error) {
  process.stderr.write(`${error instanceof PlainFailure ? error.message : error.stack}\n`);
  process.exitCode = 1;
}
