/** Steps of price people think in, in rupiah; `from` is part of the band, `below` is not. */
export const PRICE_BANDS = [
  { handle: "0-10", from: 0, below: 10_000 },
  { handle: "10-20", from: 10_000, below: 20_000 },
  { handle: "20-50", from: 20_000, below: 50_000 },
  { handle: "50-100", from: 50_000, below: 100_000 },
  { handle: "100-", from: 100_000, below: Number.POSITIVE_INFINITY },
] as const;

export type PriceBand = (typeof PRICE_BANDS)[number]["handle"];

export const priceBand = (price: number): PriceBand => PRICE_BANDS.find(({ below }) => price < below)?.handle ?? "100-";

/** Stars one may ask for at least; a product stands under every one it reaches. */
export const STAR_STEPS = ["3", "4", "4.5"] as const;
