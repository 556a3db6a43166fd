import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { closeBatchStep } from "./steps/close-batch";
import { fillBatchStep } from "./steps/fill-batch";
import { openBatchStep } from "./steps/open-batch";

export interface RunPayoutsInput {
  /** Names the run: repeating it goes on with the same batch. */
  run_key: string;
  /** User id of the officer, or `schedule`. */
  created_by: string;
}

/**
 * Pays every vendor who can be paid. Nothing is undone when it breaks off: what was written is a payout with its journal, and the run
 * repeated under the same name pays the vendors that are left.
 */
export const runPayoutsWorkflow = createWorkflow("run-payouts", (input: RunPayoutsInput) => {
  const batch = openBatchStep(input);
  fillBatchStep(batch);
  closeBatchStep(batch);
  return new WorkflowResponse(batch);
});
