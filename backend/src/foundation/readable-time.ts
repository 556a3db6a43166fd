const CLOCK = new Intl.DateTimeFormat("id-ID", {
  ...{ timeZone: "Asia/Jakarta", day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit" },
});

/** `24 Nov 2026, 17.00 WIB` */
export const readableTime = (time: Date | string): string => `${CLOCK.format(new Date(time)).replace(" pukul", ",")} WIB`;
