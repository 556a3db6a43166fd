import { z } from "zod";
import { TrailExportQuery } from "../../../../contracts/payout";
import { vendorEndpoint } from "../../../../http/callers";
import { sendCsv } from "../../../../http/csv";
import { trailRows } from "../../../../workflows/payout/trail-file";

export const GET = vendorEndpoint(
  { summary: "Jejak uang satu bulan sebagai berkas CSV", query: TrailExportQuery, response: z.string(), answers: "text/csv" },
  async ({ query, vendorId, scope, res }) => {
    await sendCsv(trailRows(scope, vendorId, query.month), { name: `lapak-bekasi-${query.month}.csv`, bom: true }, res);
    return "";
  },
);
