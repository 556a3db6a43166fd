import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { openSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { backend } from "./backend";

export interface SecondBackend {
  url: string;
  stop: () => Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("No port is free.");
  return address.port;
}

const CLI = join(__dirname, "../../../node_modules/@medusajs/cli/cli.js");
const SECONDS = 150;

/** Another backend process on the market of all tests, with other settings; it knows nobody who signed in at the first. */
export async function startSecondBackend(env: Record<string, string>): Promise<SecondBackend> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const secret = () => randomBytes(32).toString("hex");
  const file = process.env.TEST_LOG ? `${process.env.TEST_LOG}.second` : join(backend.dataDir, `backend-${port}.log`);
  const log = openSync(file, "a");
  const child = spawn(process.execPath, [CLI, "start", "-p", String(port)], {
    cwd: join(__dirname, "../.."),
    stdio: ["ignore", log, log],
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      NODE_ENV: "development",
      MEDUSA_DISABLE_TELEMETRY: "1",
      DATABASE_URL: backend.databaseUrl,
      DATA_DIR: backend.dataDir,
      BACKEND_PORT: String(port),
      BACKEND_URL: url,
      STOREFRONT_URL: "http://127.0.0.1:18000",
      JWT_SECRET: secret(),
      COOKIE_SECRET: secret(),
      DATA_KEY: secret(),
      DISABLE_ADMIN: "true",
      RATE_LIMIT_FACTOR: "1000",
      JOB_PACE: "6",
      PAYOUT_RUNS: "manual",
      SMTP_URL: "",
      ...env,
    },
  });
  const stop = async () => {
    if (child.exitCode !== null) return;
    const gone = once(child, "exit");
    child.kill("SIGKILL");
    await gone;
  };
  const deadline = Date.now() + SECONDS * 1_000;
  while (Date.now() < deadline && child.exitCode === null) {
    const answer = await fetch(`${url}/ready`, { signal: AbortSignal.timeout(3_000) }).catch(() => undefined);
    if (answer?.ok) return { url, stop };
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  await stop();
  throw new Error(`The second backend did not start; see ${file}.`);
}
