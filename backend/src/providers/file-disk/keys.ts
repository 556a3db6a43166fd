import { randomUUID } from "node:crypto";
import path from "node:path";
import { FILE_NAME } from "../../modules/media/rules/versions";

const PRIVATE = "private-";
const KEY = /^(private-)?[a-z0-9][a-z0-9.-]{0,120}$/;

/** Types kept with their name's ending; whatever else is uploaded is stored as bytes that no browser renders. */
const ENDING: Record<string, string> = {
  "image/avif": "avif",
  "image/webp": "webp",
  "image/jpeg": "jpg",
  "image/png": "png",
  "text/csv": "csv",
};

/** The key of a new file. Names from outside never become paths: only the pictures we named ourselves keep theirs. */
export function keyFor(file: { filename: string; mimeType: string; access?: "public" | "private" }): string {
  if (file.access === "public" && FILE_NAME.test(file.filename)) return file.filename;
  const name = `${randomUUID()}.${ENDING[file.mimeType] ?? "bin"}`;
  return file.access === "public" ? name : `${PRIVATE}${name}`;
}

/** Where a key lies. Throws on anything that is not a key, e.g. `../`. */
export function pathOf(key: string, roots: { publicDir: string; privateDir: string }): string {
  if (!KEY.test(key) || key.includes("..")) throw new Error("Not a file key.");
  return key.startsWith(PRIVATE) ? path.join(roots.privateDir, key.slice(PRIVATE.length)) : path.join(roots.publicDir, key);
}

export const isPrivate = (key: string): boolean => key.startsWith(PRIVATE);
