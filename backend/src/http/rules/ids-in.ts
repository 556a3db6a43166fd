import { wordsOf } from "./walk";

/** Medusa's ids: a prefix that names the kind, and a ULID. Found anywhere in a text, because `fields` and filters are texts too. */
const ID = /([a-z]+)_([0-9A-HJKMNP-TV-Z]{26})/g;

/** Every id inside what a client sent, by prefix. Keys count as much as values. */
export function idsIn(...values: unknown[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const word of wordsOf(values)) {
    for (const [id, prefix] of word.text.matchAll(ID)) {
      const kind = prefix as string;
      found.set(kind, (found.get(kind) ?? new Set()).add(id));
    }
  }
  return found;
}
