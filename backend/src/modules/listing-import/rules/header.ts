import { type Cells, COLUMN_KEYS, COLUMNS, type ColumnKey, REASONS } from "./columns";

export interface TableRow {
  /** As the spreadsheet program counts: the header is 1. */
  number: number;
  cells: Cells;
}

export type ReadTable = { columns: ColumnKey[]; rows: TableRow[] } | { refused: string };

const plain = (title: string) =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
const KEY_OF = new Map<string, ColumnKey>(COLUMN_KEYS.map((key) => [plain(COLUMNS[key].title), key]));
/** A first cell that begins so makes the row a remark: the template's explanations. */
const REMARK = "# ";

/**
 * Which column is which, by the titles in the first row, in any order; and the rows below that say anything. Unknown titles are refused, because a
 * misspelt "Stock" would otherwise be left out without a word.
 */
export function readTable(table: readonly (readonly string[])[]): ReadTable {
  const [header = [], ...rows] = table;
  const keys = header.map((title) =>
    plain(title) === plain(REASONS) ? null : (KEY_OF.get(plain(title)) ?? (title === "" ? null : undefined)),
  );
  const unknown = header.filter((_, position) => keys[position] === undefined);
  if (unknown.length > 0) {
    const names = unknown.slice(0, 3).map((title) => `"${title.slice(0, 40)}"`);
    return { refused: `Kolom ${names.join(", ")} tidak dikenal. Pakai judul kolom seperti di contoh berkas.` };
  }
  const columns = keys.filter((key): key is ColumnKey => typeof key === "string");
  const twice = columns.find((key, position) => columns.indexOf(key) !== position);
  if (twice) return { refused: `Kolom "${COLUMNS[twice].title}" ada dua kali. Hapus salah satunya.` };
  if (!columns.includes("title") && !columns.includes("code")) {
    return { refused: 'Baris pertama harus berisi judul kolom, paling sedikit "Nama produk" atau "Kode produk".' };
  }
  const read = rows.flatMap((row, position): TableRow[] => {
    const cells: Cells = {};
    for (const [place, key] of keys.entries()) if (key) cells[key] = (row[place] ?? "").trim();
    const isRemark = (row[0] ?? "").trimStart().startsWith(REMARK);
    return isRemark || Object.values(cells).every((cell) => cell === "") ? [] : [{ number: position + 2, cells }];
  });
  return read.length > 0
    ? { columns, rows: read }
    : { refused: "Berkas ini belum berisi produk. Tulis satu produk per baris di bawah judul kolom." };
}
