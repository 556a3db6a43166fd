import { array, type Sql, sql } from "../../../foundation/sql";
import { type Alphabet, numberOf } from "./alphabet";

/** Whether a row's letters hold one of these. */
export const hasLetter = (letters: string): Sql => sql`facets like any (${array([...letters].map((letter) => `%${letter}%`))})`;

export interface FacetCount {
  value: string;
  count: number;
}

const mostFirst = (a: FacetCount, b: FacetCount): number => b.count - a.count || (a.value < b.value ? -1 : 1);

/** How often each letter stands in the letters of many rows, by its number. Plain letters are none. */
export function countLetters(letters: string): Int32Array {
  let most = -1;
  for (let at = 0; at < letters.length; at += 1) most = Math.max(most, numberOf(letters.charCodeAt(at)));
  const counts = new Int32Array(most + 1);
  for (let at = 0; at < letters.length; at += 1) {
    const number = numberOf(letters.charCodeAt(at));
    if (number >= 0) counts[number] = (counts[number] ?? 0) + 1;
  }
  return counts;
}

/** Facets of rows whose letters were counted, for the fields that were asked for; the most frequent value first. */
export function facetsOf(counts: Int32Array, alphabet: Alphabet, wanted: readonly string[]): Record<string, FacetCount[]> {
  const found = Object.fromEntries(wanted.map((field): [string, FacetCount[]] => [field, []]));
  counts.forEach((count, number) => {
    const meaning = count > 0 ? alphabet.meaningOf(number) : undefined;
    if (meaning) found[meaning.path]?.push({ value: meaning.value, count });
  });
  for (const values of Object.values(found)) values.sort(mostFirst);
  return found;
}
