/** The place of a row in an order: what it was sorted by, and its id. */
export interface Place {
  value: unknown;
  id: string;
}

export const writeCursor = (place: Place): string => Buffer.from(JSON.stringify([place.value, place.id])).toString("base64url");

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
