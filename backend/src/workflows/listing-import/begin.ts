import type { MedusaContainer } from "@medusajs/framework/types";
import type { ImportView } from "../../contracts/listing-import";
import { Problem } from "../../http/problem";
import { readTable } from "../../modules/listing-import/rules/header";
import { LIMITS, SpreadsheetRefused, TOO_MANY_ROWS } from "../../spreadsheet/limits";
import { kindOf, readSpreadsheet } from "../../spreadsheet/read";
import { memberActor } from "../audit/actors";
import { auditOf, recordAudit } from "../audit/record";
import { importsOf, oneImport } from "./imports";
import { kickImports } from "./work";

interface Sent {
  vendor_id: string;
  created_by: string;
  file_name: string;
  file: Buffer;
}

const refused = (message: string) => new Problem("invalid", "file_refused", message, [{ field: "file", message }]);

async function tableOf(file: Buffer): Promise<string[][]> {
  try {
    return await readSpreadsheet(file);
  } catch (error) {
    throw error instanceof SpreadsheetRefused ? refused(error.message) : error;
  }
}

/** Takes in a file of products: its rows are kept and looked through in the background; nothing of it is put in yet. */
export async function beginImport(container: MedusaContainer, { vendor_id, created_by, file_name, file }: Sent): Promise<ImportView> {
  const table = readTable(await tableOf(file));
  if ("refused" in table) throw refused(table.refused);
  if (table.rows.length > LIMITS.rows) throw refused(TOO_MANY_ROWS);
  const kind = kindOf(file);
  const id = await importsOf(container).begin({ vendor_id, created_by, file_name: file_name || `produk.${kind}`, kind }, table.rows);
  if (!id) throw new Problem("conflict", "import_running", "Masih ada berkas yang belum selesai. Selesaikan atau batalkan dulu.");
  kickImports(container);
  return oneImport(container, vendor_id, id);
}

interface Acting {
  vendor_id: string;
  member_id: string;
  id: string;
}

/** Moves the import on and records who did it, in one transaction. */
async function decide(
  container: MedusaContainer,
  { vendor_id, member_id, id }: Acting,
  to: "importing" | "cancelled",
): Promise<ImportView> {
  const { file_name, create, change, bad } = await oneImport(container, vendor_id, id);
  const from = to === "importing" ? (["checked"] as const) : (["checking", "checked", "importing"] as const);
  const actor = await memberActor(container, member_id);
  await auditOf(container).inTransaction(async (joined) => {
    const moved = await importsOf(container).move(id, from, to, joined);
    if (!moved) throw new Problem("conflict", "import_changed", "Keadaan berkas ini sudah berubah. Muat ulang halaman.");
    const action = to === "importing" ? "import.start" : "import.cancel";
    await recordAudit([{ actor, action, subject: { type: "import", id }, vendor_id, after: { file_name, create, change, bad } }], joined);
  });
  return oneImport(container, vendor_id, id);
}

/** The vendor has seen what would happen and wants it. */
export async function startImport(container: MedusaContainer, acting: Acting): Promise<ImportView> {
  const view = await decide(container, acting, "importing");
  kickImports(container);
  return view;
}

/** What was put in already stays. */
export const cancelImport = (container: MedusaContainer, acting: Acting): Promise<ImportView> => decide(container, acting, "cancelled");
