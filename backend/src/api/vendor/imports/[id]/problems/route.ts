import { z } from "zod";
import { FileQuery } from "../../../../../contracts/listing-import";
import { vendorEndpoint } from "../../../../../http/callers";
import { SPREADSHEET, sendSpreadsheet } from "../../../../../http/spreadsheet";
import { problemsFile } from "../../../../../workflows/listing-import/files";
import { oneImport } from "../../../../../workflows/listing-import/imports";

const params = z.strictObject({ id: z.string() });

export const GET = vendorEndpoint(
  {
    summary: "Baris yang belum bisa masuk beserta alasannya, sebagai berkas",
    params,
    query: FileQuery as z.ZodType<z.infer<typeof FileQuery>>,
    response: z.string(),
    answers: SPREADSHEET,
  },
  async ({ params: { id }, query: { format }, vendorId, scope, res }) => {
    await oneImport(scope, vendorId, id);
    sendSpreadsheet(res, { name: "produk-perlu-diperbaiki", format, content: await problemsFile(scope, id, format) });
    return "";
  },
);
