import type { RankingScoreDetails } from "./client-types";
import { valuesAt, wordsAt } from "./documents";
import type { Language, MeilisearchOptions } from "./options";
import { type Question, WINDOW } from "./question";
import type { Attempt } from "./rules/attempts";
import type { Layout } from "./rules/layout";
import { type Found, partsOf, textWorth } from "./rules/rank";

export type Hit = Record<string, unknown> & { _rankingScoreDetails?: RankingScoreDetails };

/** A hit with its place. */
export interface Ranked {
  hit: Hit;
  score?: number;
  parts?: Record<string, number>;
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

/**
 * How the words are spelt in what was found with slips: the nearest spelling of all of them, of equally near ones the one that most are called by,
 * then the most frequent; undefined when none is near enough.
 */
export function meantBy(
  { words, layout }: Pick<Question, "words" | "layout">,
  hits: readonly Hit[],
  spelling: Spelling,
): Pick<Question, "words" | "spelt"> | undefined {
  const last = words.at(-1);
  const ways = new Map<string, { found: (Found & { isSlip: boolean })[]; likeness: number; names: number; times: number }>();
  const named = layout.searchable.filter(({ weight }) => weight >= 3);
  for (const hit of hits) {
    const held = layout.searchable.flatMap(({ path }) => wordsAt(hit, path));
    const found = words.flatMap((typed) => foundAmong(typed, held, typed === last, spelling) ?? []);
    if (found.length < words.length) continue;
    const key = found.map(({ word }) => word).join(" ");
    const likeness = found.reduce((sum, one) => sum + one.likeness, 0);
    const name = named.flatMap(({ path }) => wordsAt(hit, path));
    const { names = 0, times = 0 } = ways.get(key) ?? {};
    const isName = found.every(({ word }) => name.includes(word));
    ways.set(key, { found, likeness, names: names + Number(isName), times: times + 1 });
  }
  const [best] = [...ways.values()].sort(
    (one, other) => other.likeness - one.likeness || other.names - one.names || other.times - one.times,
  );
  if (!best) return undefined;
  const slips = words.flatMap((typed, at): [string, string][] => (best.found[at]?.isSlip ? [[typed, best.found[at].word]] : []));
  return { words: best.found.map(({ word }) => word), spelt: Object.fromEntries(slips) };
}

/** Words of documents that a typed one may be a slip of, the nearest first, of equally near ones those of most documents. */
export function nearIn(typed: string, hits: readonly Hit[], { searchable }: Layout, slip: NonNullable<Language["slip"]>): string[] {
  const near = new Map<string, { cost: number; times: number }>();
  for (const hit of hits) {
    for (const word of new Set(searchable.flatMap(({ path }) => wordsAt(hit, path)))) {
      const cost = near.get(word)?.cost ?? slip(typed, word);
      if (word !== typed && cost !== undefined) near.set(word, { cost, times: (near.get(word)?.times ?? 0) + 1 });
    }
  }
  return [...near].sort(([, one], [, other]) => one.cost - other.cost || other.times - one.times).map(([word]) => word);
}

/** Orders the best of what Meilisearch found by the rank that was given; what lies behind them stays as it stands. */
export function ranked(question: Question, attempt: Attempt, hits: readonly Hit[], spelling: Spelling): Ranked[] {
  const { rank, words, layout, page } = question;
  if (!rank) return hits.map((hit) => ({ hit }));
  const now = Date.now();
  const last = words.at(-1);
  const wordsOf = (hit: Hit, weight: number) =>
    layout.searchable.filter((one) => one.weight >= weight).flatMap(({ path }) => wordsAt(hit, path));
  const find = (typed: string, among: readonly string[]) =>
    attempt.isTolerant
      ? foundAmong(typed, among, typed === last, spelling)
      : among.includes(typed)
        ? { word: typed, likeness: 1 }
        : undefined;
  const judged = hits.map((hit): Required<Ranked> => {
    const text = textWorth(words, { head: wordsOf(hit, 3), telling: wordsOf(hit, 2) }, find);
    const parts = partsOf(rank, text, (path) => valuesAt(hit, path), now);
    return { hit, parts, score: Object.values(parts).reduce((sum, part) => sum + part, 0) };
  });
  if (page.skip >= WINDOW) return judged;
  const best = judged.slice(0, WINDOW).sort((one, other) => other.score - one.score);
  return [...best, ...judged.slice(WINDOW)];
}
