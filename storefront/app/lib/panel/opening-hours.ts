import type { ClosedDays, OpeningHours } from "@lapak/backend/contracts/primitives";
import { type FieldErrors, ticked, typed, typedAll } from "./typed";

export const WEEKDAYS = ["1", "2", "3", "4", "5", "6", "7"] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** One weekday as the editor shows it; the second span is for those who close at noon. */
export interface DayRow {
  day: Weekday;
  open: boolean;
  spans: [Span, Span];
}
export interface Span {
  open: string;
  close: string;
}

const NO_SPAN: Span = { open: "", close: "" };
const USUAL: Span = { open: "08:00", close: "17:00" };

export function rowsFromHours(hours: OpeningHours): DayRow[] {
  return WEEKDAYS.map((day) => {
    const [first, second] = hours[day] ?? [];
    return { day, open: first !== undefined, spans: [first ?? USUAL, second ?? NO_SPAN] };
  });
}

export function rowsFromForm(form: FormData): DayRow[] {
  return WEEKDAYS.map((day) => ({
    day,
    open: ticked(form, `open_${day}`),
    spans: [spanFromForm(form, day, 1), spanFromForm(form, day, 2)],
  }));
}

const spanFromForm = (form: FormData, day: Weekday, nth: 1 | 2): Span => ({
  open: typed(form, `from_${day}_${nth}`),
  close: typed(form, `until_${day}_${nth}`),
});

/** Every day gets Monday's hours: most stalls keep the same ones all week. */
export function copyFirstDay(rows: DayRow[]): DayRow[] {
  const first = rows[0];
  return first ? rows.map((row) => ({ ...first, day: row.day })) : rows;
}

export interface HoursWords {
  incomplete: string;
  backwards: string;
  overlapping: string;
}

/** Rows as the contract wants them; errors are keyed `hours_<day>`. */
export function hoursFromRows(rows: DayRow[], words: HoursWords): { hours: OpeningHours; errors: FieldErrors } {
  const hours: OpeningHours = {};
  const errors: FieldErrors = {};
  for (const { day, open, spans } of rows) {
    if (!open) continue;
    const [first, second] = spans;
    const used = isEmpty(second) ? [first] : [first, second];
    const wrong = complaint(used, words);
    if (wrong) errors[`hours_${day}`] = wrong;
    hours[day] = used;
  }
  return { hours, errors };
}

const isEmpty = (span: Span) => span.open === "" && span.close === "";

function complaint(spans: Span[], words: HoursWords): string | null {
  if (spans.some((span) => !isTime(span.open) || !isTime(span.close))) return words.incomplete;
  if (spans.some((span) => span.close <= span.open)) return words.backwards;
  const [first, second] = spans;
  return first && second && second.open < first.close ? words.overlapping : null;
}

const isTime = (text: string) => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);

export type ClosedDay = ClosedDays[number];

/** Rows with a date, earliest first, a date once; a row whose date was cleared is gone. */
export function closedDaysFromForm(form: FormData): ClosedDay[] {
  const notes = typedAll(form, "closed_note");
  const byDate = new Map<string, ClosedDay>();
  typedAll(form, "closed_date").forEach((date, index) => {
    if (/^\d{4}-\d\d-\d\d$/.test(date)) byDate.set(date, { date, note: (notes[index] ?? "").trim().slice(0, 80) });
  });
  return [...byDate.values()].sort((a, b) => a.date.localeCompare(b.date));
}
