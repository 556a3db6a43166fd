import { type Cells, CHOICES, COLUMN_KEYS, COLUMNS, type ColumnKey, REASONS, type RowProblem } from "./columns";
import { inOrder, type WrittenRow } from "./write-row";

/** The sheets of the files people download; rows of texts, the first the header. */
export interface Sheet {
  name: string;
  rows: string[][];
  widths: number[];
}

const HEADER = COLUMN_KEYS.map((key) => COLUMNS[key].title);
const WIDTHS = COLUMN_KEYS.map((key) => COLUMNS[key].width);

const choicesOf = (key: ColumnKey): string => (key in CHOICES ? Object.values(CHOICES[key as keyof typeof CHOICES]).join(", ") : "");

export const productsSheet = (rows: readonly WrittenRow[]): Sheet => ({
  name: "Produk",
  rows: [HEADER, ...rows.map(inOrder)],
  widths: WIDTHS,
});

/** What each column is for, as a sheet of its own. */
export const guideSheet = (): Sheet => ({
  name: "Petunjuk",
  rows: [
    ["Kolom", "Penjelasan", "Pilihan", "Contoh"],
    ...COLUMN_KEYS.map((key) => [COLUMNS[key].title, COLUMNS[key].help, choicesOf(key), COLUMNS[key].example]),
    ["", "", "", ""],
    [
      "Cara memakai",
      "Isi lembar Produk, satu produk per baris. Jangan mengubah judul kolom. Kolom boleh dihapus; yang tidak ada tetap seperti semula.",
      "",
      "",
    ],
  ],
  widths: [20, 60, 60, 34],
});

/** CSV has one sheet only, so the explanations are a row that is left out when the file is read. */
const remarkRow = (): string[] =>
  COLUMN_KEYS.map((key, position) => {
    const text = [COLUMNS[key].help, choicesOf(key)].filter(Boolean).join(" Pilihan: ");
    return position === 0 ? `# ${text}` : text;
  });

/** An example people overwrite; as a remark it is never taken for a product. */
const exampleRow = (): string[] => COLUMN_KEYS.map((key, position) => (position === 0 ? "# Contoh" : COLUMNS[key].example));

export function templateSheets(kind: "csv" | "xlsx"): [Sheet, ...Sheet[]] {
  const rows = kind === "csv" ? [HEADER, remarkRow(), exampleRow()] : [HEADER, exampleRow()];
  return [{ name: "Produk", rows, widths: WIDTHS }, guideSheet()];
}

/** Rows that did not go in, as they were written, each with its reasons; corrected, the file can be sent again. */
export function problemsSheet(columns: readonly ColumnKey[], rows: readonly { cells: Cells; problems: readonly RowProblem[] }[]): Sheet {
  return {
    name: "Produk",
    rows: [
      [REASONS, ...columns.map((key) => COLUMNS[key].title)],
      ...rows.map(({ cells, problems }) => [
        problems.map(({ column, message }) => `${column}: ${message}`).join("\n"),
        ...columns.map((key) => cells[key] ?? ""),
      ]),
    ],
    widths: [50, ...columns.map((key) => COLUMNS[key].width)],
  };
}
