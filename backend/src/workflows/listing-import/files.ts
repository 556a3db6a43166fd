import type { MedusaContainer } from "@medusajs/framework/types";
import { COLUMN_KEYS, type ColumnKey } from "../../modules/listing-import/rules/columns";
import { guideSheet, problemsSheet, productsSheet, templateSheets } from "../../modules/listing-import/rules/sheets";
import { writtenRow } from "../../modules/listing-import/rules/write-row";
import { LIMITS } from "../../spreadsheet/limits";
import type { SpreadsheetKind } from "../../spreadsheet/read";
import { writeSpreadsheet } from "../../spreadsheet/write";
import { currentListings, sourcesOf } from "../listing/current-listing";
import { importsOf } from "./imports";

const BATCH = 500;

export const templateFile = (format: SpreadsheetKind): Promise<Buffer> => writeSpreadsheet(format, templateSheets(format));

/** The shop's products as an import would read them, oldest first; part 2 begins where one file ends. */
export async function productsFile(container: MedusaContainer, vendorId: string, format: SpreadsheetKind, part: number): Promise<Buffer> {
  const sources = sourcesOf(container);
  const rows = [];
  for (let skip = 0; skip < LIMITS.rows; skip += BATCH) {
    const pagination = { skip: (part - 1) * LIMITS.rows + skip, take: BATCH, order: { created_at: "ASC", id: "ASC" } };
    const found = await currentListings(sources, { filters: { vendor_id: vendorId }, pagination });
    rows.push(...found.map(({ id, listing }) => writtenRow(listing, id)));
    if (found.length < BATCH) break;
  }
  return writeSpreadsheet(format, [productsSheet(rows), guideSheet()]);
}

/** The rows of an import that did not go in, with the reasons; corrected, the file can be sent again. */
export async function problemsFile(container: MedusaContainer, importId: string, format: SpreadsheetKind): Promise<Buffer> {
  const rows = await importsOf(container).pageOfRows(importId, "bad", { skip: 0, take: LIMITS.rows });
  const present = new Set(rows.flatMap(({ cells }) => Object.keys(cells) as ColumnKey[]));
  const columns = COLUMN_KEYS.filter((key) => present.has(key));
  const sheet = problemsSheet(
    columns,
    rows.map(({ cells, problems }) => ({ cells, problems: problems ?? [] })),
  );
  return writeSpreadsheet(format, [sheet, guideSheet()]);
}
