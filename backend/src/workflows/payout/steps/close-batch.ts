import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { PAYOUT_MODULE } from "../../../modules/payout";
import type { PayoutModuleService } from "../../../modules/payout/service";

export const closeBatchStep = createStep("close-payout-batch", async ({ batch_id }: { batch_id: string }, { container }) => {
  await container.resolve<PayoutModuleService>(PAYOUT_MODULE).endRun(batch_id);
  return new StepResponse(batch_id);
});
