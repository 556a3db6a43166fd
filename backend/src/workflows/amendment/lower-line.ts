import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk";
import { findGroupLockStep } from "../order/steps/begin-transition";
import { holdLockStep, letGoLockStep } from "../order/steps/hold-lock";
import { giveBackDifference } from "./give-back-difference";
import type { LowerLineInput } from "./inputs";
import { applyLoweringStep } from "./steps/apply-lowering";
import { judgeLoweringStep } from "./steps/judge-lowering";
import { proposeSubstituteStep } from "./steps/propose-substitute";

/**
 * Before the goods change hands a line becomes cheaper: fewer pieces or less weight at once, something else in its place once the shopper
 * agrees. What was paid too much goes back the way it came; what is still to be paid falls.
 */
export const lowerLineWorkflow = createWorkflow("lower-order-line", (input: LowerLineInput) => {
  const lock = findGroupLockStep(input);
  holdLockStep(lock);
  const judged = judgeLoweringStep(input);
  const applying = transform({ judged, input }, (data) => ({
    judged: data.judged,
    request_key: data.input.request_key,
    actor: data.input.actor,
  }));
  const applied = when("it takes effect", { judged }, (data) => data.judged.outcome === "apply").then(() => applyLoweringStep(applying));
  giveBackDifference({ applied, vendor_order_id: input.vendor_order_id });
  when("the shopper decides", { judged }, (data) => data.judged.outcome === "propose").then(() => {
    proposeSubstituteStep(applying);
  });
  letGoLockStep(lock);
  return new WorkflowResponse(input.vendor_order_id);
});
