import { createHash } from "node:crypto";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

function canonical(value: Json): Json {
  if (Array.isArray(value)) return value.map(canonical);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, canonical(value[key] as Json)]),
  );
}

/** SHA-256 of what a request asks for, whatever the order of its keys. */
export function requestHash(request: object): string {
  const plain = JSON.parse(JSON.stringify(request)) as Json;
  return createHash("sha256")
    .update(JSON.stringify(canonical(plain)))
    .digest("hex");
}
