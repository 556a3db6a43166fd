import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { MedusaResponse } from "@medusajs/framework/http";
import { stringify } from "csv-stringify";

interface CsvFile {
  name: string;
  /** Programs that guess take a file without it for another alphabet; banks' uploads stumble over it. */
  bom?: boolean;
}

/**
 * Sends rows as a CSV file while they are read. A text that begins like a formula gets an apostrophe before it, so that opening the file
 * runs nothing; numbers stay numbers. No one on the way may keep a copy.
 */
export async function sendCsv(
  rows: AsyncIterable<readonly (string | number)[]>,
  { name, bom = false }: CsvFile,
  res: MedusaResponse,
): Promise<void> {
  res.set({
    "content-type": "text/csv; charset=utf-8",
    "content-disposition": `attachment; filename="${name}"`,
    "cache-control": "private, no-store",
  });
  await pipeline(Readable.from(rows), stringify({ record_delimiter: "windows", escape_formulas: true, bom }), res);
}
