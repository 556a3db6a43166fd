import { stringify } from "csv-stringify/sync";
import { inert } from "./formula";
import type { SpreadsheetKind } from "./read";

export interface WrittenSheet {
  name: string;
  /** The first row is the header. */
  rows: readonly (readonly string[])[];
  /** Letters wide, per column. */
  widths?: readonly number[];
}

const HEADER = { fontWeight: "bold", backgroundColor: "#F1E7D6", wrap: true, alignVertical: "top" } as const;

/** Every cell is text (format `@`), so that a program neither runs it nor makes a date or a half of a price of it. */
const cells = (rows: WrittenSheet["rows"]) =>
  rows.map((row, position) =>
    row.map((value) => ({
      value: inert(value),
      type: String,
      format: "@",
      alignVertical: "top" as const,
      ...(position === 0 ? HEADER : {}),
    })),
  );

/** A file people open in a spreadsheet program. CSV holds the first sheet only, with semicolons and a byte order mark, as Excel in Indonesia reads it. */
export async function writeSpreadsheet(kind: SpreadsheetKind, sheets: readonly [WrittenSheet, ...WrittenSheet[]]): Promise<Buffer> {
  if (kind === "csv") {
    const rows = sheets[0].rows.map((row) => row.map(inert));
    return Buffer.from(stringify(rows, { delimiter: ";", record_delimiter: "windows", bom: true }));
  }
  const { default: writeXlsxFile } = await import("write-excel-file/node");
  return writeXlsxFile(
    sheets.map(({ name, rows, widths = [] }) => ({
      sheet: name,
      data: cells(rows),
      columns: widths.map((width) => ({ width })),
      stickyRowsCount: 1,
    })),
  ).toBuffer();
}
