import { withoutAffixes } from "./affixes";
import { FILLERS, KNOWN_WORDS, LONGEST_PHRASE, SPELLING_OF } from "./lexicon";

/** Beyond these nothing is read, so that a text of any size costs the same memory (a description has 2,000 characters at most). */
const LONGEST_TEXT = 4_000;
const MOST_WORDS = 600;
const LONGEST_WORD = 40;
const MOST_QUERY_WORDS = 8;
/** Shortest half of a word that was written together (`mi` + `ayam`, `es` + `teh`). */
const SHORTEST_HALF = 2;
const SHORTEST_JOINED = 5;

/** Lower case, without accents and signs, `oleh2` twice, apostrophes closed up. */
function plainWords(text: string): string[] {
  const words = text
    .slice(0, LONGEST_TEXT)
    .normalize("NFKD")
    .slice(0, LONGEST_TEXT)
    .replace(/\p{M}|(?<=\p{L})['’`](?=\p{L})/gu, "")
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  return (words ?? []).slice(0, MOST_WORDS).flatMap((word) => {
    const cut = word.slice(0, LONGEST_WORD);
    const doubled = /^(\p{L}{3,})2$/u.exec(cut)?.[1];
    return doubled ? [doubled, doubled] : [cut];
  });
}

/** `pedesss` → `pedes`: nobody writes a letter three times by rule. */
const withoutDrawl = (word: string): string => word.replace(/(\p{L})\1{2,}/gu, "$1");

/** `gadogado` is `gado gado`, and that is `gado`. */
const withoutDouble = (word: string): string => (KNOWN_WORDS.has(word) ? word : word.replace(/^(\p{L}{3,})\1$/u, "$1"));

/** `miayam` → `mi ayam`, when both halves are words and the whole is none. */
function halves(word: string): [string, string] | undefined {
  if (word.length < SHORTEST_JOINED || KNOWN_WORDS.has(word)) return undefined;
  for (let at = word.length - SHORTEST_HALF; at >= SHORTEST_HALF; at -= 1) {
    const [first, second] = [word.slice(0, at), word.slice(at)];
    if (isWord(first) && isWord(second)) return [first, second];
  }
  return undefined;
}

const isWord = (word: string): boolean => KNOWN_WORDS.has(word) || (SPELLING_OF.has(word) && word.length > 2);

/** `mar tabak` → one word, when only the whole is one. */
const isTorn = (first: string, second: string): boolean =>
  KNOWN_WORDS.has(first + second) && first.length + second.length >= SHORTEST_JOINED && !(isWord(first) && isWord(second));

function phraseAt(words: readonly string[], at: number): { length: number; spelt: string } | undefined {
  for (let length = Math.min(LONGEST_PHRASE, words.length - at); length >= 1; length -= 1) {
    const spelt = SPELLING_OF.get(words.slice(at, at + length).join(" "));
    if (spelt) return { length, spelt };
  }
  return undefined;
}

/** Rewrites spellings once from left to right, the longest phrase first. */
function respell(words: readonly string[]): string[] {
  const spelt: string[] = [];
  for (let at = 0; at < words.length; ) {
    const phrase = phraseAt(words, at);
    spelt.push(...(phrase?.spelt.split(" ") ?? [words[at] ?? ""]));
    at += phrase?.length ?? 1;
  }
  return spelt;
}

function mend(words: readonly string[]): string[] {
  const mended: string[] = [];
  for (const word of words.flatMap((one) => halves(one) ?? [one])) {
    const before = mended.at(-1);
    if (before === word) continue;
    if (before && isTorn(before, word)) mended[mended.length - 1] = before + word;
    else mended.push(word);
  }
  return mended;
}

const MOST_PASSES = 4;

/**
 * The words of a text as documents and queries both spell them: canonical spelling, without accents, signs, affixes of cooking and repetition.
 * Doing it twice changes nothing. Reads at most the first 4,000 characters, in constant memory.
 */
export function normalise(text: string): string[] {
  let words = plainWords(text);
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const next = mend(respell(words).map((word) => withoutAffixes(withoutDouble(withoutDrawl(word)))));
    if (next.join(" ") === words.join(" ")) break;
    words = next;
  }
  return words;
}

/** What a query asks for: its distinct words without fillers, unless it has nothing else; at most eight. */
export function tellingWords(query: string): string[] {
  const words = [...new Set(normalise(query))];
  const telling = words.filter((word) => !FILLERS.has(word));
  return (telling.length > 0 ? telling : words).slice(0, MOST_QUERY_WORDS);
}
