/**
 * What has to be known of words before a question can be put. Each of them, or some together, is asked for alone, all in one round trip, and how
 * many documents have it tells what is asked then.
 */
export interface Probe {
  words: readonly string[];
  /** How a word is asked for. */
  ask: (word: string) => string;
  /** Only among what passes the question's filters. */
  isFiltered: boolean;
  /** Undefined: nothing else than what was asked already. */
  ready: (documents: ReadonlyMap<string, number>) => Prepared | undefined;
}

export interface Prepared {
  q: string;
  /** Typed words that are taken for others from here on. */
  spelt?: Record<string, string>;
  /** The words are all settled and need not be guessed any more. */
  isSettled?: boolean;
}

/** A word between quotes is looked for as it is. */
export const exactly = (words: readonly string[]): string => words.map((word) => `"${word}"`).join(" ");

type Documents = ReadonlyMap<string, number>;
const has = (documents: Documents, word: string): boolean => (documents.get(word) ?? 0) > 0;

/** Words the index has in quotes, the others open to slips. */
const openTo = (words: readonly string[], isKnown: (word: string) => boolean): string =>
  words.map((word) => (isKnown(word) ? exactly([word]) : word)).join(" ");

/** Words the index has are meant as they stand; undefined when it has them all. */
export const unknownWords = (words: readonly string[]): Probe => ({
  words,
  ask: (word) => exactly([word]),
  isFiltered: false,
  ready: (documents) => (words.every((word) => has(documents, word)) ? undefined : { q: openTo(words, (word) => has(documents, word)) }),
});

/** Meilisearch reads no more words of a query. */
const MOST_READ = 10;

/**
 * Most of the words: all but one, those that most documents have, or else one of them, the rarest. Meilisearch's own ways to leave words out take the
 * last or the most frequent ones and end at what nothing has.
 */
export function mostWords(words: readonly string[]): Probe {
  const read = words.slice(0, MOST_READ);
  const butOne = read.length > 2 ? read.map((_, left) => read.filter((_, at) => at !== left).join(" ")) : [];
  const byDocuments = (documents: Documents, some: readonly string[]) =>
    some.filter((one) => has(documents, one)).sort((one, other) => (documents.get(one) ?? 0) - (documents.get(other) ?? 0));
  return {
    words: [...new Set([...butOne, ...read])],
    ask: (word) => `${word} `,
    isFiltered: true,
    ready: (documents) => ({ q: `${byDocuments(documents, butOne).at(-1) ?? byDocuments(documents, read).at(0) ?? read.join(" ")} ` }),
  };
}

const LETTERS = [..."abcdefghijklmnopqrstuvwxyz"];
/** Who types more words that nothing has is not understood. */
const MOST_WORDS = 4;

/** A word with another first letter, with one before it, or without its first. */
const variantsOf = (word: string): string[] => [
  ...LETTERS.flatMap((letter) => [`${letter}${word.slice(1)}`, `${letter}${word}`]),
  word.slice(1),
];

type Slip = (typed: string, known: string) => number | undefined;

/**
 * Unknown words with another beginning. Meilisearch counts a slip in the first letter twice and so finds none in a short word, and to allow short
 * words two slips would take most of them for each other.
 */
export function firstLetters(words: readonly string[], slip: Slip): Probe {
  const near = words.map((word): [string, { known: string; cost: number }[]] => [
    word,
    variantsOf(word).flatMap((known) => {
      const cost = known === word ? undefined : slip(word, known);
      return cost === undefined ? [] : [{ known, cost }];
    }),
  ]);
  const variants = new Map(near.filter(([, known]) => known.length > 0).slice(0, MOST_WORDS));
  return {
    words: [...new Set([...words, ...[...variants.values()].flat().map(({ known }) => known)])],
    ask: (word) => exactly([word]),
    isFiltered: false,
    ready: (documents) => {
      const spelt: Record<string, string> = {};
      for (const word of words.filter((one) => !has(documents, one))) {
        const [best] = (variants.get(word) ?? [])
          .filter(({ known }) => has(documents, known))
          .sort((one, other) => one.cost - other.cost || (documents.get(other.known) ?? 0) - (documents.get(one.known) ?? 0));
        if (best) spelt[word] = best.known;
      }
      if (Object.keys(spelt).length === 0) return undefined;
      const meant = words.map((word) => spelt[word] ?? word);
      const isKnown = (word: string) => has(documents, word);
      return { q: openTo(meant, isKnown), spelt, isSettled: meant.every(isKnown) };
    },
  };
}
