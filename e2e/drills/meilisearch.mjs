import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { createWriteStream, mkdirSync } from "node:fs";
import { connect, createServer } from "node:net";
import { join } from "node:path";
import { freePort, waitUntilReady } from "../../scripts/processes.mjs";
import { portsFrom } from "../../scripts/test-market.mjs";

const PREFIX = `drill-${process.pid}_`;

/** Why there is no Meilisearch to try; undefined when there is one. */
export const missingMeilisearch = ({ MEILISEARCH_HOST, MEILISEARCH_API_KEY, MEILISEARCH_BINARY } = process.env) =>
  MEILISEARCH_BINARY || (MEILISEARCH_HOST && MEILISEARCH_API_KEY)
    ? undefined
    : "no Meilisearch: set MEILISEARCH_BINARY, or MEILISEARCH_HOST and MEILISEARCH_API_KEY";

/**
 * A Meilisearch with a door before it, for a drill alone. `MEILISEARCH_BINARY` is started here and killed with -9; a server at `MEILISEARCH_HOST` is left
 * alone, and only the door is shut.
 *
 * - `env`: what a backend is told. `searches()`: how many came through the door so far.
 * - `away()`, `silent()` (connections stay open and nothing is answered), `back()`.
 * - `documents(id)`: what it holds under this id in any index of the drill, asked past the door.
 */
export async function openMeilisearch(folder) {
  const { MEILISEARCH_HOST, MEILISEARCH_API_KEY, MEILISEARCH_BINARY } = process.env;
  const server = MEILISEARCH_BINARY ? await ownServer(MEILISEARCH_BINARY, folder) : remoteServer(MEILISEARCH_HOST, MEILISEARCH_API_KEY);
  await server.start();
  const door = await openDoor(server.host);
  const ask = async (path, method = "GET") => {
    const answer = await fetch(`${server.host}${path}`, { method, headers: { authorization: `Bearer ${server.apiKey}` } });
    if (answer.status === 404) return undefined;
    if (!answer.ok) throw new Error(`Meilisearch answered ${answer.status} to ${path}: ${await answer.text()}`);
    return answer.json();
  };
  const indexes = async () => (await ask("/indexes?limit=1000")).results.map(({ uid }) => uid).filter((uid) => uid.startsWith(PREFIX));
  return {
    isOwn: Boolean(MEILISEARCH_BINARY),
    env: {
      MEILISEARCH_HOST: door.url,
      MEILISEARCH_API_KEY: server.apiKey,
      MEILISEARCH_SEARCH_KEY: "",
      MEILISEARCH_INDEX_PREFIX: PREFIX,
    },
    searches: door.searches,
    async away() {
      door.shut();
      await server.kill();
    },
    silent: door.silence,
    async back() {
      await server.start();
      door.open();
    },
    async documents(id) {
      const found = await Promise.all((await indexes()).map((uid) => ask(`/indexes/${uid}/documents/${encodeURIComponent(id)}`)));
      return found.filter(Boolean);
    },
    async close() {
      door.open();
      await server.start();
      for (const uid of await indexes()) await ask(`/indexes/${uid}`, "DELETE");
      await door.close();
      await server.kill();
    },
  };
}

const remoteServer = (host, apiKey) => ({ host, apiKey, start: async () => {}, kill: async () => {} });

async function ownServer(binary, folder) {
  const port = await freePort(portsFrom(33_100));
  const host = `http://127.0.0.1:${port}`;
  const apiKey = randomBytes(16).toString("hex");
  const home = join(folder, "meilisearch");
  mkdirSync(home, { recursive: true });
  const log = join(folder, "meilisearch.log");
  let child;
  const isRunning = () => child !== undefined && child.exitCode === null && child.signalCode === null;
  return {
    host,
    apiKey,
    async start() {
      if (isRunning()) return;
      child = spawn(
        binary,
        ["--db-path", join(home, "data"), "--http-addr", `127.0.0.1:${port}`, "--master-key", apiKey, "--no-analytics"],
        {
          cwd: home,
          stdio: ["ignore", "pipe", "pipe"],
        },
      );
      const sink = createWriteStream(log, { flags: "a" });
      for (const stream of [child.stdout, child.stderr]) stream.pipe(sink, { end: false });
      // It must not outlive the drill, however that ends.
      process.once("exit", () => child.kill("SIGKILL"));
      await waitUntilReady(`${host}/health`, child, { seconds: 30, failure: "Meilisearch tidak mau menyala.", log });
    },
    async kill() {
      if (!isRunning()) return;
      const gone = new Promise((resolve) => child.once("exit", resolve));
      child.kill("SIGKILL");
      await gone;
    },
  };
}

/** A door before a server: open, shut (nobody reaches it), or silent (everybody may knock and nobody is answered). */
async function openDoor(target) {
  const { hostname, port } = new URL(target);
  const sockets = new Set();
  let state = "open";
  let searches = 0;
  const keep = (socket) => {
    sockets.add(socket);
    socket.on("error", () => {});
    socket.on("close", () => sockets.delete(socket));
  };
  const server = createServer((visitor) => {
    keep(visitor);
    if (state === "shut") return visitor.destroy();
    if (state === "silent") return;
    const inside = connect({ host: hostname, port: Number(port) });
    keep(inside);
    visitor.on("close", () => inside.destroy());
    inside.on("close", () => visitor.destroy());
    visitor.on("data", (bytes) => {
      if (state !== "open") return;
      if (bytes.includes("POST /multi-search")) searches += 1;
      inside.write(bytes);
    });
    inside.on("data", (bytes) => state === "open" && visitor.write(bytes));
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const leave = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    searches: () => searches,
    shut() {
      state = "shut";
      leave();
    },
    silence() {
      state = "silent";
    },
    open() {
      // What was asked while it was silent is never answered.
      if (state === "silent") leave();
      state = "open";
    },
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        leave();
      }),
  };
}
