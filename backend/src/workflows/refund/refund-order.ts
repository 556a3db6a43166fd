import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk";
import type { AuditEntry } from "../../modules/audit/rules/entry";
import { auditStep } from "../audit/steps/audit";
import { recordOrdersStep } from "../ledger/steps/record-orders";
import { findGroupLockStep } from "../order/steps/begin-transition";
import { holdLockStep, letGoLockStep } from "../order/steps/hold-lock";
import { enqueueMessagesStep } from "../outbox/steps/enqueue-messages";
import { newsOfRefundStep } from "./news";
import { type JudgedRefund, judgeRefundStep, type RefundInput } from "./steps/judge-refund";
import { makeRefundStep, mirrorRefundsStep } from "./steps/make-refund";
import { recordRefundStep } from "./steps/record-refund";

const refundedByOfficer = ({ vendor_id }: JudgedRefund, { actor, amount, reason, vendor_order_id }: RefundInput): AuditEntry => ({
  actor: { type: "officer", id: actor.id ?? "unknown", name: actor.name ?? "" },
  action: "order.refund",
  subject: { type: "vendor_order", id: vendor_order_id },
  ...{ vendor_id, reason, after: { amount } },
});

/** Gives back some or all of what one shop was paid, within its own share. The same request twice is one refund. */
export const refundOrderWorkflow = createWorkflow("refund-vendor-order", (input: RefundInput) => {
  const lock = findGroupLockStep(input);
  holdLockStep(lock);
  const judged = judgeRefundStep(input);
  when({ judged }, (data) => data.judged.proceed).then(() => {
    const vendorRefundId = recordRefundStep({ judged, input });
    makeRefundStep({ vendor_refund_id: vendorRefundId, order_id: judged.order_id, input });
    mirrorRefundsStep({ vendor_order_id: input.vendor_order_id, order_id: judged.order_id });
    recordOrdersStep(transform({ input }, (data) => [data.input.vendor_order_id]));
    enqueueMessagesStep(newsOfRefundStep({ vendor_refund_id: vendorRefundId, input }));
    auditStep(
      transform({ judged, input }, (data) => (data.input.origin === "officer" ? [refundedByOfficer(data.judged, data.input)] : [])),
    );
  });
  letGoLockStep(lock);
  return new WorkflowResponse(input.vendor_order_id);
});
