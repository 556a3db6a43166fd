// `npm start` and `npm run dev`: from a bare clone to a running market. Nothing is imported that needs installing before it is installed.
import { existsSync, realpathSync, rmSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline/promises";
import { parseArgs } from "node:util";
import { checkDisk, checkNode, installPackages } from "./preflight.mjs";
import { isPortFree, PlainFailure } from "./processes.mjs";
import { step } from "./progress.mjs";
import { settings } from "./settings.mjs";

const HELP = `npm start -- [pilihan]
  --empty   tanpa kota demo (hanya satu petugas)
  --fresh   hapus data lokal lebih dulu (bertanya)
  --yes     jawab "ya" untuk pertanyaan di atas
Lingkungan: DATABASE_URL, PORT (8000), BACKEND_PORT (9000), DATA_DIR (.data). Selengkapnya: docs/operations.md.`;

const running = [];
let leaving;

/** Stops what this run started, the last one first. */
function leave(code) {
  leaving ??= (async () => {
    for (const end of running.reverse()) await end().catch(() => {});
    process.exit(code);
  })();
  return leaving;
}

async function wipe(dataDir, confirmed) {
  if (!existsSync(dataDir)) return;
  if (!confirmed) {
    if (!process.stdin.isTTY) throw new PlainFailure("--fresh menghapus data lokal: tambahkan --yes bila tidak ada yang bisa menjawab.");
    const prompt = createInterface({ input: process.stdin, output: process.stdout });
    const answer = await prompt.question(`Hapus semua data lokal di ${dataDir}? Ketik "ya": `);
    prompt.close();
    if (answer.trim().toLowerCase() !== "ya") throw new PlainFailure("Tidak jadi: tidak ada yang dihapus.");
  }
  const database = join(dataDir, "postgres");
  if (existsSync(database)) rmSync(realpathSync(database), { recursive: true });
  rmSync(dataDir, { recursive: true });
}

async function demandPort(name, port) {
  if (!(await isPortFree(port))) {
    throw new PlainFailure(
      `Port ${port} sedang dipakai program lain. Hentikan program itu atau pilih port lain, misalnya: ${name}=${port + 1} npm start`,
    );
  }
}

/** A killed npm must not leave its script behind: it would hold the ports. */
function followNpm() {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) void leave(1);
  }, 1_000).unref();
}

async function main() {
  const { values: options } = parseArgs({
    options: {
      dev: { type: "boolean" },
      empty: { type: "boolean" },
      fresh: { type: "boolean" },
      yes: { type: "boolean" },
      help: { type: "boolean" },
    },
  });
  if (options.help) {
    process.stdout.write(`${HELP}\n`);
    return;
  }
  checkNode();
  const config = settings();
  await demandPort("PORT", config.port);
  await demandPort("BACKEND_PORT", config.backendPort);
  if (options.fresh) {
    if (config.externalDatabase) throw new PlainFailure("--fresh hanya untuk data lokal: kosongkan basis data di DATABASE_URL sendiri.");
    await wipe(config.dataDir, options.yes);
    Object.assign(config, settings());
  }
  checkDisk(config.dataDir);
  process.stdout.write("Lapak Bekasi\n");
  await step("Memasang paket npm", () => installPackages({ log: config.log("install") }));

  const { startMarket } = await import("./market.mjs");
  const market = await startMarket({
    config,
    dev: options.dev ?? false,
    empty: options.empty ?? false,
    onStarted: (end) => running.push(end),
  });
  process.stdout.write(market.welcome);

  const ended = await Promise.race(
    market.children.map(({ name, child }) => new Promise((resolve) => child.once("close", () => resolve(name)))),
  );
  if (!leaving) throw new PlainFailure(`${ended} berhenti sendiri.`, config.log(ended.toLowerCase()));
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, () => void leave(0));
followNpm();
main().catch((error) => {
  if (leaving) return;
  const full = error.code === "ENOSPC" ? "Disk penuh: kosongkan ruang, lalu ulangi." : undefined;
  process.stderr.write(`\n${full ?? (error instanceof PlainFailure ? error.message : error.stack)}\n`);
  void leave(1);
});
