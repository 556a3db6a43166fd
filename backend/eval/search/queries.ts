import type { City } from "./city";
import { FAMILIES } from "./families";
import { generatedQueries } from "./generated-queries";
import { QUERIES_BY_HAND } from "./queries-by-hand";
import type { LabelledQuery } from "./wants";

/** Every labelled query over a city, each text once. */
export function allQueries(city: City): LabelledQuery[] {
  const byHand = new Set(QUERIES_BY_HAND.map(({ text }) => text));
  return [...QUERIES_BY_HAND, ...generatedQueries(city).filter(({ text }) => !byHand.has(text))];
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[a-z0-9]+/g) ?? [];

/**
 * Words the lexicon may not know, because the sealed half measures what the search does without having been told: names of the sealed families,
 * their other spellings and short forms, and every misspelt word of a sealed query. Words the open half or plain dishes use too are free.
 */
export function sealedWords(queries: readonly LabelledQuery[]): Set<string> {
  const sealed = FAMILIES.filter(({ half }) => half === "sealed");
  const plain = new Set([
    ...FAMILIES.flatMap(({ dishes }) => dishes.flatMap(({ name, ingredients }) => wordsOf([name, ...ingredients].join(" ")))),
    ...queries
      .filter(({ half, stratum }) => half === "open" || stratum === "vendor" || stratum === "place")
      .flatMap(({ text }) => wordsOf(text)),
  ]);
  const own = sealed.flatMap(({ marks, spellings, short }) => [
    ...marks,
    ...spellings.map(([variant]) => variant),
    ...short.flatMap(([one]) => wordsOf(one)),
  ]);
  const marks = new Set(sealed.flatMap((family) => family.marks));
  const slips = queries
    .filter(({ half, stratum }) => half === "sealed" && ["typo", "spelling", "slang"].includes(stratum))
    .flatMap(({ text }) => wordsOf(text));
  const slang = new Set("pengen dong mantul bgt cari yg gercep laper nih".split(" "));
  return new Set([...own, ...slips].filter((word) => (marks.has(word) || !plain.has(word)) && !slang.has(word) && word.length > 2));
}
