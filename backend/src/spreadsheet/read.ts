import { asWritten } from "./formula";
import { LIMITS, SpreadsheetRefused } from "./limits";
import { readCsv } from "./read-csv";
import { readXlsx } from "./read-xlsx";

export type SpreadsheetKind = "csv" | "xlsx";

const ZIP = Buffer.from("PK\u0003\u0004", "latin1");
const OLD_EXCEL = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);
/** A table of texts has no such bytes; pictures, PDFs and programs do. UTF-16 is told by its mark. */
const isBinary = (file: Buffer) =>
  file.subarray(0, 4096).includes(0) && !(file[0] === 0xff && file[1] === 0xfe) && !(file[0] === 0xfe && file[1] === 0xff);

export const kindOf = (file: Buffer): SpreadsheetKind => (file.subarray(0, 4).equals(ZIP) ? "xlsx" : "csv");

/**
 * The table in a file, told by its content and not by its name: rows of texts, formulas made inert on the way out read back as they were.
 * Throws `SpreadsheetRefused` with a sentence in Indonesian.
 */
export async function readSpreadsheet(file: Buffer): Promise<string[][]> {
  if (file.subarray(0, 4).equals(OLD_EXCEL))
    throw new SpreadsheetRefused("Berkas Excel lama (.xls) atau bersandi. Simpan sebagai .xlsx tanpa kata sandi.");
  const kind = kindOf(file);
  if (kind === "csv" && isBinary(file)) throw new SpreadsheetRefused("Kirim berkas Excel (.xlsx) atau CSV.");
  const rows = kind === "xlsx" ? await readXlsx(file) : readCsv(file);
  return rows.map((row) => row.map((cell) => asWritten(cell.slice(0, LIMITS.cell).trim())));
}
