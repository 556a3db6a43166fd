import { PARTS, partTag, qualityTag, SLICES, sliceTag } from "./plan";

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

/** About the share that has a term of every set, if the sets say nothing of each other, as facets do. */
export const shareOfFacets = (spread: Spread, sets: readonly (readonly string[])[]): number =>
  sets.reduce((share, set) => share * anyOf(spread, set), 1);

const BEST = 99;
/** So far the slices to begin with move each day: no divisor in common with `SLICES`, so that every slice has its turn. */
const STRIDE = 37;

/** Part of a hundredth, in as few terms as name it; another part each day, so that equally good documents take turns. */
function partOf(bucket: number, slices: number, day: number): string[] {
  const terms: string[] = [];
  for (let at = (day * STRIDE) % SLICES, left = slices; left > 0; ) {
    const isWhole = at % PARTS === 0 && left >= PARTS;
    terms.push(isWhole ? partTag(bucket, at / PARTS) : sliceTag(bucket, at));
    left -= isWhole ? PARTS : 1;
    at = (at + (isWhole ? PARTS : 1)) % SLICES;
  }
  return terms;
}

/**
 * Terms of the best documents that together are at least this share of all: the best hundredths of quality, and of the last one no more than is needed.
 * Hundredths that hardly any document has are left out. `day` is any number that grows by one a day.
 */
export function bestQualities({ shares }: Spread, share: number, day: number): string[] {
  const best: string[] = [];
  for (let bucket = BEST, held = 0; bucket >= 0 && held < share; bucket -= 1) {
    const own = shares.get(qualityTag(bucket)) ?? 0;
    const slices = own > 0 ? Math.ceil(((share - held) / own) * SLICES) : 0;
    if (slices > 0) best.push(...(slices < SLICES ? partOf(bucket, slices, day) : [qualityTag(bucket)]));
    held += own;
  }
  return best;
}
