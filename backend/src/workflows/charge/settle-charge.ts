import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk";
import { holdLockStep, letGoLockStep } from "../order/steps/hold-lock";
import { capturePaymentsStep } from "../payment/steps/capture-payments";
import type { SettleChargeInput } from "./inputs";
import { judgeChargeStep } from "./steps/judge-charge";
import { findChargeLockStep, learnStatusStep } from "./steps/learn-status";
import { recordEndStep, recordPaidStep, recordPromiseStep, recordReturnStep } from "./steps/record-paid";
import { takeMoneyStep } from "./steps/take-money";

/**
 * The one way in which money becomes an order's. The shopper's return, a provider's event, the job that looks after unsettled charges, an
 * officer and a bank statement all come here, as often as they like: the provider is asked what is true, and what follows from it is
 * done once. Money that happened is never undone: when a step fails or the process dies, the next call goes on from there.
 */
export const settleChargeWorkflow = createWorkflow("settle-charge", (input: SettleChargeInput) => {
  const lock = findChargeLockStep(input);
  holdLockStep(lock);
  const learned = learnStatusStep(input);
  const judged = judgeChargeStep({ input, learned });

  when("the money pays the group", { judged }, (data) => data.judged.verdict.kind === "settle").then(() => {
    const taken = takeMoneyStep(judged).config({ name: "take-money-to-keep" });
    capturePaymentsStep(judged.payment_ids);
    recordPaidStep({ input, judged, taken });
  });
  when("the money is promised", { judged }, (data) => data.judged.verdict.kind === "reserve").then(() => {
    recordPromiseStep(judged);
  });
  when("the money goes back", { judged }, (data) => data.judged.verdict.kind === "return").then(() => {
    const taken = takeMoneyStep(judged).config({ name: "take-money-to-return" });
    recordReturnStep({ input, judged, taken });
  });
  when("nobody is paid", { judged }, (data) => ["ended", "quarantine"].includes(data.judged.verdict.kind)).then(() => {
    recordEndStep({ input, judged });
  });

  letGoLockStep(lock);
  return new WorkflowResponse(transform({ judged }, (data) => ({ verdict: data.judged.verdict, order_group_id: data.judged.group.id })));
});
