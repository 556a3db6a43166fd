import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { openStripeDouble, testKeys } from "../e2e/stripe-double/double.mjs";
import { migrate, publishableKey, startBackend } from "./backend.mjs";
import { buildBackend, buildStorefront } from "./build.mjs";
import { freePort, stop } from "./processes.mjs";
import { step } from "./progress.mjs";
import { startStorefront } from "./storefront.mjs";

/** Two runs on one machine look for ports from different places: between finding one and listening on it there are seconds. */
export const portsFrom = (first) => first + (process.pid % 200) * 10;

/**
 * A market in production builds over `databaseUrl`, for journeys, drills and benchmarks. `processes` backends share the database;
 * `backends` are `{ url, child, start(), stop(), kill() }`. `extra` is added to their environment.
 */
export async function openTestMarket({ databaseUrl, folder, storefront: withStorefront = true, processes = 1, extra = {} }) {
  const log = (name) => join(folder, `${name}.log`);
  const ports = [];
  for (let position = 0; position < processes; position++) ports.push(await freePort((ports.at(-1) ?? portsFrom(19_100) - 1) + 1));
  const port = await freePort(portsFrom(16_100));
  const BACKEND_URL = `http://localhost:${ports[0]}`;
  const stripe = await openStripeDouble({
    port: await freePort(portsFrom(23_100)),
    keys: testKeys(),
    webhookUrl: `${BACKEND_URL}/hooks/stripe`,
  });
  const env = {
    DATABASE_URL: databaseUrl,
    DATA_DIR: folder,
    BACKEND_URL,
    STOREFRONT_URL: `http://localhost:${port}`,
    MEDIA_URL: `${BACKEND_URL}/media`,
    JWT_SECRET: randomBytes(32).toString("hex"),
    COOKIE_SECRET: randomBytes(32).toString("hex"),
    DATA_KEY: randomBytes(32).toString("hex"),
    SESSION_SECRET: randomBytes(32).toString("hex"),
    DEMO_CITY: "true",
    RATE_LIMIT_FACTOR: "1000",
    JOB_PACE: "6",
    SMTP_URL: "",
    // Tests start their own runs.
    PAYOUT_RUNS: "manual",
    BANK_TRANSFER_ACCOUNT: "Bank Uji|0012345678900|Kas Lapak Bekasi",
    QRIS_STATIC:
      "00020101021151440014ID.CO.QRIS.WWW0215ID00000000000000303UMI5204541153033605802ID5909PASAR UJI6011KOTA BEKASI6105171216304ABD5",
    // So that a journey can see it run out.
    HOLD_MINUTES_QRIS: "1",
    ...stripe.env,
    ...extra,
  };
  await step("Membangun backend", () => buildBackend({ log: log("build-backend") }));
  if (withStorefront) await step("Membangun etalase", () => buildStorefront({ log: log("build-storefront") }));
  // The database is a copy of one that was migrated; this only makes sure.
  await step("Menyiapkan tabel", () => migrate({ env, log: log("migrate") }));
  const PUBLISHABLE_KEY = await publishableKey(databaseUrl);
  const backends = ports.map((backendPort, position) => backendOn(backendPort, { env, log: log(`backend-${position + 1}`) }));
  await step(processes > 1 ? `Menyalakan ${processes} backend` : "Menyalakan backend", () =>
    Promise.all(backends.map((backend) => backend.start())),
  );
  const storefront = withStorefront
    ? await step("Menyalakan etalase", () => startStorefront({ env: { ...env, PUBLISHABLE_KEY }, port, log: log("etalase") }))
    : undefined;
  return {
    env: { ...env, PUBLISHABLE_KEY },
    backends,
    close: async () => {
      await stop(storefront);
      await Promise.all(backends.map((backend) => backend.stop()));
      await stripe.close();
    },
  };
}

function backendOn(port, { env, log }) {
  let starting;
  return {
    url: `http://127.0.0.1:${port}`,
    log,
    child: undefined,
    get running() {
      return this.child !== undefined && this.child.exitCode === null && this.child.signalCode === null;
    },
    /** Starts it, or does nothing while it runs. `more` is added to its environment until it is started again. */
    async start(more = {}) {
      if (this.running) return;
      // Whoever asks meanwhile waits for the same one: two would look for the same port.
      starting ??= startBackend({ env: { ...env, ...more }, port, log, built: true }).finally(() => {
        starting = undefined;
      });
      this.child = await starting;
    },
    stop() {
      return stop(this.child);
    },
    /** `kill -9`: it gets no chance to tidy up. */
    async kill() {
      if (!this.running) return;
      const gone = new Promise((resolve) => this.child.once("exit", resolve));
      this.child.kill("SIGKILL");
      await gone;
    },
  };
}
