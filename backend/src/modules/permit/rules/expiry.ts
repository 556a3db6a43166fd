import { EXPIRY_ALERT_DAYS } from "../../../reference/permit-kinds";

const DAY_MS = 86_400_000;

/** Whole days from one day to another (YYYY-MM-DD). */
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
export const dayAfter = (day: string, days: number): string => new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);

/**
 * The one alert a permit is due for on a day: the smallest threshold it has come under, so that a job that slept a week tells the newest thing
 * and not five letters at once. Null while it is far from its end.
 */
export function alertDue(expires_on: string, day: string): (typeof EXPIRY_ALERT_DAYS)[number] | null {
  const left = daysBetween(day, expires_on);
  return [...EXPIRY_ALERT_DAYS].sort((a, b) => a - b).find((threshold) => left <= threshold) ?? null;
}

/** `told` is the smallest threshold told so far, null for none. */
export const isNews = (due: number | null, told: number | null): due is number => due !== null && (told === null || due < told);
