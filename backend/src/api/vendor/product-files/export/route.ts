import { z } from "zod";
import { ExportQuery } from "../../../../contracts/listing-import";
import { vendorEndpoint } from "../../../../http/callers";
import { SPREADSHEET, sendSpreadsheet } from "../../../../http/spreadsheet";
import { productsFile } from "../../../../workflows/listing-import/files";

export const GET = vendorEndpoint(
  {
    summary: "Semua produk usaha ini sebagai berkas yang bisa dikirim kembali",
    query: ExportQuery as z.ZodType<z.infer<typeof ExportQuery>>,
    response: z.string(),
    answers: SPREADSHEET,
  },
  async ({ query: { format, part }, vendorId, scope, res }) => {
    const name = part > 1 ? `produk-${part}` : "produk";
    sendSpreadsheet(res, { name, format, content: await productsFile(scope, vendorId, format, part) });
    return "";
  },
);
