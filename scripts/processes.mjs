import { spawn } from "node:child_process";
import { chmodSync, createWriteStream, mkdirSync, mkdtempSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");
const HAS_GROUPS = process.platform !== "win32";
const GUARDIAN = pathToFileURL(join(ROOT, "scripts/exit-with-launcher.mjs")).href;

/** A failure with one sentence for the person at the terminal; `log` names where the rest is. */
export class PlainFailure extends Error {
  constructor(message, log) {
    super(log ? `${message} Rinciannya di ${log}.` : message);
    this.name = "PlainFailure";
  }
}

/** A new temporary folder that PostgreSQL's own user may enter. */
export function scratchFolder(prefix) {
  const folder = mkdtempSync(join(tmpdir(), prefix));
  chmodSync(folder, 0o755);
  return folder;
}

/** True when nothing listens on `port` of this machine. */
export function isPortFree(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen({ port, host: "0.0.0.0", exclusive: true }, () => probe.close(() => resolve(true)));
  });
}

/** The first free port at or after `preferred`. */
export async function freePort(preferred) {
  for (let port = preferred; port < preferred + 200; port++) {
    if (await isPortFree(port)) return port;
  }
  throw new PlainFailure(`Tidak ada port bebas mulai dari ${preferred}.`);
}

/** Runs a command to its end; output goes to `log`. Rejects with a PlainFailure that says `failure`. */
export function run(command, args, { cwd = ROOT, env, log, failure, onLine, inherit } = {}) {
  return new Promise((resolve, reject) => {
    const child = launch(command, args, { cwd, env, log, onLine, inherit });
    child.once("error", (error) => reject(new PlainFailure(`${failure ?? `${command} gagal`} (${error.message}).`, log)));
    child.once("close", (code) => {
      if (code === 0) resolve(child.output());
      else reject(new PlainFailure(failure ?? `${command} berakhir dengan kode ${code}.`, log));
    });
  });
}

/**
 * Starts a child that never outlives this process: it watches the launcher and leaves when that is gone, even after kill -9.
 * `output()` is the tail of what it said (64 KB).
 */
export function launch(command, args, { cwd = ROOT, env = {}, log, onLine, inherit = false } = {}) {
  const child = spawn(command, args, {
    cwd,
    env: {
      ...process.env,
      ...env,
      LAUNCHER_PID: String(process.pid),
      NODE_OPTIONS: `${env.NODE_OPTIONS ?? process.env.NODE_OPTIONS ?? ""} --import=${GUARDIAN}`.trim(),
    },
    stdio: inherit ? ["ignore", "inherit", "inherit"] : ["ignore", "pipe", "pipe"],
    // A group of its own: Ctrl-C reaches us alone, who stop things in order, and its own children end with it.
    detached: !inherit && HAS_GROUPS,
  });
  let tail = "";
  child.output = () => tail;
  if (inherit) return child;
  let sink;
  if (log) {
    mkdirSync(dirname(log), { recursive: true });
    sink = createWriteStream(log, { flags: "a" });
  }
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8");
    stream.on("data", (text) => {
      tail = (tail + text).slice(-65_536);
      sink?.write(text);
      if (onLine) for (const line of text.split("\n")) if (line.trim()) onLine(line.trim());
    });
  }
  return child;
}

function signal(child, name) {
  try {
    process.kill(HAS_GROUPS ? -child.pid : child.pid, name);
  } catch {
    // It is gone already.
  }
}

/** Ends a child and what it started, politely, then firmly. */
export function stop(child, patience = 8_000) {
  if (!child || child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const timer = setTimeout(() => signal(child, "SIGKILL"), patience);
    // Not "close": a grandchild may hold the pipes a little longer.
    child.once("exit", () => {
      clearTimeout(timer);
      resolve();
    });
    signal(child, "SIGTERM");
  });
}

/** Waits until `url` answers 200, or fails when the child ends or `seconds` pass. */
export async function waitUntilReady(url, child, { seconds, failure, log }) {
  const deadline = Date.now() + seconds * 1000;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new PlainFailure(failure, log);
    const answer = await fetch(url, { signal: AbortSignal.timeout(3_000) }).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  throw new PlainFailure(`${failure} (tidak siap dalam ${seconds} detik).`, log);
}
