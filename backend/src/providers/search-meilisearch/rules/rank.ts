import type { SearchTypes } from "@medusajs/framework/types";
import { matches, pathsOf } from "./matches";

/** One reason why a document comes before another; each gives 0 … 1 times its weight. */
export type RankPart = { name: string; weight: number } & (
  | { kind: "number"; field: string }
  | { kind: "when"; filters: SearchTypes.SearchFilters }
  /** A number for each value of a field. */
  | { kind: "lookup"; field: string; values: Record<string, number>; otherwise: number }
  /** 1 for a date that is now, ½ after `half_days`. */
  | { kind: "fresh"; field: string; half_days: number }
);

/** How what was found is ordered; given with a query under `provider_options["search-meilisearch"].rank`. */
export interface Rank {
  /** Times how well the words fit, 0 … 1. */
  text: number;
  parts: readonly RankPart[];
}

const DAY_MS = 86_400_000;
type Read = (path: string) => readonly unknown[];

function worthOf(part: RankPart, read: Read, now: number): number {
  switch (part.kind) {
    case "number":
      return Number(read(part.field)[0] ?? 0);
    case "when":
      return matches(read, part.filters) ? 1 : 0;
    case "lookup":
      return part.values[String(read(part.field)[0])] ?? part.otherwise;
    case "fresh": {
      const [at] = read(part.field);
      const age = at === undefined ? Number.NaN : now - new Date(at as string | number | Date).getTime();
      return Number.isNaN(age) ? 0 : 0.5 ** (Math.max(0, age) / (part.half_days * DAY_MS));
    }
  }
}

/** Paths of a document a rank looks at. */
export const pathsOfRank = ({ parts }: Rank): string[] =>
  parts.flatMap((part) => (part.kind === "when" ? pathsOf(part.filters) : [part.field]));

/** Each part's share of the score, by its name. */
export const partsOf = (rank: Rank, text: number, read: Read, now: number): Record<string, number> =>
  Object.fromEntries([["text", rank.text * text], ...rank.parts.map((part) => [part.name, part.weight * worthOf(part, read, now)])]);

/** A typed word as one document holds it. */
export interface Found {
  /** The word there. */
  word: string;
  /** 0 … 1: as it was typed, or a slip of it. */
  likeness: number;
}

/** What a match is worth by where its words stand: in the name, all in name and make-up, somewhere. */
const ELSEWHERE = { telling: 0.65, anywhere: 0.35 } as const;
const SHARES = { words: 0.6, coverage: 0.25, phrase: 0.15 } as const;

/** The words of a document by how much they tell: its name, what it is made of, the rest. */
export interface Words {
  head: readonly string[];
  telling: readonly string[];
}

/**
 * How well a document fits the words, 0 … 1: how many stand in its name, how much of the name they are, and whether they stand together. `found`
 * gives a typed word as it stands among the given ones.
 */
export function textWorth(
  typed: readonly string[],
  { head, telling }: Words,
  found: (typed: string, among: readonly string[]) => Found | undefined,
): number {
  if (typed.length === 0) return 0;
  const inHead = typed.map((word) => found(word, head));
  const rest = typed.filter((_, at) => !inHead[at]);
  const elsewhere = rest.every((word) => found(word, telling)) ? ELSEWHERE.telling : ELSEWHERE.anywhere;
  const hits = inHead.reduce((sum, one) => sum + (one?.likeness ?? 0), 0);
  const phrase = ` ${inHead.map((one) => one?.word ?? "").join(" ")} `;
  const name = ` ${head.join(" ")} `;
  const together = rest.length > 0 ? 0 : name.startsWith(phrase) ? 1 : name.includes(phrase) ? 0.7 : 0;
  return (
    (SHARES.words * (hits + rest.length * elsewhere)) / typed.length +
    (SHARES.coverage * hits) / Math.max(head.length, typed.length, 1) +
    SHARES.phrase * together
  );
}
