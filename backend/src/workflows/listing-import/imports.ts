import type { MedusaContainer } from "@medusajs/framework/types";
import type { ImportView } from "../../contracts/listing-import";
import { notFound } from "../../http/problem";
import { LISTING_IMPORT_MODULE } from "../../modules/listing-import";
import type { ImportCounts, ImportRow, ListingImportModuleService } from "../../modules/listing-import/service";

export const importsOf = (container: MedusaContainer) => container.resolve<ListingImportModuleService>(LISTING_IMPORT_MODULE);

const NONE: ImportCounts = { judged: 0, create: 0, change: 0, same: 0, bad: 0, done: 0 };

function viewOf(row: ImportRow, counts: ImportCounts = NONE): ImportView {
  const { id, file_name, state, total } = row;
  const stamp = (date: Date | null) => (date ? new Date(date).toISOString() : null);
  return {
    id,
    file_name,
    state,
    total,
    ...counts,
    created_at: new Date(row.created_at).toISOString(),
    finished_at: stamp(row.finished_at),
  };
}

const LATEST = 10;

/** The shop's last files, the newest first. */
export async function latestImports(container: MedusaContainer, vendorId: string): Promise<ImportView[]> {
  const imports = importsOf(container);
  const rows = await imports.listListingImports({ vendor_id: vendorId }, { take: LATEST, order: { created_at: "DESC" } });
  const counts = await imports.countRows(rows.map(({ id }) => id));
  return rows.map((row) => viewOf(row as ImportRow, counts.get(row.id)));
}

export async function oneImport(container: MedusaContainer, vendorId: string, id: string): Promise<ImportView> {
  const imports = importsOf(container);
  const [row] = await imports.listListingImports({ id, vendor_id: vendorId }, { take: 1 });
  if (!row) throw notFound("Berkas");
  return viewOf(row as ImportRow, (await imports.countRows([id])).get(id));
}
