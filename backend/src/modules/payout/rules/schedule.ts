/** When payout runs are due. Jakarta has no daylight saving time, so its clock is UTC + 7 all year. */
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const JAKARTA = 7 * HOUR;

export interface Schedule {
  /** ISO weekdays, 1 = Senin … 7 = Minggu. */
  weekdays: readonly number[];
  /** 0 … 23, Asia/Jakarta. */
  hour: number;
}

/** YYYY-MM-DD in Jakarta. */
export const jakartaDay = (moment: Date): string => new Date(moment.getTime() + JAKARTA).toISOString().slice(0, 10);

const isoWeekday = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
const runOn = (day: string, hour: number): Date => new Date(Date.parse(`${day}T00:00:00Z`) + hour * HOUR - JAKARTA);

/** The run on one of eight days from today, forwards (1) or backwards (-1), that `fits`; null when no weekday is scheduled. */
function search(now: Date, { weekdays, hour }: Schedule, direction: 1 | -1, fits: (run: Date) => boolean): Date | null {
  for (let days = 0; days <= 7; days++) {
    const day = jakartaDay(new Date(now.getTime() + direction * days * DAY));
    const run = runOn(day, hour);
    if (weekdays.includes(isoWeekday(day)) && fits(run)) return run;
  }
  return null;
}

/** The first run after this moment. */
export const nextRun = (now: Date, schedule: Schedule): Date | null => search(now, schedule, 1, (run) => run > now);

/** The run that is due: the last one at or before this moment. */
export const dueRun = (now: Date, schedule: Schedule): Date | null => search(now, schedule, -1, (run) => run <= now);

/** Names a scheduled run, whichever process and however often it starts. */
export const scheduledRunKey = (run: Date): string => `schedule:${jakartaDay(run)}`;
