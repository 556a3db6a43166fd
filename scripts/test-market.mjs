import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { medusa, migrate, publishableKey, startBackend } from "./backend.mjs";
import { buildBackend, buildStorefront } from "./build.mjs";
import { ensureDatabase } from "./database.mjs";
import { freePort, stop } from "./processes.mjs";
import { step } from "./progress.mjs";
import { startStorefront } from "./storefront.mjs";

/** A whole market in production builds with a small demo city, for journeys, drills and benchmarks. */
export async function openTestMarket({ server, folder, scale = "small", storefront: withStorefront = true }) {
  const DATABASE_URL = `${server}/market_${process.pid}`;
  await ensureDatabase(DATABASE_URL);
  const backendPort = await freePort(19_100);
  const port = await freePort(18_100);
  const BACKEND_URL = `http://localhost:${backendPort}`;
  const STOREFRONT_URL = `http://localhost:${port}`;
  const env = {
    DATABASE_URL,
    DATA_DIR: folder,
    BACKEND_URL,
    STOREFRONT_URL,
    MEDIA_URL: `${BACKEND_URL}/media`,
    JWT_SECRET: randomBytes(32).toString("hex"),
    COOKIE_SECRET: randomBytes(32).toString("hex"),
    SESSION_SECRET: randomBytes(32).toString("hex"),
    DEMO_CITY: "true",
    DEMO_SCALE: scale,
    RATE_LIMIT_FACTOR: "1000",
    SMTP_URL: "",
    BANK_TRANSFER_ACCOUNT: "Bank Uji|0012345678900|Kas Lapak Bekasi",
  };
  const log = (name) => join(folder, `${name}.log`);
  await step("Membangun backend", () => buildBackend({ log: log("build-backend") }));
  if (withStorefront) await step("Membangun etalase", () => buildStorefront({ log: log("build-storefront") }));
  await step("Menyiapkan tabel", () => migrate({ env, log: log("migrate") }));
  await step("Mengisi kota demo kecil", () =>
    medusa(["exec", "./src/demo/seed.ts"], {
      env: { ...env, DISABLE_ADMIN: "true" },
      log: log("demo"),
      failure: "Kota demo tidak dapat diisi.",
    }),
  );
  const PUBLISHABLE_KEY = await publishableKey(DATABASE_URL);
  const backend = await step("Menyalakan backend", () => startBackend({ env, port: backendPort, log: log("backend"), built: true }));
  const storefront = withStorefront
    ? await step("Menyalakan etalase", () => startStorefront({ env: { ...env, PUBLISHABLE_KEY }, port, log: log("etalase") }))
    : undefined;
  return {
    env: { ...env, PUBLISHABLE_KEY },
    close: async () => {
      await stop(storefront);
      await stop(backend);
    },
  };
}
