import { z } from "zod";
import { RecallDetail, RecallDetailQuery } from "../../../../contracts/recall";
import { officerEndpoint } from "../../../../http/callers";
import { recallDetail } from "../../../../workflows/recall/views";

const params = z.strictObject({ id: z.string() });

export const GET = officerEndpoint(
  { summary: "Satu penarikan dan pesanan yang menerimanya (petugas)", params, query: RecallDetailQuery, response: RecallDetail },
  async ({ params, query, scope }) => recallDetail(scope, "officer", { id: params.id, page: query.page }),
);
