import { type BusinessScale, PRESUMED_SCALE, SCALES } from "../../../reference/business-scale";

export interface Declared {
  /** Whole rupiah; null when it was not declared. */
  annual_sales: number | null;
  capital: number | null;
}

/** What follows from what was declared: sales first, capital for those without. Null when nothing was, or when it is a large business. */
export function scaleOf({ annual_sales, capital }: Declared): BusinessScale | null {
  if (annual_sales !== null) return SCALES.find((each) => annual_sales <= each.annual_sales)?.scale ?? null;
  if (capital !== null) return SCALES.find((each) => capital <= each.capital)?.scale ?? null;
  return null;
}

/** Whether an officer may confirm this scale: it is what the declared figures say, or none were. */
export const agrees = (scale: BusinessScale, declared: Declared): boolean =>
  (declared.annual_sales === null && declared.capital === null) || scaleOf(declared) === scale;

/** The one in force on a day, of all that were ever confirmed. */
export function scaleOn(confirmed: readonly { scale: BusinessScale; valid_from: string }[], day: string): BusinessScale {
  const past = confirmed.filter(({ valid_from }) => valid_from <= day).toSorted((a, b) => b.valid_from.localeCompare(a.valid_from));
  return past[0]?.scale ?? PRESUMED_SCALE;
}
