import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { OfficerDecision } from "../../modules/vendor/rules/lifecycle";
import { recordDecisionStep } from "./steps/record-decision";

export interface DecideApplicationInput {
  vendor_id: string;
  kind: OfficerDecision;
  /** Required to reject and to suspend. */
  reason?: string;
  /** Required to ask for a revision. */
  remarks?: { field: string; message: string }[];
  /** Which round of the application was looked at. */
  round?: number;
  /** The officer. */
  actor: { id: string; name: string };
}

/** An officer decides: recorded with who, when and why; members are told, the market follows. */
export const decideApplicationWorkflow = createWorkflow("decide-application", (input: DecideApplicationInput) => {
  const recorded = recordDecisionStep(input);
  return new WorkflowResponse({ decision_id: recorded.id });
});
