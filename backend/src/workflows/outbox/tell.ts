import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { enqueueMessagesStep, type OutboxMessageInput } from "./steps/enqueue-messages";

/** For facts that are not part of a longer story. */
export const tellWorkflow = createWorkflow("tell", (messages: OutboxMessageInput[]) => {
  return new WorkflowResponse(enqueueMessagesStep(messages));
});
