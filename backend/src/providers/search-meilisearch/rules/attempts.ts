import type { Layout } from "./layout";

/** One way to ask for words; the first that finds anything answers. */
export interface Attempt {
  q: string;
  /** Attributes to look in; everywhere when not told. */
  on?: string[];
  strategy: "all" | "frequency";
  /** Slips and beginnings of words count. */
  isTolerant: boolean;
}

/** A word between quotes is looked for as it is. */
const exactly = (words: readonly string[]): string => words.map((word) => `"${word}"`).join(" ");

/** All words as written, then with slips; the last of them unfinished where somebody is still typing. */
function waysToAsk(words: readonly string[], isUnfinished: boolean): Omit<Attempt, "on">[] {
  const last = words.at(-1);
  const asWritten = isUnfinished && last ? `${exactly(words.slice(0, -1))} ${last}`.trim() : exactly(words);
  return [
    { q: asWritten, strategy: "all", isTolerant: isUnfinished },
    { q: words.join(" "), strategy: "all", isTolerant: true },
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
export function attemptsOf(
  layout: Layout,
  words: readonly string[],
  asked: { isUnfinished: boolean; isLoose: boolean; isOrdered: boolean; searchOn?: readonly string[] },
): Attempt[] {
  if (words.length === 0) return [{ q: "", strategy: "all", isTolerant: false }];
  const on = asked.searchOn && layout.searchable.filter(({ path }) => asked.searchOn?.includes(path)).map(({ attribute }) => attribute);
  if (asked.isLoose) return [{ q: `${words.join(" ")} `, on, strategy: "frequency", isTolerant: true }];
  const where = on ? [on] : asked.isOrdered ? places(layout) : [undefined];
  return waysToAsk(words, asked.isUnfinished).flatMap((way) => where.map((place) => ({ ...way, on: place })));
}
