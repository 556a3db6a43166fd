import { strFromU8, type UnzipFileInfo, unzipSync, zipSync } from "fflate";
import { LIMITS, SpreadsheetRefused, TOO_MANY_COLUMNS, TOO_MANY_ROWS } from "./limits";

const UNREADABLE = "Berkas Excel tidak terbaca. Simpan lagi sebagai .xlsx tanpa kata sandi.";
const TOO_LARGE = "Isi berkas Excel terlalu besar. Hapus gambar dan lembar lain, lalu coba lagi.";

/** What a table needs of a workbook: no pictures, no macros, no links to other files. */
const NEEDED =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/(workbook|sharedStrings|styles)\.xml|xl\/_rels\/.+|xl\/worksheets\/[^/]+\.xml)$/i;
const SHEET = /^xl\/worksheets\//i;
/** Where a row or cell says it stands. Readers fill the gaps before it, so one cell far away would be a table of millions. */
const PLACE = /\sr\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const CELL = /^([A-Z]{0,2})([1-9]\d{0,5})$/;

/**
 * Unpacks what is needed within bounds. Each part gets no more memory than the archive says it needs, and that is counted before: an archive that
 * lies about it is cut off, not grown.
 */
function unpacked(file: Buffer): Record<string, Uint8Array> {
  let parts = 0;
  let bytes = 0;
  const fits = ({ name, originalSize }: UnzipFileInfo) => {
    parts += 1;
    if (parts > LIMITS.parts) throw new SpreadsheetRefused(TOO_LARGE);
    if (!NEEDED.test(name)) return false;
    bytes += originalSize;
    if (bytes > LIMITS.unpacked) throw new SpreadsheetRefused(TOO_LARGE);
    return true;
  };
  return unzipSync(file, { filter: fits });
}

const columnOf = (letters: string) => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** Nothing stands beyond the rows and columns that may be. */
function refuseFarPlaces(sheet: string): void {
  for (const [, double, single] of sheet.matchAll(PLACE)) {
    const place = CELL.exec(double ?? single ?? "");
    if (!place) throw new SpreadsheetRefused(UNREADABLE);
    if (columnOf(place[1] ?? "") > LIMITS.columns) throw new SpreadsheetRefused(TOO_MANY_COLUMNS);
    if (Number(place[2]) > LIMITS.rows + 2) throw new SpreadsheetRefused(TOO_MANY_ROWS);
  }
}

/** Numbers come as the file writes them, because a price that became 12.5 must be seen, not rounded. */
const textOf = (value: unknown): string => {
  if (value === null || value === undefined) return "";
  if (typeof value === "boolean") return value ? "ya" : "tidak";
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
};

/** Rows of texts of the first sheet. Formulas count by the value they last had. Throws `SpreadsheetRefused`. */
export async function readXlsx(file: Buffer): Promise<string[][]> {
  try {
    const parts = unpacked(file);
    for (const [name, content] of Object.entries(parts)) if (SHEET.test(name)) refuseFarPlaces(strFromU8(content));
    // Loaded when it is first needed; it is an ES module.
    const { readSheet } = await import("read-excel-file/node");
    // Packed again without compression: the reader unpacks exactly what was counted.
    const rows = await readSheet(Buffer.from(zipSync(parts, { level: 0 })), 1, { parseNumber: (digits) => digits, trim: false });
    return rows.map((row) => row.map(textOf));
  } catch (error) {
    throw error instanceof SpreadsheetRefused ? error : new SpreadsheetRefused(UNREADABLE);
  }
}
