import { join } from "node:path";
import { launch, ROOT, waitUntilReady } from "./processes.mjs";

/** Starts the storefront and waits until it is ready; `dev` serves the sources with hot reload. */
export async function startStorefront({ env, port, log, dev, seconds = 60 }) {
  const child = launch(process.execPath, [dev ? "server/dev.mjs" : "build/main.js"], {
    cwd: join(ROOT, "storefront"),
    env: { NODE_ENV: dev ? "development" : "production", ...env, PORT: String(port) },
    log,
  });
  await waitUntilReady(`http://127.0.0.1:${port}/healthz`, child, { seconds, failure: "Etalase tidak mau berjalan.", log });
  return child;
}
