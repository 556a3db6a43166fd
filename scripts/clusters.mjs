import { cpSync, existsSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { startDatabase } from "./database.mjs";
import { dataFolderFor } from "./database-home.mjs";
import { ROOT, run } from "./processes.mjs";

const CACHE = join(ROOT, ".data/cache");

/** Whatever is lost in a crash is made again, so nothing waits for the disk. */
const HASTE = ["-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "full_page_writes=off", "-c", "max_connections=300"];
/** Small and clean, because it is copied for every run. */
const FRUGAL = ["-c", "min_wal_size=32MB", "-c", "max_wal_size=64MB"];

/**
 * Filling a database takes much longer than copying one. A filled PostgreSQL data folder and the files that belong to it are kept under
 * `.data/cache/<name>-<key>`; `key` is the fingerprint of whatever they were made from, so a stale one is never found. Each run works on a copy.
 * `fill({ server, files })` is called only when there is none yet. Answers `{ url(database), stop() }`; files are copied into `folder`.
 */
export async function openCluster({ name, key, fill, folder, preferredPort, flags = HASTE }) {
  const kept = join(CACHE, `${name}-${key.slice(0, 16)}`);
  if (!existsSync(kept)) await make({ name, kept, fill, preferredPort });
  mkdirSync(folder, { recursive: true });
  const data = dataFolderFor(join(folder, "postgres"));
  mkdirSync(data, { recursive: true, mode: 0o700 });
  await copy(join(kept, "postgres"), data);
  await copy(join(kept, "files"), folder);
  return startDatabase({ folder: join(folder, "postgres"), preferredPort, flags });
}

async function make({ name, kept, fill, preferredPort }) {
  const making = `${kept}.making-${process.pid}`;
  const files = join(making, "files");
  mkdirSync(files, { recursive: true });
  try {
    const postgres = await startDatabase({ folder: join(making, "postgres"), preferredPort, flags: [...HASTE, ...FRUGAL] });
    try {
      await fill({ server: postgres.url("").replace(/\/$/, ""), files });
    } finally {
      await postgres.stop();
    }
    // Another run may have been faster.
    if (existsSync(kept)) discard(making);
    else renameSync(making, kept);
  } catch (error) {
    discard(making);
    throw error;
  }
  for (const entry of readdirSync(CACHE)) {
    const path = join(CACHE, entry);
    if (entry.startsWith(`${name}-`) && path !== kept && !entry.includes(".making-")) discard(path);
  }
}

/** The data folder may be a link to where PostgreSQL's own user can enter. */
function discard(path) {
  const data = join(path, "postgres");
  if (existsSync(data)) rmSync(realpathSync(data), { recursive: true, force: true });
  rmSync(path, { recursive: true, force: true });
}

/** PostgreSQL opens only what its own user owns. Root, who starts it as somebody else, copies owners too. */
async function copy(from, to) {
  const source = realpathSync(from);
  if (process.getuid?.() !== 0) return cpSync(source, to, { recursive: true });
  await run("cp", ["-a", `${source}/.`, to], { failure: "Salinan basis data siap pakai tidak dapat dibuat." });
}
