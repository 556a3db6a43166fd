import { z } from "zod";
import { AdminBatchDetail, FailPayout } from "../../../../../contracts/payout";
import { officerEndpoint } from "../../../../../http/callers";
import { showBatch } from "../../../../../workflows/payout/batch-views";
import { failPayoutWorkflow } from "../../../../../workflows/payout/confirm-payouts";

export const POST = officerEndpoint(
  {
    summary: "Catat satu pencairan ditolak atau dikembalikan bank",
    params: z.strictObject({ id: z.string() }),
    body: FailPayout,
    response: AdminBatchDetail,
  },
  async ({ params, body, officerId, scope }) => {
    const { result } = await failPayoutWorkflow(scope).run({ input: { payout_id: params.id, officer_id: officerId, ...body } });
    return showBatch(scope, result);
  },
);
