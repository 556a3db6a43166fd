import type { ReceivingWindow } from "../../../contracts/checkout";

const ZONE = "Asia/Jakarta";
const day = new Intl.DateTimeFormat("id-ID", { timeZone: ZONE, weekday: "long", day: "numeric", month: "long", year: "numeric" });
const clock = new Intl.DateTimeFormat("id-ID", { timeZone: ZONE, hour: "2-digit", minute: "2-digit", hourCycle: "h23" });

/** `Rabu, 25 November 2026, 08.00–10.00 WIB`; as soon as possible when nothing else was wanted. */
export const wantedText = (wanted: ReceivingWindow | null): string =>
  wanted
    ? `${day.format(new Date(wanted.from))}, ${clock.format(new Date(wanted.from))}–${clock.format(new Date(wanted.until))} WIB`
    : "secepatnya";
