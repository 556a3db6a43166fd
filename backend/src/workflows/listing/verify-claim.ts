import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { enqueueMessagesStep } from "../outbox/steps/enqueue-messages";
import { type ClaimJudgement, judgeClaimStep, recordVerdictStep } from "./steps/judge-claim";
import { updateListingRowsStep } from "./steps/save-listings";
import { tellSearch } from "./tell-search";

/** An officer's word on a halal certificate or a food-safety permit. */
export const verifyClaimWorkflow = createWorkflow("verify-claim", (input: ClaimJudgement) => {
  const judged = judgeClaimStep(input);
  updateListingRowsStep(transform(judged, ({ change }) => [change]));
  recordVerdictStep(transform({ input, judged }, ({ input, judged }) => ({ ...input, number: judged.number })));
  enqueueMessagesStep(transform(input, ({ listing_id }) => tellSearch([listing_id])));
  return new WorkflowResponse(transform(input, ({ listing_id }) => ({ listing_id })));
});
