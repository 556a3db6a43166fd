import type { ClosedDays, OpeningHours } from "@lapak/backend/contracts/primitives";

/** Kota Bekasi keeps Western Indonesian Time all year. */
const JAKARTA_OFFSET = 7 * 60 * 60_000;
const DAY = 24 * 60 * 60_000;
const WEEK = 7;

export type Weekday = keyof OpeningHours;

/** Whether a shop is open at a moment, and when that changes. Times are `HH:MM` in Jakarta. */
export type OpeningState =
  | { open: true; until: string }
  /** It never said when it opens: it takes orders all the time, and nobody can say that it is closed. */
  | { open: null }
  | {
      open: false;
      /** Why today is closed although hours are kept on this weekday, in the vendor's words. */
      note: string | null;
      /** Next opening within a week, or null. */
      next: { daysAhead: number; weekday: Weekday; at: string } | null;
    };

interface JakartaDay {
  date: string;
  weekday: Weekday;
}

function jakartaDay(now: Date, daysAhead: number): JakartaDay {
  const local = new Date(now.getTime() + JAKARTA_OFFSET + daysAhead * DAY);
  return { date: local.toISOString().slice(0, 10), weekday: String(local.getUTCDay() || WEEK) as Weekday };
}

const jakartaTime = (now: Date) => new Date(now.getTime() + JAKARTA_OFFSET).toISOString().slice(11, 16);

/** A span whose end is not after its start runs past midnight. */
const runsOvernight = (span: { open: string; close: string }) => span.close <= span.open;

export const keepsHours = (hours: OpeningHours): boolean => Object.values(hours).some((spans) => spans && spans.length > 0);

export function openingState(hours: OpeningHours, closedDays: ClosedDays, now: Date): OpeningState {
  const time = jakartaTime(now);
  const closure = (day: JakartaDay) => closedDays.find((closed) => closed.date === day.date);
  const spans = (daysAhead: number) => {
    const day = jakartaDay(now, daysAhead);
    return closure(day) ? [] : [...(hours[day.weekday] ?? [])].sort((a, b) => a.open.localeCompare(b.open));
  };

  if (!keepsHours(hours)) {
    const today = closure(jakartaDay(now, 0));
    return today ? { open: false, note: today.note, next: null } : { open: null };
  }
  const current =
    spans(-1).find((span) => runsOvernight(span) && time < span.close) ??
    spans(0).find((span) => time >= span.open && (runsOvernight(span) || time < span.close));
  if (current) return { open: true, until: current.close };

  const note = closure(jakartaDay(now, 0))?.note ?? null;
  for (let daysAhead = 0; daysAhead <= WEEK; daysAhead++) {
    const at = spans(daysAhead).find((span) => daysAhead > 0 || span.open > time)?.open;
    if (at !== undefined) return { open: false, note, next: { daysAhead, weekday: jakartaDay(now, daysAhead).weekday, at } };
  }
  return { open: false, note, next: null };
}
