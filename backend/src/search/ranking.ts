import { metresBetween, type Place } from "../foundation/distance";
import type { Rank } from "../providers/search-postgres/rules/rank";
import { KELURAHAN_CENTRES } from "../reference/places";

/**
 * What makes one product come before another, in one place. What does not change with the question or the clock is one number in the document
 * (`staticQuality`, 0 … 1), by which an engine may also cut its candidates; the rest is added when somebody asks (`QUERY_WEIGHTS`).
 * Change a weight here and rebuild the index; `?explain` shows officers how a result came about.
 */

/** Five stars from two people say less than four and a half from two hundred: everybody starts with these many votes of this many stars. */
const PRIOR_VOTES = 8;
const PRIOR_STARS = 3.9;
/** Pieces sold beyond which more tell nothing. */
const SOLD_FULL = 1_000;
const MOST_STARS = 5;

/** Sums of a listing's ratings (module review) and what it sold. */
export interface Reputation {
  rating_sum: number;
  rating_count: number;
  /** Pieces handed over. */
  sold: number;
}

/** Stars, 0 … 5, drawn towards the market's average while few have voted. */
export const bayesianRating = ({ rating_sum, rating_count }: Pick<Reputation, "rating_sum" | "rating_count">): number =>
  Math.round(((PRIOR_VOTES * PRIOR_STARS + rating_sum) / (PRIOR_VOTES + rating_count)) * 100) / 100;

/** Shares of what does not change with the question; they sum to 1. */
export const QUALITY_WEIGHTS = { rating: 0.4, sales: 0.3, permits: 0.2, photo: 0.1 } as const;

export interface QualityFacts extends Reputation {
  has_permit: boolean;
  is_halal: boolean;
  has_photo: boolean;
}

/** The parts of static quality, each 0 … 1 before its weight. */
export function qualityParts(facts: QualityFacts): Record<keyof typeof QUALITY_WEIGHTS, number> {
  return {
    // Three stars and less are all the same to somebody who is hungry.
    rating: Math.max(0, bayesianRating(facts) - 3) / (MOST_STARS - 3),
    sales: Math.min(1, Math.log1p(facts.sold) / Math.log1p(SOLD_FULL)),
    permits: (Number(facts.has_permit) + Number(facts.is_halal)) / 2,
    photo: Number(facts.has_photo),
  };
}

/** 0 … 1, four digits. */
export function staticQuality(facts: QualityFacts): number {
  const parts = qualityParts(facts);
  const sum = Object.entries(QUALITY_WEIGHTS).reduce((total, [part, weight]) => total + weight * parts[part as keyof typeof parts], 0);
  return Math.round(sum * 10_000) / 10_000;
}

/** Products a shop needs to have a full board. */
const FULL_BOARD = 14;

/** How good a shop is whatever was asked, 0 … 1, four digits: its stars and how much there is to choose from, in equal parts. */
export function shopQuality(stars: Pick<Reputation, "rating_sum" | "rating_count">, productCount: number): number {
  const rating = Math.max(0, bayesianRating(stars) - 3) / (MOST_STARS - 3);
  const board = Math.min(1, Math.log1p(productCount) / Math.log1p(FULL_BOARD));
  return Math.round(((rating + board) / 2) * 10_000) / 10_000;
}

/** What is added when somebody asks. Text decides first; the others order what says the same. */
export const QUERY_WEIGHTS = {
  /** Times the engine's own 0 … 1 for how well the words fit. */
  text: 3,
  /** The words name its shop, and no longer name than that. */
  shop_named: 2.5,
  /** It is in the part of the city that was named; what lies farther off is shown for want of choice. */
  around: 3,
  /** Times static quality. */
  quality: 1,
  /** It can be bought, and its shop is open. */
  available: 0.6,
  open_now: 0.25,
  /** Full at the shopper's door, half of it at `NEAR_HALF_METRES`. */
  distance: 0.5,
  /** New listings, fading by half in `FRESH_HALF_DAYS`. */
  freshness: 0.15,
  /** Shops that joined lately have no stars yet: their fair share, fading by half in `NEW_VENDOR_HALF_DAYS`. */
  new_vendor: 0.25,
} as const;

