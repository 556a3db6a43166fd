import { parse } from "csv-parse/sync";
import { LIMITS, SpreadsheetRefused, TOO_MANY_COLUMNS, TOO_MANY_ROWS } from "./limits";

const DELIMITERS = [";", ",", "\t"] as const;
/** Excel writes which one it took into the first line, when it is asked to. */
const SEPARATOR_LINE = /^sep=(.)\r?\n/i;

/** Excel saves "CSV UTF-8" with a mark, "Unicode text" as UTF-16 and plain "CSV" in the alphabet of the computer. */
function decoded(file: Buffer): string {
  if (file[0] === 0xff && file[1] === 0xfe) return new TextDecoder("utf-16le").decode(file);
  if (file[0] === 0xfe && file[1] === 0xff) return new TextDecoder("utf-16be").decode(file);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(file);
  } catch {
    return new TextDecoder("windows-1252").decode(file);
  }
}

/** The one that stands in the header most often, outside quotes. */
function delimiterOf(text: string): string {
  const header = (text.split(/\r?\n/, 1)[0] ?? "").replace(/"[^"]*"/g, "");
  const counts = DELIMITERS.map((delimiter) => header.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ";";
}

/** Rows of texts, as wide as they were written. Throws `SpreadsheetRefused`. */
export function readCsv(file: Buffer): string[][] {
  const whole = decoded(file);
  const told = SEPARATOR_LINE.exec(whole);
  const text = told ? whole.slice(told[0].length) : whole;
  const rows = (() => {
    try {
      return parse(text, {
        delimiter: told?.[1] ?? delimiterOf(text),
        relax_column_count: true,
        max_record_size: LIMITS.columns * LIMITS.cell,
        // One more than may be, and the header, so that too many are noticed.
        to: LIMITS.rows + 3,
      }) as string[][];
    } catch {
      throw new SpreadsheetRefused("Berkas CSV tidak terbaca. Simpan lagi sebagai CSV UTF-8, atau pakai Excel (.xlsx).");
    }
  })();
  if (rows.length > LIMITS.rows + 2) throw new SpreadsheetRefused(TOO_MANY_ROWS);
  if (rows.some((row) => row.length > LIMITS.columns)) throw new SpreadsheetRefused(TOO_MANY_COLUMNS);
  return rows;
}
