import type { ReceivingTimes, ReceivingWindow } from "../../../contracts/checkout";
import type { Preorder } from "../../../contracts/listing";
import type { ClosedDays, OpeningHours } from "../../../contracts/primitives";
import { DAYTIME, WINDOWS } from "../../../reference/checkout-terms";

/** When goods may change hands. All arithmetic is in milliseconds since the epoch, shifted so that a day of Jakarta begins at a multiple of DAY. */

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** Kota Bekasi keeps Western Indonesian Time all year. */
const JAKARTA = 7 * 60 * MINUTE;

export interface ShopTimes {
  opening_hours: OpeningHours;
  closed_days: ClosedDays;
  preparation_minutes: number;
}

interface Span {
  from: number;
  until: number;
}

const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** Days since the epoch, as Jakarta counts them. */
const jakartaDay = (at: number) => Math.floor((at + JAKARTA) / DAY);
const startOf = (day: number) => day * DAY - JAKARTA;
const dateOf = (day: number) => new Date(day * DAY).toISOString().slice(0, 10);
/** 1 Senin … 7 Minggu. The first day of the epoch was a Thursday. */
const weekdayOf = (day: number) => String(((day + 3) % 7) + 1) as keyof OpeningHours;

const namesHours = (hours: OpeningHours) => Object.values(hours).some((spans) => spans && spans.length > 0);
const isClosedDay = (shop: ShopTimes, day: number) => shop.closed_days.some((closed) => closed.date === dateOf(day));

/** When the shop is open on a day. A span whose end is not after its start runs past midnight. */
function openOn(shop: ShopTimes, day: number): Span[] {
  if (isClosedDay(shop, day)) return [];
  const spans = namesHours(shop.opening_hours) ? (shop.opening_hours[weekdayOf(day)] ?? []) : [DAYTIME];
  return spans
    .map(({ open, close }) => {
      const from = startOf(day) + minutesOf(open) * MINUTE;
      const until = startOf(day) + minutesOf(close) * MINUTE;
      return { from, until: until > from ? until : until + DAY };
    })
    .sort((a, b) => a.from - b.from);
}

/** Windows of equal length from opening on; what is left at the end is a window of its own from half that length, else part of the last. */
function windowsIn({ from, until }: Span): Span[] {
  const length = WINDOWS.minutes * MINUTE;
  const starts: number[] = [];
  for (let start = from; start === from || until - start >= length / 2; start += length) starts.push(start);
  return starts.map((start, index) => ({ from: start, until: starts[index + 1] ?? until }));
}

/** The first day on which everything that is made to order can be ready. */
function firstDay(preorders: readonly Preorder[], now: number): number {
  const today = jakartaDay(now);
  const minutes = Math.floor((now - startOf(today)) / MINUTE);
  return preorders.reduce((latest, { days, cutoff }) => {
    const tooLateToday = cutoff !== null && minutes >= minutesOf(cutoff);
    return Math.max(latest, today + days + (tooLateToday ? 1 : 0));
  }, today);
}

/** Open now and still open when the goods are ready. A shop without hours is always open, its closed days aside. */
function opensLongEnough(shop: ShopTimes, now: number): boolean {
  const today = jakartaDay(now);
  if (!namesHours(shop.opening_hours)) return !isClosedDay(shop, today);
  const ready = now + shop.preparation_minutes * MINUTE;
  // Yesterday's hours may run past midnight.
  return [today - 1, today].some((day) => openOn(shop, day).some((span) => span.from <= now && ready <= span.until));
}

/** Days on which one of the pre-orders would be more than its shop can make, `promised` being what others were promised. */
export interface WantedOfDays {
  quota: number;
  /** Pieces wanted of one day. */
  pieces: number;
  /** Pieces by YYYY-MM-DD. */
  promised: Readonly<Record<string, number>>;
}

const hasRoom = (wanted: readonly WantedOfDays[], day: number) =>
  wanted.every(({ quota, pieces, promised }) => (promised[dateOf(day)] ?? 0) + pieces <= quota);

/** The next days that have room; not for ever, because a shop that is booked out for weeks had better be asked. */
function daysWithRoom(first: number, wanted: readonly WantedOfDays[]): number[] {
  const days = Array.from({ length: WINDOWS.days + (wanted.length > 0 ? WINDOWS.daysBookedOut : 0) }, (_, ahead) => first + ahead);
  return days.filter((day) => hasRoom(wanted, day)).slice(0, WINDOWS.days);
}

/** The day (YYYY-MM-DD in Jakarta) on which a window begins. */
export const dayOfWindow = ({ from }: ReceivingWindow): string => dateOf(jakartaDay(Date.parse(from)));
export const dayIn = (now: Date): string => dateOf(jakartaDay(now.getTime()));

const iso = ({ from, until }: Span): ReceivingWindow => ({ from: new Date(from).toISOString(), until: new Date(until).toISOString() });

/**
 * What a shopper may choose from: as soon as possible, and windows within opening hours at whose start the goods are ready. Goods that are
 * made to order have a day, never a "soon"; what is bought with them comes with them. Days that are full are left out.
 */
export function receivingTimes(
  shop: ShopTimes,
  preorders: readonly Preorder[],
  now: Date,
  wanted: readonly WantedOfDays[] = [],
): ReceivingTimes {
  const at = now.getTime();
  const ready = at + shop.preparation_minutes * MINUTE;
  const first = firstDay(preorders, at);
  const days = daysWithRoom(first, wanted);
  return {
    asap: preorders.length === 0 && opensLongEnough(shop, at),
    windows: days.flatMap((day) => openOn(shop, day).flatMap(windowsIn)).flatMap((span) => (span.from >= ready ? [iso(span)] : [])),
  };
}

/** The window that begins then, if it may (still) be chosen. */
export const windowAt = (times: ReceivingTimes, from: string): ReceivingWindow | undefined =>
  times.windows.find((window) => Date.parse(window.from) === Date.parse(from));