/** Of distance when the nearest are asked for. */
export const NEAREST_WEIGHT = 20;
export const NEAR_HALF_METRES = 2_500;
export const FRESH_HALF_DAYS = 30;
export const NEW_VENDOR_HALF_DAYS = 45;

/** 1 at the door, ½ at `NEAR_HALF_METRES`, towards 0. */
export const nearness = (metres: number): number => NEAR_HALF_METRES / (NEAR_HALF_METRES + Math.max(0, metres));

/** How near each kelurahan is to where the shopper looks from, 0 … 1, by its code. */
export const nearnessByKelurahan = (from: Place): Record<string, number> =>
  Object.fromEntries(
    Object.entries(KELURAHAN_CENTRES).map(([code, [lat, lng]]) => [
      code,
      Math.round(nearness(metresBetween(from, { lat, lng })) * 1_000) / 1_000,
    ]),
  );

/** Every run of words a query begins or ends with: "seblak dapur ani" may name a shop called "dapur ani". */
export const namesIn = (words: readonly string[]): string[] => [
  ...new Set(words.flatMap((_, at) => [words.slice(0, at + 1).join(" "), words.slice(at).join(" ")])),
];

/** What was asked, as far as the order depends on it. */
export interface Asked {
  /** Where the shopper looks from, and how much each kelurahan is there: 1 the place itself, less what is near it. */
  from?: Place;
  around?: Readonly<Record<string, number>>;
  /** As queries spell them. */
  words?: readonly string[];
}

/** How an engine orders what fits, now and from here. Both engines are told the same. */
export function queryRank({ date, slot }: { date: string; slot: number }, { from, around = {}, words = [] }: Asked = {}): Rank {
  const weights = QUERY_WEIGHTS;
  const isOpen = { open_slots: { $contains: slot }, closed_on: { $nin: [date] } };
  return {
    text: weights.text,
    parts: [
      ...(words.length > 0
        ? [{ name: "shop_named", weight: weights.shop_named, kind: "when" as const, filters: { called: { $in: namesIn(words) } } }]
        : []),
      { name: "quality", weight: weights.quality, kind: "number", field: "quality" },
      { name: "available", weight: weights.available, kind: "when", filters: { available: true } },
      { name: "open_now", weight: weights.open_now, kind: "when", filters: isOpen },
      { name: "freshness", weight: weights.freshness, kind: "fresh", field: "created_at", half_days: FRESH_HALF_DAYS },
      { name: "new_vendor", weight: weights.new_vendor, kind: "fresh", field: "vendor_since", half_days: NEW_VENDOR_HALF_DAYS },
      ...(Object.keys(around).length > 0
        ? [{ name: "around", weight: weights.around, kind: "lookup" as const, field: "kelurahan", values: { ...around }, otherwise: 0 }]
        : []),
      ...(from
        ? [
            {
              name: "distance",
              weight: weights.distance,
              kind: "lookup" as const,
              field: "kelurahan",
              values: nearnessByKelurahan(from),
              otherwise: 0,
            },
          ]
        : []),
    ],
  };
}

/** How shops are ordered: by their names, and those that fit equally well by how good they are. */
export const SHOP_RANK: Rank = { text: 1, parts: [{ name: "quality", weight: 0.2, kind: "number", field: "quality" }] };

/** Nearest first: distance outweighs everything but what cannot be bought. */
export function nearestRank(moment: { date: string; slot: number }, from: Place): Rank {
  const { parts } = queryRank(moment, { from });
  return { text: 0.5, parts: parts.map((part) => (part.name === "distance" ? { ...part, weight: NEAREST_WEIGHT } : part)) };
}
