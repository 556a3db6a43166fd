import { z } from "zod";
import { officerEndpoint } from "../../../../../http/callers";
import { sendCsv } from "../../../../../http/csv";
import { bankFileRows, takeBankFile } from "../../../../../workflows/payout/bank-file";

/** POST, because taking the file is noted: it holds account numbers, and money may move once somebody has it. */
export const POST = officerEndpoint(
  {
    summary: "Ambil berkas transfer massal untuk bank",
    params: z.strictObject({ id: z.string() }),
    response: z.string(),
    answers: "text/csv",
  },
  async ({ params, officerId, scope, res }) => {
    const { name } = await takeBankFile(scope, params.id, officerId);
    await sendCsv(bankFileRows(scope, params.id), { name }, res);
    return "";
  },
);
