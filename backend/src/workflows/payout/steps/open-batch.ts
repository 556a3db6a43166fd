import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { openBatch } from "../open-batch";
import type { RunPayoutsInput } from "../run-payouts";

export const openBatchStep = createStep("open-payout-batch", async (input: RunPayoutsInput, { container }) => {
  return new StepResponse(await openBatch(container, input));
});
