const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Working days the city wants an answer within; older waits are marked. */
const LATE_AFTER = 3 * DAY;

/** How long something has waited, in the largest unit that fits: "baru saja", "12 menit", "5 jam", "3 hari". */
export function waited(since: string, now: number): string {
  const milliseconds = Math.max(0, now - Date.parse(since));
  if (milliseconds < MINUTE) return "baru saja";
  if (milliseconds < HOUR) return `${Math.floor(milliseconds / MINUTE)} menit`;
  if (milliseconds < DAY) return `${Math.floor(milliseconds / HOUR)} jam`;
  return `${Math.floor(milliseconds / DAY)} hari`;
}

export const isLate = (since: string, now: number): boolean => now - Date.parse(since) > LATE_AFTER;

const moment = new Intl.DateTimeFormat("id-ID", {
  timeZone: "Asia/Jakarta",
  day: "numeric",
  month: "short",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
});
const date = new Intl.DateTimeFormat("id-ID", { timeZone: "Asia/Jakarta", day: "numeric", month: "short", year: "numeric" });

/** `23 Nov 2026, 17.00 WIB`, from ISO 8601. */
export const atTime = (timestamp: string): string => `${moment.format(new Date(timestamp)).replace(" pukul", ",").replace(",,", ",")} WIB`;

const clock = new Intl.DateTimeFormat("id-ID", { timeZone: "Asia/Jakarta", hour: "2-digit", minute: "2-digit" });

/** `15.30 WIB` when it is today, the day with it otherwise. */
export const clockTime = (timestamp: string, now = Date.now()): string =>
  jakartaDay(Date.parse(timestamp)) === jakartaDay(now) ? `${clock.format(new Date(timestamp))} WIB` : atTime(timestamp);

/** `23 Nov 2026`, from YYYY-MM-DD, which is already Jakarta's day. */
export const onDay = (day: string): string => date.format(new Date(`${day}T12:00:00+07:00`));

/** Today in Jakarta, YYYY-MM-DD. */
export const jakartaDay = (now: number): string => new Date(now + 7 * HOUR).toISOString().slice(0, 10);

/** `Rp12.500` */
export const rupiah = (amount: number): string => `${amount < 0 ? "-" : ""}Rp${Math.abs(amount).toLocaleString("id-ID")}`;

/**
 * Whole rupiah a person typed: `125.000`, `Rp 125000`, `125,000`. Undefined when it is anything else, such as a fraction:
 * separators must stand before groups of three.
 */
export function typedRupiah(text: string): number | undefined {
  const digits = text.trim().replace(/^rp\.?\s*/i, "");
  if (!/^\d{1,10}$|^\d{1,3}(?:[.,]\d{3}){1,3}$/.test(digits)) return undefined;
  return Number(digits.replace(/[.,]/g, ""));
}
