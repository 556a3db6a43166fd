import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk";
import { findGroupLockStep } from "../order/steps/begin-transition";
import { holdLockStep, letGoLockStep } from "../order/steps/hold-lock";
import { giveBackDifference } from "./give-back-difference";
import type { AnswerInput } from "./inputs";
import { applyLoweringStep } from "./steps/apply-lowering";
import { judgeAnswerStep } from "./steps/judge-lowering";
import { closeProposalStep } from "./steps/propose-substitute";

/** The shopper takes what the shop offers instead, or not; or the shop takes its offer back. */
export const answerSubstituteWorkflow = createWorkflow("answer-substitute", (input: AnswerInput) => {
  const lock = findGroupLockStep(input);
  holdLockStep(lock);
  const judged = judgeAnswerStep(input);
  const applied = when("it takes effect", { judged }, (data) => data.judged.outcome === "apply").then(() =>
    applyLoweringStep(
      transform({ judged }, (data) => {
        const { actor_id: id, actor_name: name } = data.judged.known!;
        return { judged: data.judged, request_key: null, actor: { id, name } };
      }),
    ),
  );
  giveBackDifference({ applied, vendor_order_id: input.vendor_order_id });
  when("nothing changes", { judged }, (data) => data.judged.outcome === "close").then(() => {
    closeProposalStep(
      transform({ judged, input }, (data) => ({ judged: data.judged, answer: data.input.answer, actor: data.input.actor })),
    );
  });
  letGoLockStep(lock);
  return new WorkflowResponse(input.vendor_order_id);
});
