import type { Layout } from "./layout";
import { exactly, firstLetters, mostWords, type Probe, unknownWords } from "./probes";

/** One way to ask for words; the first that finds anything answers. */
export interface Attempt {
  q: string;
  /** Attributes to look in; everywhere when not told. */
  on?: string[];
  /** Slips and beginnings of words count. */
  isTolerant: boolean;
  /** Finds nothing but how the words are spelt there; they are asked for again as they were found. */
  isGuess?: boolean;
  /** `q` is made when it is known which of the words are there. */
  probe?: Probe;
}

/** What may be taken for another spelling: anything that finds nothing as it stands, only words the index has not, or nothing. */
export type Guess = "anything" | "unknown words" | "nothing";

interface Asked {
  isUnfinished: boolean;
  isLoose: boolean;
  isOrdered: boolean;
  guess: Guess;
  /** How the application tells a slip from another word, when it can. */
  slip?: (typed: string, known: string) => number | undefined;
  searchOn?: readonly string[];
}

/** All words as written, then with slips, then with slips in first letters; the last of them unfinished where somebody is still typing. */
function waysToAsk(
  words: readonly string[],
  { isUnfinished, guess, slip }: Pick<Asked, "isUnfinished" | "guess" | "slip">,
): Omit<Attempt, "on">[] {
  const last = words.at(-1);
  if (guess === "nothing") return [{ q: exactly(words), isTolerant: false }];
  const asWritten = isUnfinished && last ? `${exactly(words.slice(0, -1))} ${last}`.trim() : exactly(words);
  const withSlips = { q: words.join(" "), isTolerant: true, isGuess: slip !== undefined } as const;
  return [
    { q: asWritten, isTolerant: isUnfinished },
    { ...withSlips, ...(guess === "unknown words" ? { probe: unknownWords(words) } : {}) },
    ...(slip ? [{ ...withSlips, probe: firstLetters(words, slip) }] : []),
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
  if (words.length === 0) return [{ q: "", isTolerant: false }];
  const on = asked.searchOn && layout.searchable.filter(({ path }) => asked.searchOn?.includes(path)).map(({ attribute }) => attribute);
  if (asked.isLoose) return [{ q: `${words.join(" ")} `, on, isTolerant: true, probe: mostWords(words) }];
  const where = on ? [on] : asked.isOrdered ? places(layout) : [undefined];
  return waysToAsk(words, asked).flatMap((way) => where.map((place) => ({ ...way, on: place })));
}
