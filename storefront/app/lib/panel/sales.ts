/** 7, 30 or 90 days back; anything else in the address is 30. */
export const PERIODS = [7, 30, 90] as const;
export type Period = (typeof PERIODS)[number];

export function periodIn(search: URLSearchParams): Period {
  const wish = Number(search.get("hari"));
  return PERIODS.find((period) => period === wish) ?? 30;
}

export type Change = { kind: "more" | "less"; percent: number } | { kind: "same" | "first" };

/** How sales went against the days before, in whole percent. */
export function changeOf(now: number, before: number): Change {
  if (before === 0) return { kind: now === 0 ? "same" : "first" };
  const percent = Math.round(((now - before) / before) * 100);
  if (percent === 0) return { kind: "same" };
  return { kind: percent > 0 ? "more" : "less", percent: Math.abs(percent) };
}

const percent = new Intl.NumberFormat("id-ID", { style: "percent", maximumFractionDigits: 1 });
const decimal = new Intl.NumberFormat("id-ID", { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** `12,5%`; `–` where there is nothing to divide by. Never more than all: an order may come from somebody no visit was counted for. */
export const percentOf = (part: number, whole: number): string => (whole > 0 ? percent.format(Math.min(part / whole, 1)) : "–");

/** `4,5`; `–` where nobody rated. */
export const averageStars = ({ reviews, stars }: { reviews: number; stars: number }): string =>
  reviews > 0 ? decimal.format(stars / reviews) : "–";

/** A round number at or above the highest bar, so that the scale reads well: 1, 2 or 5 times a power of ten. */
export function ceiling(highest: number): number {
  if (highest <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(highest));
  return ([1, 2, 5, 10].find((step) => step * power >= highest) ?? 10) * power;
}
