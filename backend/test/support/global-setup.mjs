import { randomBytes } from "node:crypto";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { openStripeDouble, testKeys } from "../../../e2e/stripe-double/double.mjs";
import { migrate, publishableKey, startBackend } from "../../../scripts/backend.mjs";
import { openFurnishedMarket } from "../../../scripts/furnished-market.mjs";
import { freePort, scratchFolder, stop } from "../../../scripts/processes.mjs";

/** One real backend on one fresh database for the whole run; tests make their own data, so they may run in any order. */
export default async function setup(project) {
  const folder = scratchFolder("lapak-test-");
  // Two runs on one machine start apart: between finding a port and listening on it there are seconds.
  const apart = (process.pid % 400) * 5;
  const furnished = await openFurnishedMarket({ kind: "empty", folder, preferredPort: 56_432 + apart });
  const { databaseUrl, officer } = furnished;

  const port = await freePort(19_000 + apart);
  const url = `http://127.0.0.1:${port}`;
  const stripe = await openStripeDouble({ port: await freePort(21_000 + apart), keys: testKeys(), webhookUrl: `${url}/hooks/stripe` });
  const env = {
    DATABASE_URL: databaseUrl,
    DATA_DIR: folder,
    BACKEND_URL: url,
    STOREFRONT_URL: "http://127.0.0.1:18000",
    JWT_SECRET: randomBytes(32).toString("hex"),
    COOKIE_SECRET: randomBytes(32).toString("hex"),
    DATA_KEY: randomBytes(32).toString("hex"),
    DISABLE_ADMIN: "true",
    // Tests come from one address and sign in hundreds of times a minute.
    RATE_LIMIT_FACTOR: "1000",
    JOB_PACE: "6",
    SMTP_URL: "",
    // Whoever tests Meilisearch puts a backend of its own beside this one.
    MEILISEARCH_HOST: "",
    // Tests start their own runs.
    PAYOUT_RUNS: "manual",
    BANK_TRANSFER_ACCOUNT: "Bank Uji|0012345678900|Kas Lapak Bekasi",
    QRIS_STATIC:
      "00020101021151440014ID.CO.QRIS.WWW0215ID00000000000000303UMI5204541153033605802ID5909PASAR UJI6011KOTA BEKASI6105171216304ABD5",
    ...stripe.env,
  };
  const log = process.env.TEST_LOG ?? join(folder, "backend.log");
  await migrate({ env, log });
  const backend = await startBackend({ env, port, log, built: false });

  project.provide("backend", {
    url,
    databaseUrl,
    dataDir: folder,
    publishableKey: await publishableKey(databaseUrl),
    officer,
    stripe: stripe.env,
  });

  return async () => {
    await stop(backend);
    await stripe.close();
    await furnished.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
