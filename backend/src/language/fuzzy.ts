import { KNOWN_WORDS, SIBLING_GROUP } from "./lexicon";

/**
 * Fewest insertions, deletions, substitutions and swaps of neighbours between two words (optimal string alignment). Gives `limit + 1` as soon
 * as there are more than `limit`. Words are short: at most 40 letters.
 */
export function edits(a: string, b: string, limit: number): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let best = i;
    for (let j = 1; j <= b.length; j += 1) {
      const differs = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + differs);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      row.push(cost);
      best = Math.min(best, cost);
    }
    if (best > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return Math.min(last[b.length] ?? 0, limit + 1);
}

/** Mistakes a word may carry: none in two letters, one in a short word, two in a long one. */
export function allowedEdits(word: string): 0 | 1 | 2 {
  if (word.length <= 2 || /\d/.test(word)) return 0;
  return word.length <= 5 ? 1 : 2;
}

/**
 * How a word sounds, whatever the school it was spelt in: old spelling (`oe`, `dj`, `tj`), `f`/`v`/`p`, `z`/`j`, `x`, `q`, `y`/`i`, doubled
 * letters, the light `e` before `r` and `l` (`kerupuk`/`krupuk`), a silent `h` at the end.
 */
export function soundOf(word: string): string {
  return word
    .replace(/oe/g, "u")
    .replace(/dj/g, "j")
    .replace(/tj/g, "c")
    .replace(/nj(?=[aiueo])/g, "ny")
    .replace(/ph|[fv]/g, "p")
    .replace(/x/g, "ks")
    .replace(/q|ck/g, "k")
    .replace(/[zj]/g, "s")
    .replace(/sy|sh/g, "s")
    .replace(/ie?$|y$|ie(?=[^aiueo])/g, "i")
    .replace(/(?<=[aiueo])y(?![aiueo])/g, "i")
    .replace(/([a-z])\1+/g, "$1")
    .replace(/(?<=[bcdgkpst])e(?=[rl][aiueo])/g, "")
    .replace(/(?<=[aiueo])h$/, "")
    .replace(/[dt]$/, "t")
    .replace(/[gk]$/, "k")
    .replace(/[bp]$/, "p");
}

const VOWEL = /[aiueo]/g;

/**
 * How far `known` is from what was typed: 0 the same, up to about 2.5; undefined when it is no typo of it. What a shopper spelt right is never
 * a typo (gulai is not gula, cilok is not cimol). Swapped neighbours, a slip in the first letter and one sound in two spellings are all typos.
 */
export function typoCost(typed: string, known: string): number | undefined {
  if (typed === known) return 0;
  if (KNOWN_WORDS.has(typed)) return undefined;
  const group = SIBLING_GROUP.get(typed);
  if (group !== undefined && group === SIBLING_GROUP.get(known)) return undefined;
  const limit = allowedEdits(typed);
  if (limit === 0) return undefined;
  const sounds = soundOf(typed) === soundOf(known);
  const distance = edits(typed, known, limit);
  if (distance > limit) return sounds && known.length > 3 ? limit : undefined;
  if (typed.length === 3 && distance === 1 && known.length === 3 && !isSwap(typed, known)) return undefined;
  const cost = sounds ? Math.min(distance, 0.5) : distance;
  const head = typed[0] === known[0] ? 0 : 0.3;
  const skeleton = typed.replace(VOWEL, "") === known.replace(VOWEL, "") ? 0 : 0.1;
  return cost + head + skeleton;
}

/** A three-letter word with another letter in it is another word; with two letters swapped it is a slip. */
const isSwap = (a: string, b: string): boolean => [...a].sort().join("") === [...b].sort().join("");

export interface KnownWord {
  word: string;
  /** In how many documents it occurs. */
  count?: number;
}

/**
 * The words of a vocabulary that a misspelt word may mean, the likeliest first, no more than `most`. Equally near ones are told apart by how often
 * they occur; clearly farther ones are left out.
 */
export function likelySpellings(typed: string, vocabulary: Iterable<KnownWord>, most = 3): { word: string; cost: number }[] {
  const near: { word: string; cost: number; count: number }[] = [];
  for (const { word, count = 1 } of vocabulary) {
    const cost = typoCost(typed, word);
    if (cost !== undefined) near.push({ word, cost, count });
  }
  near.sort((a, b) => a.cost - b.cost || b.count - a.count || (a.word < b.word ? -1 : 1));
  const best = near[0]?.cost ?? 0;
  return near
    .filter(({ cost }) => cost <= best + 0.5)
    .slice(0, most)
    .map(({ word, cost }) => ({ word, cost }));
}

/** A vendor's slip is a word of the index too, but a rare one beside the right one. */
const RARE = 25;
const TIMES_COMMONER = 40;
/** A slip in the first letter costs more than this: rare words are often names, and Yati is not Wati. */
const NO_OTHER_NAME = 1.2;

/**
 * Spellings that outshine a word the index knows from a few documents only: "basko" stands in two titles, "bakso" in thousands. None for words of
 * the lexicon, short words and common ones.
 */
export function commonerSpellings(typed: string, count: number, vocabulary: Iterable<KnownWord>): string[] {
  if (!mayBeSlip(typed, count)) return [];
  const commoner = [...vocabulary].filter((known) => (known.count ?? 1) >= Math.max(1, count) * TIMES_COMMONER);
  return likelySpellings(typed, commoner, 2).flatMap(({ word, cost }) => (word !== typed && cost < NO_OTHER_NAME ? [word] : []));
}
/** Whether a known word is so rare that a commoner one may be meant. */
export const mayBeSlip = (typed: string, count: number): boolean => count < RARE && typed.length >= 4 && !KNOWN_WORDS.has(typed);
