import { randomBytes } from "node:crypto";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { medusa, migrate, publishableKey, startBackend } from "../../../scripts/backend.mjs";
import { ensureDatabase, sql, startDatabase } from "../../../scripts/database.mjs";
import { freePort, scratchFolder, stop } from "../../../scripts/processes.mjs";

/**
 * One real backend on one fresh database for the whole run; tests make their own data, so they may run in any order.
 * `TEST_DATABASE_SERVER` (postgres://user:password@host:port) reuses a running server instead of starting one.
 */
export default async function setup(project) {
  const folder = scratchFolder("lapak-test-");
  const server = process.env.TEST_DATABASE_SERVER;
  const postgres = server
    ? undefined
    : await startDatabase({ folder: join(folder, "postgres"), preferredPort: 56_432, flags: ["-c", "fsync=off"] });
  const name = `lapak_test_${process.pid}`;
  const databaseUrl = postgres ? postgres.url(name) : `${server}/${name}`;
  await ensureDatabase(databaseUrl);

  // Two runs on one machine start apart: between finding a port and listening on it there are seconds.
  const port = await freePort(19_000 + (process.pid % 400) * 5);
  const url = `http://127.0.0.1:${port}`;
  const officer = { email: "petugas@lapak.test", password: randomBytes(12).toString("hex") };
  const env = {
    DATABASE_URL: databaseUrl,
    DATA_DIR: folder,
    BACKEND_URL: url,
    STOREFRONT_URL: "http://127.0.0.1:18000",
    JWT_SECRET: randomBytes(32).toString("hex"),
    COOKIE_SECRET: randomBytes(32).toString("hex"),
    DISABLE_ADMIN: "true",
    // Tests come from one address and sign in hundreds of times a minute.
    RATE_LIMIT_FACTOR: "1000",
    SMTP_URL: "",
    BANK_TRANSFER_ACCOUNT: "Bank Uji|0012345678900|Kas Lapak Bekasi",
  };
  const log = process.env.TEST_LOG ?? join(folder, "backend.log");
  await migrate({ env, log });
  await medusa(["user", "-e", officer.email, "-p", officer.password], { env, log, failure: "Petugas uji tidak dapat dibuat." });
  const backend = await startBackend({ env, port, log, built: false });

  project.provide("backend", { url, databaseUrl, dataDir: folder, publishableKey: await publishableKey(databaseUrl), officer });

  return async () => {
    await stop(backend);
    if (server) await sql(`${server}/postgres`, `drop database if exists "${name}" with (force)`);
    await postgres?.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
