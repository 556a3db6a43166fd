import type { SearchTypes } from "@medusajs/framework/types";
import { readDocumentPath } from "@medusajs/framework/utils";
import { GEO, type Layout, shadowName, TIMES, WORDS } from "./rules/layout";

/** What stands at a dotted path, lists spread out, nothing for null. */
export const valuesAt = (document: object, path: string): unknown[] =>
  readDocumentPath(document as SearchTypes.SearchDocument, path.split(".")).filter((value) => value !== null && value !== undefined);

/** A document as it is stored: whole, and beside it the words and moments it is found by. */
export function storedDocument(
  document: SearchTypes.SearchDocument,
  { searchable, dates, geo }: Layout,
  ofText: (text: string) => string[],
): Record<string, unknown> {
  const words = searchable.map(({ path }) => [
    shadowName(path),
    valuesAt(document, path)
      .flatMap((text) => ofText(String(text)))
      .join(" "),
  ]);
  const times = dates.map((path) => {
    const [at] = valuesAt(document, path);
    return [shadowName(path), at === undefined ? null : new Date(at as string | number | Date).getTime()];
  });
  return {
    ...document,
    [WORDS]: Object.fromEntries(words),
    ...(times.length > 0 ? { [TIMES]: Object.fromEntries(times) } : {}),
    ...(geo ? { [GEO]: valuesAt(document, geo)[0] ?? null } : {}),
  };
}

/** The words a stored document is found by, at one of its searchable paths. */
export function wordsAt(hit: object, path: string): string[] {
  const words = (hit as { [WORDS]?: Record<string, string> })[WORDS]?.[shadowName(path)];
  return words ? words.split(" ") : [];
}
