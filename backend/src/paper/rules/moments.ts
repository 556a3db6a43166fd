const day = new Intl.DateTimeFormat("id-ID", { timeZone: "Asia/Jakarta", day: "numeric", month: "short", year: "numeric" });
const clock = new Intl.DateTimeFormat("id-ID", { timeZone: "Asia/Jakarta", hour: "2-digit", minute: "2-digit", hourCycle: "h23" });

/** `23 Nov 2026` in Jakarta, from ISO 8601. */
export const dayOf = (iso: string): string => day.format(new Date(iso));

/** `23 Nov 2026, 17.00 WIB`. */
export const timeOf = (iso: string): string => `${dayOf(iso)}, ${clock.format(new Date(iso))} WIB`;
