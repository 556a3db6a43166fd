import { SYNONYMS } from "./synonyms";

const LONGEST_PHRASE = 2;
const LONGEST_WORD = 40;
const MOST_QUERY_WORDS = 8;
/** Words that say nothing about food. */
const FILLERS = new Set("ada aja atau dan dari dengan di dong enak ini itu jual ke mau nya pakai sama untuk yang yg".split(" "));

/** Lower case, without accents and signs, `-nya` taken off: `Bumbunya É!` → `bumbu e`. */
function plainWords(text: string): string[] {
  const words = text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  return (words ?? []).map((word) => word.slice(0, LONGEST_WORD)).map((word) => (/^.{3,}nya$/.test(word) ? word.slice(0, -3) : word));
}

/** The words of a text as documents and queries both spell them. */
export function canonicalWords(text: string): string[] {
  const words = plainWords(text);
  const canonical: string[] = [];
  for (let at = 0; at < words.length; ) {
    const length = phraseLength(words, at);
    const phrase = words.slice(at, at + length).join(" ");
    canonical.push(...(SYNONYMS.get(phrase) ?? phrase).split(" "));
    at += length;
  }
  return canonical;
}

function phraseLength(words: string[], at: number): number {
  for (let length = LONGEST_PHRASE; length > 1; length -= 1) {
    if (SYNONYMS.has(words.slice(at, at + length).join(" "))) return length;
  }
  return 1;
}

/** What a query asks for: its distinct words without fillers, unless it has nothing else. */
export function queryWords(query: string): string[] {
  const words = [...new Set(canonicalWords(query))];
  const telling = words.filter((word) => !FILLERS.has(word));
  return (telling.length > 0 ? telling : words).slice(0, MOST_QUERY_WORDS);
}
