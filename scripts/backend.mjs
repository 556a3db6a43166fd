import { existsSync } from "node:fs";
import { join } from "node:path";
import { sql } from "./database.mjs";
import { fingerprint } from "./fingerprint.mjs";
import { launch, ROOT, run, waitUntilReady } from "./processes.mjs";

const MEDUSA = join(ROOT, "node_modules/@medusajs/cli/cli.js");
const SOURCES = join(ROOT, "backend");
/** Where `npm run build` leaves what production runs. */
const BUILT = join(ROOT, "backend/.medusa/server");
/** What a migrated database comes from; documents of the search indexes carry the words of the language. */
export const isSchema = (name) =>
  /migrations\/|migration-scripts\/|src\/links\/|src\/search\/|src\/catalog\/wording|src\/language\/|src\/foundation\/|src\/reference\/|src\/providers\/search|medusa-config/.test(
    name,
  );

/**
 * A serving process lives in one gigabyte: without a word Node takes a quarter of the machine before it tidies up. What a request makes is
 * mostly gone when it is answered; with room for it, a quarter of the time goes into tidying no more.
 */
const FRUGAL = ["--max-old-space-size=768", "--max-semi-space-size=64"];

/** One Medusa command in the sources' folder. */
export function medusa(args, { env, log, failure, onLine }) {
  return run(process.execPath, [MEDUSA, ...args], { cwd: SOURCES, env: { MEDUSA_DISABLE_TELEMETRY: "1", ...env }, log, failure, onLine });
}

/** Names everything a migrated database comes from. */
export const schemaFingerprint = () =>
  fingerprint(["backend/src", "medusa-config.ts", "package-lock.json"], (name) => isSchema(name) || name === "package-lock.json");

/** Brings the schema up to date; skipped when this database has already seen exactly these migrations. */
export async function migrate({ env, log }) {
  const current = schemaFingerprint();
  await sql(env.DATABASE_URL, "create table if not exists installation (name text primary key, value text not null)");
  const [seen] = await sql(env.DATABASE_URL, "select value from installation where name = 'schema'");
  if (seen?.value === current) return false;
  await medusa(["db:migrate"], { env, log, failure: "Basis data tidak dapat disiapkan." });
  await sql(env.DATABASE_URL, "insert into installation values ('schema', $1) on conflict (name) do update set value = $1", [current]);
  return true;
}

/** The storefront's key to `/store`, laid with the foundation. */
export async function publishableKey(databaseUrl) {
  const [row] = await sql(
    databaseUrl,
    "select token from api_key where type = 'publishable' and revoked_at is null order by created_at limit 1",
  );
  return row.token;
}

/**
 * Starts the backend and waits until it is ready. `built` runs the production build, otherwise the TypeScript sources;
 * `watch` reloads them when they change.
 */
export async function startBackend({ env, port, log, built, watch = false, seconds = 120 }) {
  const child = launch(process.execPath, [...(built ? FRUGAL : []), MEDUSA, watch ? "develop" : "start", "-p", String(port)], {
    cwd: built ? BUILT : SOURCES,
    env: { MEDUSA_DISABLE_TELEMETRY: "1", BACKEND_PORT: String(port), NODE_ENV: built ? "production" : "development", ...env },
    log,
  });
  const health = existsSync(join(SOURCES, "src/api/ready")) ? "/ready" : "/health";
  await waitUntilReady(`http://127.0.0.1:${port}${health}`, child, { seconds, failure: "Backend tidak mau berjalan.", log });
  return child;
}
