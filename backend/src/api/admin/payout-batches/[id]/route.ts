import { z } from "zod";
import { AdminBatchDetail, AdminBatchDetailQuery } from "../../../../contracts/payout";
import { officerEndpoint } from "../../../../http/callers";
import { showBatch } from "../../../../workflows/payout/batch-views";

export const GET = officerEndpoint(
  {
    summary: "Satu pencairan dengan penerimanya",
    params: z.strictObject({ id: z.string() }),
    query: AdminBatchDetailQuery,
    response: AdminBatchDetail,
  },
  ({ params, query, scope }) => showBatch(scope, params.id, query),
);
