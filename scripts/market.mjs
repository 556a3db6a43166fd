import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { medusa, migrate, publishableKey, startBackend } from "./backend.mjs";
import { buildBackend, buildStorefront } from "./build.mjs";
import { ensureDatabase, SERVING, sql, startDatabase } from "./database.mjs";
import { ROOT, stop } from "./processes.mjs";
import { step } from "./progress.mjs";
import { startStorefront } from "./storefront.mjs";

const DEMO_LOGINS = join(ROOT, "backend/src/demo/logins.json");

/** Starts everything on `config` and answers the running children and the lines that greet the person. */
export async function startMarket({ config, dev, empty, onStarted }) {
  const DATABASE_URL = await openDatabase(config, onStarted);
  const env = { ...config.env, DATABASE_URL };

  await step("Menyiapkan tabel", () => migrate({ env, log: config.log("migrate") }));
  if (!dev) {
    await step("Membangun backend dan Medusa Admin", () => buildBackend({ log: config.log("build-backend") }));
    await step("Membangun etalase", () => buildStorefront({ log: config.log("build-storefront") }));
  }
  await furnish({ env, config, empty });

  const backend = await step("Menyalakan backend", () =>
    startBackend({ env, port: config.backendPort, log: config.log("backend"), built: !dev, watch: dev }),
  );
  onStarted(() => stop(backend));
  const storefront = await step("Menyalakan etalase", async () =>
    startStorefront({
      env: { ...env, PUBLISHABLE_KEY: await publishableKey(DATABASE_URL) },
      port: config.port,
      log: config.log("etalase"),
      dev,
    }),
  );
  onStarted(() => stop(storefront));

  return {
    children: [
      { name: "Backend", child: backend },
      { name: "Etalase", child: storefront },
    ],
    welcome: await welcome(config, DATABASE_URL),
  };
}

async function openDatabase(config, onStarted) {
  if (config.externalDatabase) {
    await ensureDatabase(config.externalDatabase);
    return config.externalDatabase;
  }
  return step("Menyalakan PostgreSQL", async () => {
    const postgres = await startDatabase({ folder: join(config.dataDir, "postgres"), preferredPort: 54_320, flags: SERVING });
    onStarted(() => postgres.stop());
    const url = postgres.url("lapak");
    await ensureDatabase(url);
    return url;
  });
}

/** An empty database gets the demo city, or with `--empty` one officer, so that somebody can sign in. */
async function furnish({ env, config, empty }) {
  const [furnished] = await sql(env.DATABASE_URL, "select value from installation where name = 'furnished'");
  if (furnished) return;
  if (empty) {
    await step("Membuat akun petugas pertama", () => createFirstOfficer({ env, config }));
  } else {
    await step("Mengisi kota demo", (say) =>
      medusa(["exec", "./src/demo/seed.ts"], {
        env: { ...env, DEMO_CITY: "true", DISABLE_ADMIN: "true" },
        log: config.log("demo"),
        failure: "Kota demo tidak dapat diisi.",
        onLine: (line) => {
          const told = /Menyiapkan kota demo.*$/.exec(line)?.[0];
          if (told) say(told);
        },
      }),
    );
  }
  await sql(env.DATABASE_URL, "insert into installation values ('furnished', $1)", [empty ? "empty" : "demo"]);
}

async function createFirstOfficer({ env, config }) {
  // Hexadecimal: one in 64 passwords in base64url begins with "-", which the command line takes for a flag.
  const officer = { email: "petugas@lapakbekasi.test", password: randomBytes(9).toString("hex") };
  await medusa(["user", "-e", officer.email, "-p", officer.password], {
    env,
    log: config.log("officer"),
    failure: "Akun petugas tidak dapat dibuat.",
  });
  writeFileSync(join(config.dataDir, "officer.json"), JSON.stringify(officer, null, 2), { mode: 0o600 });
}

/** Who may sign in: the demo people, or the first officer of an empty city. */
async function logins(config, databaseUrl) {
  const [furnished] = await sql(databaseUrl, "select value from installation where name = 'furnished'");
  if (furnished.value === "demo") return JSON.parse(readFileSync(DEMO_LOGINS, "utf8"));
  const officer = join(config.dataDir, "officer.json");
  return existsSync(officer) ? [{ role: "Petugas", ...JSON.parse(readFileSync(officer, "utf8")) }] : [];
}

async function welcome(config, databaseUrl) {
  const people = (await logins(config, databaseUrl)).map(({ role, email, password }) => `  ${role.padEnd(22)} ${email}   ${password}`);
  return [
    "",
    "Pasar sudah buka.",
    `  Belanja        ${config.storefrontUrl}`,
    `  Panel penjual  ${config.storefrontUrl}/penjual`,
    `  Medusa Admin   ${config.backendUrl}/app`,
    "",
    ...(people.length > 0 ? ["Masuk dengan:", ...people, ""] : []),
    "Ctrl-C untuk menutup.",
    "",
  ].join("\n");
}
