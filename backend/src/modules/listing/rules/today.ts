const JAKARTA = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Jakarta", year: "numeric", month: "2-digit", day: "2-digit" });

/** The date in Bekasi, YYYY-MM-DD. */
export const dayInJakarta = (instant: Date = new Date()): string => JAKARTA.format(instant);
