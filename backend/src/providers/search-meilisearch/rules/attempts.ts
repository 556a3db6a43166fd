import type { Layout } from "./layout";

/** One way to ask for words; the first that finds anything answers. */
export interface Attempt {
  q: string;
  /** Attributes to look in; everywhere when not told. */
  on?: string[];
  strategy: "all" | "frequency";
  /** Slips and beginnings of words count. */
  isTolerant: boolean;
  /** Finds nothing but how the words are spelt there; they are asked for again as they were found. */
  isGuess?: boolean;
  /** Words the index has are meant as they stand; `q` is made when it is known which they are. */
  onlyUnknown?: boolean;
}

/** What may be taken for another spelling: anything that finds nothing as it stands, only words the index has not, or nothing. */
export type Guess = "anything" | "unknown words" | "nothing";

/** A word between quotes is looked for as it is. */
export const exactly = (words: readonly string[]): string => words.map((word) => `"${word}"`).join(" ");

interface Asked {
  isUnfinished: boolean;
  isLoose: boolean;
  isOrdered: boolean;
  guess: Guess;
  /** The application can tell a slip from another word. */
  spells: boolean;
  searchOn?: readonly string[];
}

/** The words an index has in quotes, the others open to slips; undefined when it has them all. */
export const openTo = (words: readonly string[], known: ReadonlySet<string>): string | undefined =>
  words.every((word) => known.has(word)) ? undefined : words.map((word) => (known.has(word) ? exactly([word]) : word)).join(" ");

/** All words as written, then with slips; the last of them unfinished where somebody is still typing. */
function waysToAsk(
  words: readonly string[],
  { isUnfinished, guess, spells }: Pick<Asked, "isUnfinished" | "guess" | "spells">,
): Omit<Attempt, "on">[] {
  const last = words.at(-1);
  if (guess === "nothing") return [{ q: exactly(words), strategy: "all", isTolerant: false }];
  const asWritten = isUnfinished && last ? `${exactly(words.slice(0, -1))} ${last}`.trim() : exactly(words);
  return [
    { q: asWritten, strategy: "all", isTolerant: isUnfinished },
    { q: words.join(" "), strategy: "all", isTolerant: true, isGuess: spells, onlyUnknown: guess === "unknown words" },
  ];
}

/** In the name, in name and make-up, anywhere: places that differ. */
function places({ searchable }: Layout): (string[] | undefined)[] {
  const from = (weight: number) => searchable.filter((one) => one.weight >= weight).map(({ attribute }) => attribute);
  const telling = [from(3), from(2)].filter((some) => some.length > 0 && some.length < searchable.length);
  const distinct = telling.filter((some, at) => some.length !== telling[at - 1]?.length);
  return [...distinct, undefined];
}

/**
 * The ways a question is asked, the strictest first. In another order than relevance nothing sinks: what merely mentions a word stays out when
 * things are called by it, so each place is asked alone.
 */
export function attemptsOf(layout: Layout, words: readonly string[], asked: Asked): Attempt[] {
  if (words.length === 0) return [{ q: "", strategy: "all", isTolerant: false }];
  const on = asked.searchOn && layout.searchable.filter(({ path }) => asked.searchOn?.includes(path)).map(({ attribute }) => attribute);
  if (asked.isLoose) return [{ q: `${words.join(" ")} `, on, strategy: "frequency", isTolerant: true }];
  const where = on ? [on] : asked.isOrdered ? places(layout) : [undefined];
  return waysToAsk(words, asked).flatMap((way) => where.map((place) => ({ ...way, on: place })));
}
