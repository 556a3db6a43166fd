import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { PlainFailure, ROOT } from "./processes.mjs";

const DEMO_QRIS =
  "00020101021151440014ID.CO.QRIS.WWW0215ID00000000000000303UMI5204541153033605802ID5922CONTOH, JANGAN DIBAYAR6011KOTA BEKASI6105171216304C2E5";

function portFrom(name, fallback) {
  const value = process.env[name] ?? String(fallback);
  const port = Number(value);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new PlainFailure(`${name}=${value} bukan nomor port (1–65535).`);
  return port;
}

const SECRETS = ["JWT_SECRET", "COOKIE_SECRET", "SESSION_SECRET", "DATA_KEY"];

/** Random secrets of this installation, made on first use and readable by its owner only. One that a newer version asks for is added. */
function secrets(dataDir) {
  const file = join(dataDir, "secrets.json");
  const kept = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
  const missing = SECRETS.filter((name) => !kept[name]);
  const stored = { ...kept, ...Object.fromEntries(missing.map((name) => [name, randomBytes(32).toString("hex")])) };
  if (missing.length > 0) {
    mkdirSync(dataDir, { recursive: true });
    writeFileSync(file, JSON.stringify(stored, null, 2), { mode: 0o600 });
  }
  return Object.fromEntries(Object.entries(stored).map(([name, value]) => [name, process.env[name] ?? value]));
}

/** Everything `npm start` decides, from the environment or by default. */
export function settings() {
  const dataDir = resolve(ROOT, process.env.DATA_DIR ?? ".data");
  const port = portFrom("PORT", 8000);
  const backendPort = portFrom("BACKEND_PORT", 9000);
  const storefrontUrl = process.env.STOREFRONT_URL ?? `http://localhost:${port}`;
  const backendUrl = process.env.BACKEND_URL ?? `http://localhost:${backendPort}`;
  return {
    dataDir,
    port,
    backendPort,
    storefrontUrl,
    backendUrl,
    externalDatabase: process.env.DATABASE_URL,
    log: (name) => join(dataDir, "logs", `${name}.log`),
    env: {
      ...secrets(dataDir),
      DATA_DIR: dataDir,
      BACKEND_URL: backendUrl,
      STOREFRONT_URL: storefrontUrl,
      MEDIA_URL: process.env.MEDIA_URL ?? `${backendUrl}/media`,
      // Lets the demo show transfers; its name keeps anybody from sending money there.
      BANK_TRANSFER_ACCOUNT: process.env.BANK_TRANSFER_ACCOUNT ?? "Bank Contoh|1234567890|REKENING CONTOH, JANGAN TRANSFER",
      // The same for QRIS: a well-formed code of a merchant that does not exist.
      QRIS_STATIC: process.env.QRIS_STATIC ?? DEMO_QRIS,
      PORT: String(port),
      BACKEND_PORT: String(backendPort),
    },
  };
}
