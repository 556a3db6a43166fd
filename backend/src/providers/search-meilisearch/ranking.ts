import type { RankingScoreDetails } from "./client-types";
import { valuesAt, wordsAt } from "./documents";
import type { MeilisearchOptions } from "./options";
import { type Question, WINDOW } from "./question";
import type { Attempt } from "./rules/attempts";
import { type Found, partsOf, textWorth } from "./rules/rank";

export type Hit = Record<string, unknown> & { _rankingScoreDetails?: RankingScoreDetails };

/** A hit with its place. */
export interface Ranked {
  hit: Hit;
  score?: number;
  parts?: Record<string, number>;
  /** Typed words it holds in another spelling. */
  spelt: [typed: string, known: string][];
}

type Spelling = Pick<MeilisearchOptions, "language" | "synonyms">;

const BEGINNING = 0.9;
const SYNONYM = 0.8;
const LEAST_LIKENESS = 0.3;
const SLIP_COSTS = 0.25;

/** How a typed word stands among others: as it is, as the beginning of one, as its synonym, or as a slip of it. */
export function foundAmong(
  typed: string,
  among: readonly string[],
  mayBegin: boolean,
  { language, synonyms }: Spelling,
): (Found & { isSlip: boolean }) | undefined {
  if (among.includes(typed)) return { word: typed, likeness: 1, isSlip: false };
  const longer = mayBegin ? among.find((word) => word.startsWith(typed)) : undefined;
  if (longer) return { word: longer, likeness: BEGINNING, isSlip: false };
  const synonym = synonyms?.[typed]?.find((word) => among.includes(word));
  if (synonym) return { word: synonym, likeness: SYNONYM, isSlip: false };
  const slip = language?.slip;
  if (!slip) return undefined;
  const near = among.flatMap((word) => {
    const cost = slip(typed, word);
    return cost === undefined ? [] : [{ word, cost }];
  });
  const best = near.sort((one, other) => one.cost - other.cost)[0];
  return best && { word: best.word, likeness: Math.max(LEAST_LIKENESS, 1 - SLIP_COSTS * best.cost), isSlip: true };
}

/** Orders the best of what Meilisearch found by the rank that was given; what lies behind them stays as it stands. */
export function ranked(question: Question, attempt: Attempt, hits: readonly Hit[], spelling: Spelling): Ranked[] {
  const { rank, words, layout, page } = question;
  const now = Date.now();
  const last = words.at(-1);
  const wordsOf = (hit: Hit, weight: number) =>
    layout.searchable.filter((one) => one.weight >= weight).flatMap(({ path }) => wordsAt(hit, path));
  const find = (typed: string, among: readonly string[]) => foundAmong(typed, among, attempt.isTolerant && typed === last, spelling);
  const judged = hits.map((hit): Ranked => {
    const all = attempt.isTolerant && words.length > 0 ? wordsOf(hit, 0) : [];
    const spelt = attempt.isTolerant
      ? words.flatMap((typed): [string, string][] => {
          const found = find(typed, all);
          return found?.isSlip ? [[typed, found.word]] : [];
        })
      : [];
    if (!rank) return { hit, spelt };
    const text = textWorth(words, { head: wordsOf(hit, 3), telling: wordsOf(hit, 2) }, find);
    const parts = partsOf(rank, text, (path) => valuesAt(hit, path), now);
    return { hit, spelt, parts, score: Object.values(parts).reduce((sum, part) => sum + part, 0) };
  });
  if (!rank || page.skip >= WINDOW) return judged;
  const best = judged.slice(0, WINDOW).sort((one, other) => (other.score ?? 0) - (one.score ?? 0));
  return [...best, ...judged.slice(WINDOW)];
}

/** Words that were taken for others, by what most of the hits hold. */
export function speltIn(hits: readonly Ranked[], words: readonly string[]): Record<string, string> {
  const told: Record<string, string> = {};
  for (const typed of words) {
    const times = new Map<string, number>();
    for (const [word, known] of hits.flatMap(({ spelt }) => spelt)) if (word === typed) times.set(known, (times.get(known) ?? 0) + 1);
    const [most] = [...times].sort(([, one], [, other]) => other - one);
    // One that stands there as it was typed was not taken for another.
    const asTyped = hits.length - [...times.values()].reduce((sum, count) => sum + count, 0);
    if (most && asTyped === 0) told[typed] = most[0];
  }
  return told;
}
