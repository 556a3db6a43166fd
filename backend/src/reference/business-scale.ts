/**
 * How large a business is. Source: PP 7/2021, article 35: by a year's sales, or, for a business that has not sold for a year yet, by its
 * capital without land and buildings. Whole rupiah.
 */
export const SCALES = [
  { scale: "micro", annual_sales: 2_000_000_000, capital: 1_000_000_000 },
  { scale: "small", annual_sales: 15_000_000_000, capital: 5_000_000_000 },
  { scale: "medium", annual_sales: 50_000_000_000, capital: 10_000_000_000 },
] as const;

export type BusinessScale = (typeof SCALES)[number]["scale"];

/** What a vendor counts as until an officer confirmed something else; nearly all of the city's 168,000 are. */
export const PRESUMED_SCALE: BusinessScale = "micro";
