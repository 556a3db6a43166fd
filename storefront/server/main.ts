import { createServer } from "node:http";
import type { ServerBuild } from "@remix-run/node";
import { installGlobals } from "@remix-run/node";
import { env } from "../app/lib/env.server";
import { builtAssets, createApp } from "./app";
import { tellVisits } from "./visits";

installGlobals({ nativeFetch: true });

const buildFile = "./server/index.js";
const remix: Promise<ServerBuild> = import(/* @vite-ignore */ buildFile);
const { PORT } = env();
const server = createServer(createApp({ build: () => remix, assets: builtAssets(new URL("./client", import.meta.url)) }));
server.requestTimeout = 120_000;

server.on("error", (error: NodeJS.ErrnoException) => {
  process.stderr.write(error.code === "EADDRINUSE" ? `Port ${PORT} sudah dipakai program lain.\n` : `${error.message}\n`);
  process.exit(1);
});
await remix;
server.listen(PORT, () => process.stdout.write(`Storefront siap di port ${PORT}.\n`));

const GRACE = 10_000;
function stop() {
  server.close(() => void tellVisits().finally(() => process.exit(0)));
  server.closeIdleConnections();
  setTimeout(() => process.exit(0), GRACE).unref();
}
process.once("SIGTERM", stop);
process.once("SIGINT", stop);
