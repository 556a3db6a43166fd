import { transform, type WorkflowData, when } from "@medusajs/framework/workflows-sdk";
import { recordOrdersStep } from "../ledger/steps/record-orders";
import { makeRefundStep, mirrorRefundsStep } from "../refund/steps/make-refund";
import type { AppliedLowering } from "./steps/apply-lowering";

interface Difference {
  /** Undefined when nothing took effect. */
  applied: WorkflowData<AppliedLowering> | undefined;
  vendor_order_id: string;
}

/** Part of a workflow: makes the promised refund of a lowered line, if there is one, and brings the ledger level. */
export function giveBackDifference({ applied, vendor_order_id }: Difference): void {
  when("money goes back", { applied }, (data) => Boolean(data.applied?.refund)).then(() => {
    makeRefundStep(
      transform({ applied }, (data) => {
        const { vendor_refund_id, order_id, ...input } = data.applied!.refund!;
        return { vendor_refund_id, order_id, input };
      }),
    );
    mirrorRefundsStep(
      transform({ applied, vendor_order_id }, (data) => ({
        vendor_order_id: data.vendor_order_id,
        order_id: data.applied!.refund!.order_id,
      })),
    );
    recordOrdersStep(transform({ vendor_order_id }, (data) => [data.vendor_order_id]));
  });
}
