import type { ClosedDays, OpeningHours } from "../../contracts/primitives";

/** Half hours of a week, Monday 00:00 in Jakarta first. */
export const SLOTS_A_DAY = 48;
export const SLOTS_A_WEEK = 7 * SLOTS_A_DAY;
const SLOT_MINUTES = 30;
const WEEKDAYS = ["1", "2", "3", "4", "5", "6", "7"] as const;

const minutes = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));

/** The last minute of a day is written 23:59 by forms that know no 24:00. */
const END_OF_DAY = 24 * 60;
const closing = (clock: string): number => (clock === "23:59" ? END_OF_DAY : minutes(clock));

/**
 * The half hours of the week a shop is open throughout, ascending (0 … 335). A half hour that is open in part is left out: a shopper is never
 * sent to a closed door. Hours past midnight run into the next day, Sunday's into Monday. Which of them is now is asked when somebody looks,
 * so no document changes as the day goes by.
 */
export function openSlots(hours: OpeningHours): number[] {
  const slots = new Set<number>();
  WEEKDAYS.forEach((weekday, day) => {
    for (const { open, close } of hours[weekday] ?? []) {
      const from = minutes(open);
      const until = closing(close) <= from ? closing(close) + END_OF_DAY : closing(close);
      const first = Math.ceil(from / SLOT_MINUTES);
      const last = Math.floor(until / SLOT_MINUTES);
      for (let slot = first; slot < last; slot += 1) slots.add((day * SLOTS_A_DAY + slot) % SLOTS_A_WEEK);
    }
  });
  return [...slots].sort((one, other) => one - other);
}

/** Two hours: a day has twelve parts, the first begins at midnight. */
const SLOTS_A_PART = 4;

/** The part of the day a half hour of the week lies in, 0 … 11. */
const partOfDay = (slot: number): number => Math.floor((slot % SLOTS_A_DAY) / SLOTS_A_PART);

/**
 * The parts of the day these half hours lie in, whatever the day, ascending. They narrow "open now" down before anybody reads hours: at night
 * hardly any shop is open, and looking for those few shop by shop would mean looking at all.
 */
export const openParts = (slots: readonly number[]): number[] => [...new Set(slots.map(partOfDay))].sort((one, other) => one - other);

/** A moment as the week's clock of an index reads it. */
export interface WeekMoment {
  /** YYYY-MM-DD in Jakarta. */
  date: string;
  /** Half hour of the week, 0 … 335. */
  slot: number;
  /** Minutes since midnight in Jakarta. */
  minute: number;
}

const JAKARTA_OFFSET = 7 * 60 * 60_000;

export function weekMoment(at: Date): WeekMoment {
  const local = new Date(at.getTime() + JAKARTA_OFFSET);
  const day = (local.getUTCDay() + 6) % 7;
  const minute = local.getUTCHours() * 60 + local.getUTCMinutes();
  return { date: local.toISOString().slice(0, 10), slot: day * SLOTS_A_DAY + Math.floor(minute / SLOT_MINUTES), minute };
}

/** From this half hour to the end of its day. */
export function slotsLeftToday({ slot }: WeekMoment): number[] {
  const midnight = (Math.floor(slot / SLOTS_A_DAY) + 1) * SLOTS_A_DAY;
  return Array.from({ length: midnight - slot }, (_, ahead) => slot + ahead);
}

export const closedDates = (days: ClosedDays): string[] => days.map(({ date }) => date);
