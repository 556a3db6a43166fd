const DAY = 86_400_000;
const JAKARTA = 7 * 3_600_000;

/** YYYY-MM-DD in Jakarta. */
const dayOf = (at: number): string => new Date(at + JAKARTA).toISOString().slice(0, 10);

const isWeekend = (day: string): boolean => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());

export const isWorkingDay = (day: string, holidays: ReadonlySet<string>): boolean => !isWeekend(day) && !holidays.has(day);

/**
 * Until when something handed in at that moment is to be answered: the desk's closing time (HH:MM in Jakarta) of the last of so many working
 * days. The day it came in does not count, so nobody is late because it came in the evening.
 */
export function dueAt(openedAt: Date, workingDays: number, closesAt: string, holidays: ReadonlySet<string>): Date {
  let at = openedAt.getTime();
  for (let left = workingDays; left > 0; ) {
    at += DAY;
    if (isWorkingDay(dayOf(at), holidays)) left -= 1;
  }
  return new Date(`${dayOf(at)}T${closesAt}:00+07:00`);
}
