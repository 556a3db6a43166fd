import { z } from "zod";
import { AdminBatchDetail, ConfirmPayouts } from "../../../../../contracts/payout";
import { officerEndpoint } from "../../../../../http/callers";
import { showBatch } from "../../../../../workflows/payout/batch-views";
import { confirmPayoutsWorkflow } from "../../../../../workflows/payout/confirm-payouts";

export const POST = officerEndpoint(
  {
    summary: "Catat pencairan sudah ditransfer bank, semua atau sebagian",
    params: z.strictObject({ id: z.string() }),
    body: ConfirmPayouts,
    response: AdminBatchDetail,
  },
  async ({ params, body, officerId, scope }) => {
    const input = { batch_id: params.id, payout_ids: body.payout_ids ?? null, officer_id: officerId };
    await confirmPayoutsWorkflow(scope).run({ input });
    return showBatch(scope, params.id);
  },
);
