import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { holdLockStep, letGoLockStep } from "../order/steps/hold-lock";
import type { OpenChargeInput } from "./inputs";
import { openAtProviderStep } from "./steps/open-at-provider";
import { planOpeningStep } from "./steps/plan-opening";
import { supersedeChargeStep } from "./steps/supersede-charge";

/**
 * Asks for a group's money. A group has one open attempt at most: repeating answers the same one, another way to pay (or another sum,
 * because a shop cancelled) ends the one before first. Nothing is undone when a step fails: doing it again goes on where it stopped.
 */
export const openChargeWorkflow = createWorkflow("open-charge", (input: OpenChargeInput) => {
  const lock = transform({ input }, (data) => ({ key: `order-group:${data.input.order_group_id}` }));
  holdLockStep(lock);
  const plan = planOpeningStep(input);
  supersedeChargeStep(plan);
  const id = openAtProviderStep(plan);
  letGoLockStep(lock);
  return new WorkflowResponse(id);
});
