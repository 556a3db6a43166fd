import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { freePort, isPortFree, ROOT } from "./processes.mjs";

// Closed to everybody else, as a clone below /root is.
const folder = mkdtempSync(join(tmpdir(), "lapak-start-"));
const started = new Set();
let environment;

/** `npm start` as a person types it, without npm in between; `ready` resolves with what it said once the market is open. */
function start(args = [], env = {}) {
  const shims = env.PRETEND_NODE || env.PRETEND_FREE_BYTES ? ["--import", pathToFileURL(join(ROOT, "scripts/test-shims.mjs")).href] : [];
  const child = spawn(process.execPath, [...shims, join(ROOT, "scripts/start.mjs"), ...args], {
    env: { ...environment, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  started.add(child);
  let said = "";
  const ended = new Promise((resolve) => child.once("close", (code) => resolve({ code, said })));
  const ready = new Promise((resolve, reject) => {
    const hear = (text) => {
      said += text;
      if (said.includes("Pasar sudah buka.")) resolve(said);
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.once("close", () => reject(new Error(said)));
  });
  ready.catch(() => {});
  return { child, ended, ready };
}

async function eventuallyFree(port, seconds) {
  const deadline = Date.now() + seconds * 1000;
  while (Date.now() < deadline) {
    if (await isPortFree(port)) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}

beforeAll(async () => {
  const { npm_lifecycle_event: _, DATABASE_URL: __, ...inherited } = process.env;
  environment = { ...inherited, PORT: String(await freePort(28_000)), BACKEND_PORT: String(await freePort(29_000)), DATA_DIR: folder };
});
afterEach(async () => {
  for (const child of started) {
    if (child.exitCode === null && child.signalCode === null) {
      const gone = new Promise((resolve) => child.once("close", resolve));
      child.kill("SIGTERM");
      await gone;
    }
  }
  started.clear();
});
afterAll(() => {
  const database = join(folder, "postgres");
  if (existsSync(database)) rmSync(realpathSync(database), { recursive: true });
  rmSync(folder, { recursive: true, force: true });
});

describe("npm start that cannot", () => {
  it("names the port that is taken and the way out", async () => {
    const squatter = createServer().listen(Number(environment.PORT));
    await new Promise((resolve) => squatter.once("listening", resolve));
    const { code, said } = await start().ended;
    squatter.close();
    expect(code).not.toBe(0);
    expect(said.trim()).toBe(
      `Port ${environment.PORT} sedang dipakai program lain. Hentikan program itu atau pilih port lain, misalnya: PORT=${Number(environment.PORT) + 1} npm start`,
    );
  });

  it("says that the database cannot be reached, without its password", async () => {
    const { code, said } = await start([], { DATABASE_URL: "postgres://lapak:rahasia@127.0.0.1:1/lapak" }).ended;
    expect(code).not.toBe(0);
    expect(said).toContain("Basis data di 127.0.0.1:1 tidak dapat dihubungi (ECONNREFUSED). Periksa DATABASE_URL.");
    expect(said).not.toContain("rahasia");
  });

  it.each(["18.20.4", "20.18.3"])("says that Node %s is too old and which one to install", async (version) => {
    const { code, said } = await start([], { PRETEND_NODE: version }).ended;
    expect(code).not.toBe(0);
    expect(said.trim()).toBe(`Node ${version} terlalu lama: pasang Node 20.19 atau yang lebih baru, lalu ulangi.`);
  });

  it("says that the disk is full and how much is missing", async () => {
    const { code, said } = await start([], { PRETEND_FREE_BYTES: "100000000" }).ended;
    expect(code).not.toBe(0);
    expect(said.trim()).toBe("Disk hampir penuh: sisa 0.1 GB, perlu 0.3 GB. Kosongkan ruang, lalu ulangi.");
  });

  it("refuses to throw data away when nobody can answer", async () => {
    const { code, said } = await start(["--fresh"]).ended;
    expect(code).not.toBe(0);
    expect(said).toContain("--yes");
  });
});

describe("npm start --empty", () => {
  it("opens the market with one officer, survives kill -9 and is ready again within 20 seconds", async () => {
    const first = start(["--empty"]);
    const welcome = await first.ready;
    expect(welcome).toContain(`http://localhost:${environment.BACKEND_PORT}/app`);
    const officer = JSON.parse(readFileSync(join(folder, "officer.json"), "utf8"));
    expect(welcome).toContain(officer.password);
    const signIn = await fetch(`http://localhost:${environment.BACKEND_PORT}/auth/user/emailpass`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(officer),
    });
    expect(signIn.status).toBe(200);

    first.child.kill("SIGKILL");
    expect(await eventuallyFree(Number(environment.PORT), 5)).toBe(true);
    expect(await eventuallyFree(Number(environment.BACKEND_PORT), 5)).toBe(true);

    const again = Date.now();
    const second = start();
    await second.ready;
    expect(Date.now() - again).toBeLessThan(20_000);

    second.child.kill("SIGINT");
    expect((await second.ended).code).toBe(0);
    expect(await isPortFree(Number(environment.PORT))).toBe(true);
    expect(existsSync(join(folder, "postgres/postmaster.pid"))).toBe(false);
  }, 240_000);
});
