import { z } from "zod";
import { officerEndpoint } from "../../../../../http/callers";
import { sendCsv } from "../../../../../http/csv";
import { recallFile } from "../../../../../workflows/recall/file";

/** POST, because taking the file is noted: it may hold phone numbers. */
export const POST = officerEndpoint(
  {
    summary: "Ambil daftar pesanan yang menerima barang yang ditarik",
    params: z.strictObject({ id: z.string() }),
    response: z.string(),
    answers: "text/csv",
  },
  async ({ params, officerId, scope, res }) => {
    const { name, rows } = await recallFile(scope, params.id, officerId);
    await sendCsv(rows, { name, bom: true }, res);
    return "";
  },
);
