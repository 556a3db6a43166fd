import { quoted } from "./filters";

/** The place of a document in an order: what it was sorted by, and its id. */
export interface Place {
  value: string | number;
  id: string;
}

export const writeCursor = ({ value, id }: Place): string => Buffer.from(JSON.stringify([value, id])).toString("base64url");

/** Anything that was not written here is no place, and a list without one starts at its top. */
export function readCursor(cursor: string | undefined): Place | undefined {
  if (!cursor) return undefined;
  try {
    const read: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    if (!Array.isArray(read) || read.length !== 2 || typeof read[1] !== "string") return undefined;
    if (typeof read[0] !== "string" && typeof read[0] !== "number") return undefined;
    return { value: read[0], id: read[1] };
  } catch {
    return undefined;
  }
}

/** What stands behind a place, in an order by `attribute` and then by the key in the same direction. */
export function behind({ value, id }: Place, attribute: string, key: string, direction: "ASC" | "DESC"): string {
  const sign = direction === "DESC" ? "<" : ">";
  const at = typeof value === "number" ? String(value) : quoted(value);
  return `(${attribute} ${sign} ${at} OR (${attribute} = ${at} AND ${key} ${sign} ${quoted(id)}))`;
}
