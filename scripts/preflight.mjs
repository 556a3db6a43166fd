// Runs before anything is installed: only Node's own modules here.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, statfsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PlainFailure, ROOT, run } from "./processes.mjs";

const GIGABYTE = 1024 ** 3;

export function checkNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new PlainFailure(`Node ${process.versions.node} terlalu lama: pasang Node 20.19 atau yang lebih baru, lalu ulangi.`);
  }
  const npm = /npm\/(\d+)/.exec(process.env.npm_config_user_agent ?? "")?.[1];
  if (npm && Number(npm) < 11) {
    throw new PlainFailure(`npm ${npm} terlalu lama: jalankan "npm install --global npm@11", lalu ulangi.`);
  }
}

/** The first start needs room for packages, the build and the demo city; later ones for the database to breathe. */
export function checkDisk(dataDir) {
  mkdirSync(dataDir, { recursive: true });
  const first = !existsSync(join(ROOT, "node_modules"));
  const needed = first ? 3 * GIGABYTE : GIGABYTE / 4;
  const { bavail, bsize } = statfsSync(dataDir);
  if (bavail * bsize < needed) {
    throw new PlainFailure(
      `Disk hampir penuh: sisa ${((bavail * bsize) / GIGABYTE).toFixed(1)} GB, perlu ${(needed / GIGABYTE).toFixed(1)} GB. Kosongkan ruang, lalu ulangi.`,
    );
  }
}

/**
 * Installs packages when the lock file changed since the last time. Answers whether it did.
 * `install` rather than `ci`: the lock lists only the platforms it was made on, and `ci` refuses to add another's binaries.
 */
export async function installPackages({ log }) {
  const lockHash = () =>
    createHash("sha256")
      .update(readFileSync(join(ROOT, "package-lock.json")))
      .digest("hex");
  const stamp = join(ROOT, "node_modules/.installed-from");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === lockHash()) return false;
  await run("npm", ["install", "--no-audit", "--no-fund", "--include=dev"], {
    // Development packages build the program, so they are needed wherever it is built.
    env: { NODE_ENV: "development" },
    log,
    failure: "Paket npm tidak dapat dipasang. Periksa sambungan internet, lalu ulangi.",
  });
  writeFileSync(stamp, lockHash());
  return true;
}
