import { z } from "zod";
import { FileQuery } from "../../../../contracts/listing-import";
import { vendorEndpoint } from "../../../../http/callers";
import { SPREADSHEET, sendSpreadsheet } from "../../../../http/spreadsheet";
import { templateFile } from "../../../../workflows/listing-import/files";

export const GET = vendorEndpoint(
  {
    summary: "Contoh berkas produk untuk diisi",
    query: FileQuery as z.ZodType<z.infer<typeof FileQuery>>,
    response: z.string(),
    answers: SPREADSHEET,
  },
  async ({ query: { format }, res }) => {
    sendSpreadsheet(res, { name: "contoh-produk", format, content: await templateFile(format) });
    return "";
  },
);
