import { createCipheriv, createDecipheriv, createHash, randomBytes } from "node:crypto";

/**
 * Personal data that the program must be able to read back (account numbers) is sealed with AES-256-GCM under `DATA_KEY`. Every sealed
 * text says which key closed it, so keys can be changed: the new one goes to `DATA_KEY`, the old one to `DATA_KEYS_RETIRED` until
 * everything is sealed anew (docs/operations.md).
 */
const CIPHER = "aes-256-gcm";
const IV_BYTES = 12;
const KEY = /^[0-9a-f]{64}$/i;

interface Key {
  id: string;
  bytes: Buffer;
}

export interface KeyRing {
  current: Key;
  all: Key[];
}

function keyFrom(name: string, hex: string): Key {
  if (!KEY.test(hex)) throw new Error(`${name} must be 64 hexadecimal digits (32 random bytes).`);
  const bytes = Buffer.from(hex, "hex");
  // Names a key without telling anything of it.
  return { id: createHash("sha256").update("lapak-data-key").update(bytes).digest("hex").slice(0, 8), bytes };
}

/** Throws where a key is missing or malformed: sealing with a guessable one would look safe and be none. */
export function keyRing(env: Record<string, string | undefined> = process.env): KeyRing {
  if (!env.DATA_KEY) throw new Error("DATA_KEY is not set: account numbers cannot be kept without it.");
  const current = keyFrom("DATA_KEY", env.DATA_KEY);
  const retired = (env.DATA_KEYS_RETIRED ?? "").split(",").filter(Boolean);
  return { current, all: [current, ...retired.map((hex) => keyFrom("DATA_KEYS_RETIRED", hex.trim()))] };
}

/** `v1.<key>.<iv>.<tag>.<text>`. `context` names the row and column; a text moved to another row does not open there. */
export function seal(text: string, context: string, ring: KeyRing = keyRing()): string {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv(CIPHER, ring.current.bytes, iv).setAAD(Buffer.from(context));
  const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return ["v1", ring.current.id, ...[iv, cipher.getAuthTag(), sealed].map((part) => part.toString("base64url"))].join(".");
}

/** Throws when the key is not on the ring, or the text was changed or belongs elsewhere. */
export function open(sealed: string, context: string, ring: KeyRing = keyRing()): string {
  const [version, keyId, iv = "", tag = "", text = ""] = sealed.split(".");
  const key = ring.all.find((candidate) => candidate.id === keyId);
  if (version !== "v1" || !key) throw new Error(`No key ${keyId} on the ring to open ${context}.`);
  const decipher = createDecipheriv(CIPHER, key.bytes, Buffer.from(iv, "base64url"), { authTagLength: 16 });
  decipher.setAAD(Buffer.from(context)).setAuthTag(Buffer.from(tag, "base64url"));
  return Buffer.concat([decipher.update(Buffer.from(text, "base64url")), decipher.final()]).toString("utf8");
}

/** Which key closed a text; null for anything else. */
export const sealedBy = (sealed: string): string | null => (sealed.startsWith("v1.") ? (sealed.split(".")[1] ?? null) : null);
