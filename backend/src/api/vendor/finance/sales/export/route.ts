import { z } from "zod";
import { SalesQuery } from "../../../../../contracts/sales";
import { vendorEndpoint } from "../../../../../http/callers";
import { sendCsv } from "../../../../../http/csv";
import { salesRows } from "../../../../../workflows/sales/report";

export const GET = vendorEndpoint(
  { summary: "Penjualan sebagai berkas CSV", query: SalesQuery, response: z.string(), answers: "text/csv" },
  async ({ query, vendorId, scope, res }) => {
    await sendCsv(salesRows(scope, vendorId, query.days), { name: `penjualan-${query.days}-hari.csv`, bom: true }, res);
    return "";
  },
);
