const DAY = new Intl.DateTimeFormat("id-ID", { timeZone: "Asia/Jakarta", day: "numeric", month: "short", year: "numeric" });
const CLOCK = new Intl.DateTimeFormat("id-ID", {
  ...{ timeZone: "Asia/Jakarta", day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit" },
});

/** `24 Nov 2026, 17.00 WIB` */
export const readableTime = (time: Date | string): string => `${CLOCK.format(new Date(time)).replace(" pukul", ",")} WIB`;

/** `24 Nov 2026`, from YYYY-MM-DD, which is already Jakarta's day. */
export const readableDay = (day: string): string => DAY.format(new Date(`${day}T12:00:00+07:00`));
