import { createHash, randomBytes } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { medusa, migrate, schemaFingerprint } from "./backend.mjs";
import { openCluster } from "./clusters.mjs";
import { ensureDatabase } from "./database.mjs";
import { fingerprint } from "./fingerprint.mjs";
import { ROOT } from "./processes.mjs";
import { step } from "./progress.mjs";

/** What the backend is told while a database is prepared; nobody is served yet. */
const workingEnv = (DATABASE_URL, files) => ({
  DATABASE_URL,
  DATA_DIR: files,
  DISABLE_ADMIN: "true",
  BACKEND_URL: "http://localhost:9000",
  STOREFRONT_URL: "http://localhost:8000",
  SMTP_URL: "",
});

/** The demo city goes through the workflows, so any of their code may change what it is. */
const demoFingerprint = () =>
  fingerprint(
    ["backend/src", "medusa-config.ts", "package-lock.json"],
    (name) => !/\.test\.ts$|^backend\/src\/(admin|api|http|openapi|mail)\//.test(name),
  );

/** An empty market: tables, foundation and one officer, whose login lies in `officer.json`. */
async function lay({ server, files, log }) {
  const env = workingEnv(`${server}/market`, files);
  await ensureDatabase(env.DATABASE_URL);
  await step("Menyiapkan tabel", () => migrate({ env, log: log("migrate") }));
  const officer = { email: "petugas@lapak.test", password: randomBytes(12).toString("hex") };
  await medusa(["user", "-e", officer.email, "-p", officer.password], { env, log: log("officer"), failure: "Petugas tidak dapat dibuat." });
  writeFileSync(join(files, "officer.json"), JSON.stringify(officer));
}

/** A demo city. */
const furnish =
  (scale) =>
  async ({ server, files, log }) => {
    const env = workingEnv(`${server}/market`, files);
    await ensureDatabase(env.DATABASE_URL);
    await step("Menyiapkan tabel", () => migrate({ env, log: log("migrate") }));
    await step("Mengisi kota demo", () =>
      medusa(["exec", "./src/demo/seed.ts"], {
        env: { ...env, DEMO_CITY: "true", DEMO_SCALE: scale },
        log: log("demo"),
        failure: "Kota demo tidak dapat diisi.",
      }),
    );
  };

/** How a market may be found, how it is made, and the login of its officer. */
const KINDS = {
  empty: { key: schemaFingerprint, fill: lay, officer: (folder) => JSON.parse(readFileSync(join(folder, "officer.json"), "utf8")) },
  small: { key: demoFingerprint, fill: furnish("small"), officer: demoOfficer },
  full: { key: demoFingerprint, fill: furnish("full"), officer: demoOfficer },
};

function demoOfficer() {
  const logins = JSON.parse(readFileSync(join(ROOT, "backend/src/demo/logins.json"), "utf8"));
  const { email, password } = logins.find(({ role }) => role.startsWith("Petugas"));
  return { email, password };
}

/**
 * A throwaway PostgreSQL with a migrated market in it, copied from one that was made before if nothing it is made of has changed.
 * `kind`: "empty" has one officer and nothing else, "small" and "full" are demo cities. `folder` becomes its DATA_DIR.
 * `beside`: `{ name, key(), fill({ server, files, log }) }` of another database that is wanted on the same server.
 */
export async function openFurnishedMarket({ kind, folder, preferredPort, flags, beside }) {
  const log = (name) => join(folder, `${name}.log`);
  const market = KINDS[kind];
  const parts = [{ ...market, name: kind }, ...(beside ? [beside] : [])];
  const key = createHash("sha256")
    .update(parts.map((part) => part.key()).join(" "))
    .digest("hex");
  const postgres = await openCluster({
    name: ["market", ...parts.map((part) => part.name)].join("-"),
    key,
    folder,
    preferredPort,
    flags,
    fill: (place) => Promise.all(parts.map((part) => part.fill({ ...place, log }))),
  });
  return {
    databaseUrl: postgres.url("market"),
    url: postgres.url,
    stop: postgres.stop,
    start: postgres.start,
    officer: market.officer(folder),
  };
}
