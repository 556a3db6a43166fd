// Development: the same application, with Vite compiling on the fly and reloading the page after an edit.
import { createServer } from "node:http";
import { installGlobals } from "@remix-run/node";
import { createServer as createVite } from "vite";

installGlobals({ nativeFetch: true });

const server = createServer();
const vite = await createVite({ server: { middlewareMode: { server } }, appType: "custom" });
const { createApp } = await vite.ssrLoadModule("/server/app.ts");
const { env } = await vite.ssrLoadModule("/app/lib/env.server.ts");
server.on("request", createApp({ build: () => vite.ssrLoadModule("virtual:remix/server-build"), assets: vite.middlewares }));
server.listen(env().PORT, () => process.stdout.write(`Storefront (pengembangan) siap di port ${env().PORT}.\n`));

async function stop() {
  await vite.close();
  process.exit(0);
}
process.once("SIGTERM", stop);
process.once("SIGINT", stop);
