import type { MedusaResponse } from "@medusajs/framework/http";
import type { SpreadsheetKind } from "../spreadsheet/read";

const TYPES = { csv: "text/csv; charset=utf-8", xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" } as const;
/** What routes that answer either promise. */
export const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Sends a table to whoever its route has let in; nothing on the way may keep a copy. `name` is without its ending. */
export function sendSpreadsheet(
  res: MedusaResponse,
  { name, format, content }: { name: string; format: SpreadsheetKind; content: Buffer },
): void {
  res.set({
    "content-type": TYPES[format],
    "content-disposition": `attachment; filename="${name.replace(/[^A-Za-z0-9-]/g, "")}.${format}"`,
    "content-length": String(content.length),
    "cache-control": "private, no-store",
  });
  res.end(content);
}
