import { type Chosen, termsOf } from "./filters";
import { MOST_PARTS, partsAt, partTag, qualityTag } from "./plan";

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

/** At the most this share holds any of these terms. */
export const shareOfAny = ({ shares, rest }: Spread, terms: readonly string[]): number =>
  Math.min(
    1,
    terms.reduce((sum, term) => sum + (shares.get(term) ?? rest), 0),
  );

/** At the most this share holds a term of each set: words of one dish stand together, so the rarest alone decides. */
export const shareOfSets = (spread: Spread, sets: readonly (readonly string[])[]): number =>
  Math.min(1, ...sets.map((set) => shareOfAny(spread, set)));

/** The list of a value that more documents have is longer to read in the index than the rows that something else has found. */
const COMMON = 0.2;

/** Whether rows are asked for this facet instead of the index. */
export const isCommon = ({ shares }: Spread, chosen: Chosen): boolean => termsOf(chosen).some((term) => (shares.get(term) ?? 0) > COMMON);

const BEST = 99;
/** So far the parts to begin with move each day: it has no divisor in common with their number, so that each has its turn. */
const STRIDE = 37;
/** Fewer would be much more than is wanted. */
const FEWEST_PARTS = 2;

/** At least this part of a hundredth, 0 … 1, and at most half as much again, in eight terms at the most; another one each day, so that equally good documents take turns. */
function partOf(bucket: number, wanted: number, day: number): string[] {
  let depth = 0;
  while (partsAt(depth) * wanted < FEWEST_PARTS && partsAt(depth) < MOST_PARTS) depth += 1;
  const parts = partsAt(depth);
  const many = Math.ceil(wanted * parts);
  if (many >= parts) return [qualityTag(bucket)];
  return Array.from({ length: many }, (_, at) => partTag(bucket, depth, (day * STRIDE + at) % parts));
}

/**
 * Terms of the best documents that together are at least this share of all: the best hundredths of quality, and of the last one about as much as is
 * needed. Hundredths that hardly any document has are left out. `day` is any number that grows by one a day.
 */
export function bestQualities({ shares }: Spread, share: number, day: number): string[] {
  const best: string[] = [];
  for (let bucket = BEST, held = 0; bucket >= 0 && held < share; bucket -= 1) {
    const own = shares.get(qualityTag(bucket)) ?? 0;
    if (own > 0) best.push(...partOf(bucket, (share - held) / own, day));
    held += own;
  }
  return best;
}
