import { z } from "zod";
import { ImportRowList, ImportRowQuery } from "../../../../../contracts/listing-import";
import { vendorEndpoint } from "../../../../../http/callers";
import { importsOf, oneImport } from "../../../../../workflows/listing-import/imports";

const params = z.strictObject({ id: z.string() });
const PAGE_SIZE = 50;

export const GET = vendorEndpoint(
  {
    summary: "Baris-baris berkas produk",
    params,
    query: ImportRowQuery as z.ZodType<z.infer<typeof ImportRowQuery>>,
    response: ImportRowList,
  },
  async ({ params: { id }, query: { show, page }, vendorId, scope }) => {
    await oneImport(scope, vendorId, id);
    const rows = await importsOf(scope).pageOfRows(id, show, { skip: (page - 1) * PAGE_SIZE, take: PAGE_SIZE + 1 });
    return {
      rows: rows.slice(0, PAGE_SIZE).map(({ number, cells, problems, changes, done, listing_id }) => ({
        number,
        title: cells.title || cells.code || "",
        problems: problems ?? [],
        changes: changes ?? [],
        done,
        listing_id,
      })),
      page,
      has_next: rows.length > PAGE_SIZE,
    };
  },
);
