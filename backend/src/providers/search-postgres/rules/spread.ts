import type { SearchTypes } from "@medusajs/framework/types";
import { qualityTag, tag } from "./plan";

/** How the terms of an index are spread over its documents, as far as PostgreSQL's statistics tell. */
export interface Spread {
  /** Documents, about; 0: nothing is known. */
  rows: number;
  /** Shares of documents, 0 … 1, that hold a term; only of frequent terms. */
  shares: ReadonlyMap<string, number>;
  /** No other term is in more than this share of the documents. */
  rest: number;
}

export const UNKNOWN: Spread = { rows: 0, shares: new Map(), rest: 1 };

const anyOf = ({ shares, rest }: Spread, terms: readonly string[]): number =>
  Math.min(
    1,
    terms.reduce((sum, term) => sum + (shares.get(term) ?? rest), 0),
  );

/** At the most this share holds a term of each set: words of one dish stand together, so the rarest alone decides. */
export const shareOfSets = (spread: Spread, sets: readonly (readonly string[])[]): number =>
  Math.min(1, ...sets.map((set) => anyOf(spread, set)));

type Filters = SearchTypes.SearchFilters;

function shareOfField(spread: Spread, path: string, value: unknown): number {
  const isOperators = value !== null && typeof value === "object" && !Array.isArray(value);
  const operators: Record<string, unknown> = isOperators ? (value as Record<string, unknown>) : { $in: value };
  return Object.entries(operators).reduce((share, [operator, operand]) => {
    const terms = [operand].flat().map((one) => tag(path, one));
    if (["$eq", "$in", "$overlaps"].includes(operator)) return share * anyOf(spread, terms);
    return operator === "$contains"
      ? share *
          shareOfSets(
            spread,
            terms.map((term) => [term]),
          )
      : share;
  }, 1);
}

/** About how many pass a filter tree, 0 … 1, looking at facets only: what else is asked may be true of all. Facets say nothing of each other. */
export function shareOfFilters(spread: Spread, tagged: ReadonlySet<string>, filters: Filters | undefined): number {
  return Object.entries(filters ?? {}).reduce((share, [key, value]) => {
    if (key === "$and") return (value as Filters[]).reduce((all, branch) => all * shareOfFilters(spread, tagged, branch), share);
    return tagged.has(key) ? share * shareOfField(spread, key, value) : share;
  }, 1);
}

const BEST = 99;

/** The best hundredths of quality that together hold at least this share of the documents, best first; what hardly any document has is left out. */
export function bestQualities({ shares }: Spread, share: number): number[] {
  const best: number[] = [];
  for (let bucket = BEST, held = 0; bucket >= 0 && held < share; bucket -= 1) {
    const own = shares.get(qualityTag(bucket)) ?? 0;
    if (own > 0) best.push(bucket);
    held += own;
  }
  return best;
}
