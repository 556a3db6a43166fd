import type { ReceivingWindow } from "@lapak/backend/contracts/checkout";
import type { Preorder } from "@lapak/backend/contracts/listing";
import { receiving as words } from "~/i18n/id/receiving";

/** Receiving times as people read them, in Jakarta. */

const ZONE = "Asia/Jakarta";
const clock = new Intl.DateTimeFormat("id-ID", { timeZone: ZONE, hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
const weekday = new Intl.DateTimeFormat("id-ID", { timeZone: ZONE, weekday: "long", day: "numeric", month: "short" });
const isoDay = new Intl.DateTimeFormat("en-CA", { timeZone: ZONE });
const DAY = 24 * 60 * 60_000;

/** `10.00–12.00` */
export const hoursOf = ({ from, until }: ReceivingWindow) => `${clock.format(new Date(from))}–${clock.format(new Date(until))}`;

/** `Hari ini`, `Besok`, `Kamis, 26 Nov`. */
export function dayOf(iso: string, now: number): string {
  const day = isoDay.format(new Date(iso));
  if (day === isoDay.format(now)) return words.today;
  if (day === isoDay.format(now + DAY)) return words.tomorrow;
  return weekday.format(new Date(iso));
}

/** `Kamis, 26 Nov, 10.00–12.00 WIB`: what stays true however late it is read. */
export const wantedText = (window: ReceivingWindow) => `${weekday.format(new Date(window.from))}, ${hoursOf(window)} WIB`;

export interface DayOfWindows {
  day: string;
  windows: { value: string; label: string }[];
}

/** Windows under the name of their day, in their order. */
export function byDay(windows: readonly ReceivingWindow[], now: number): DayOfWindows[] {
  const days = new Map<string, DayOfWindows>();
  for (const window of windows) {
    const day = dayOf(window.from, now);
    const group = days.get(day) ?? { day, windows: [] };
    // A closed list shows its entry alone, without the day above it.
    group.windows.push({ value: window.from, label: `${day}, ${hoursOf(window)}` });
    days.set(day, group);
  }
  return [...days.values()];
}

/** `pesan sebelum 15.00, siap besok` */
export function preorderText({ days, cutoff }: Pick<Preorder, "days" | "cutoff">): string {
  const ready = days === 0 ? words.readyToday : days === 1 ? words.readyTomorrow : words.readyIn(days);
  return cutoff ? words.before(cutoff.replace(":", "."), ready) : ready;
}
