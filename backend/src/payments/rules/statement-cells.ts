/** Single cells of bank statements. */

export interface Amount {
  /** Hundredths of a rupiah, negative when written so; 0 for an empty cell. */
  sen: number;
  /** Written with a plus or minus. */
  signed: boolean;
  /** A mark that stands in the same cell, e.g. `CR`. */
  mark: string;
}

const GROUPS = { ".": /^\d{1,3}(\.\d{3})+$/, ",": /^\d{1,3}(,\d{3})+$/ };
const LARGEST_SEN = 100_000_000_000_000;

/** Whole part and hundredths, whichever of point and comma divides thousands; undefined when the number makes no sense. */
function split(digits: string): [whole: string, hundredths: string] | undefined {
  const at = Math.max(digits.lastIndexOf("."), digits.lastIndexOf(","));
  if (at === -1) return /^\d+$/.test(digits) ? [digits, "00"] : undefined;
  const last = digits[at] as "." | ",";
  const other = last === "." ? "," : ".";
  if (GROUPS[last].test(digits)) return [digits.replaceAll(last, ""), "00"];
  const [whole, fraction] = [digits.slice(0, at), digits.slice(at + 1)];
  if (!/^\d{1,2}$/.test(fraction) || !(/^\d+$/.test(whole) || GROUPS[other].test(whole))) return undefined;
  return [whole.replaceAll(other, ""), fraction.padEnd(2, "0")];
}

/** `50.123,00`, `50,123.00 CR`, `Rp 50123`, `-50.123`; null when it is no amount. */
export function readAmount(cell: string): Amount | null {
  const text = cell.trim().replace(/^'/, "");
  if (text === "" || text === "-") return { sen: 0, signed: false, mark: "" };
  const match = /^(?:rp\.?|idr)?\s*([+-]?)\s*(?:rp\.?|idr)?\s*([\d.,]+)\s*([a-z]*)\.?$/i.exec(text);
  if (!match) return null;
  const [, sign = "", digits = "", mark = ""] = match;
  const parts = split(digits);
  const sen = parts ? Number(parts[0]) * 100 + Number(parts[1]) : Number.NaN;
  if (!(sen <= LARGEST_SEN)) return null;
  return { sen: sign === "-" ? -sen : sen, signed: sign !== "", mark: mark.toLowerCase() };
}

const MONTHS = [
  /^jan/,
  /^feb|^peb/,
  /^mar/,
  /^apr/,
  /^mei|^may/,
  /^jun/,
  /^jul/,
  /^agu|^aug/,
  /^sep/,
  /^okt|^oct/,
  /^nov|^nop/,
  /^des|^dec/,
];

function calendarDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? date.toISOString().slice(0, 10) : null;
}

/** The latest such day that is not past tomorrow: a statement tells of what was, and a bank's clock may run ahead. */
function withoutYear(month: number, day: number, today: string): string | null {
  const thisYear = Number(today.slice(0, 4));
  const tomorrow = new Date(Date.parse(today) + 86_400_000).toISOString().slice(0, 10);
  const found = [thisYear + 1, thisYear, thisYear - 1].map((year) => calendarDay(year, month, day));
  return found.find((candidate) => candidate !== null && candidate <= tomorrow) ?? null;
}

const fullYear = (year: string) => (year.length === 2 ? 2000 + Number(year) : Number(year));

/** `24/11/2026`, `24-11-26`, `24/11`, `2026-11-24`, `24 Nov 2026`, with or without a time behind; null when it is no day. */
export function readDay(cell: string, today: string): string | null {
  const text = cell.trim().replace(/^'/, "");
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?![\d/])/.exec(text);
  if (iso) return calendarDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numbers = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?![\d/])/.exec(text);
  if (numbers) return calendarDay(fullYear(numbers[3]!), Number(numbers[2]), Number(numbers[1]));
  const short = /^(\d{1,2})[/-](\d{1,2})(?=$|\s)/.exec(text);
  if (short) return withoutYear(Number(short[2]), Number(short[1]), today);
  const named = /^(\d{1,2})[\s-]([a-z]{3,9})\.?[\s-](\d{4}|\d{2})(?!\d)/i.exec(text);
  if (!named) return null;
  const month = MONTHS.findIndex((name) => name.test(named[2]!.toLowerCase())) + 1;
  return month === 0 ? null : calendarDay(fullYear(named[3]!), month, Number(named[1]));
}

/** The time in a cell that holds one alone or behind a day, as HH:MM:SS; null when there is none. */
export function readTime(cell: string): string | null {
  const match = /(?:^|[\sT])'?([01]?\d|2[0-3])[:.]([0-5]\d)(?:[:.]([0-5]\d))?(?:\s*(?:wib))?$/i.exec(cell.trim());
  if (!match) return null;
  return [match[1]!.padStart(2, "0"), match[2], match[3] ?? "00"].join(":");
}
