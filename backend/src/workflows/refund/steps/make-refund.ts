import type { MedusaContainer } from "@medusajs/framework/types";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { refundPaymentWorkflow } from "@medusajs/medusa/core-flows";
import { AMENDMENT_MODULE } from "../../../modules/amendment";
import type { AmendmentModuleService } from "../../../modules/amendment/service";
import { ORDER_GROUP_MODULE } from "../../../modules/order-group";
import type { OrderGroupModuleService } from "../../../modules/order-group/service";
import { type MadeRefund, readShare } from "../shares";
import type { RefundInput } from "./judge-refund";

interface ToMake {
  vendor_refund_id: string;
  order_id: string;
  input: RefundInput;
}

async function madeBefore(container: MedusaContainer, { order_id, vendor_refund_id }: ToMake): Promise<MadeRefund | undefined> {
  return (await readShare(container, order_id)).refunds.find((refund) => refund.vendor_refund_id === vendor_refund_id);
}

/**
 * Medusa's own refund of the order's payment, once. Nothing is undone when a later step fails, because the money did go back;
 * a repetition finds it by the name it carries.
 */
export const makeRefundStep = createStep("make-refund", async (toMake: ToMake, { container }) => {
  const { vendor_refund_id, order_id, input } = toMake;
  const { payment_id } = await readShare(container, order_id);
  if (!(await madeBefore(container, toMake))) {
    const metadata = { vendor_refund: vendor_refund_id };
    const refund = { payment_id: payment_id!, amount: input.amount, note: input.reason, created_by: input.actor.id ?? undefined, metadata };
    await refundPaymentWorkflow(container).run({ input: refund });
  }
  const made = await madeBefore(container, toMake);
  const amendments = container.resolve<AmendmentModuleService>(AMENDMENT_MODULE);
  await amendments.updateVendorRefunds({ id: vendor_refund_id, refund_id: made!.id });
  return new StepResponse(made!.id);
});

/** The vendor order's own note of what Medusa refunded, for lists. */
export const mirrorRefundsStep = createStep(
  "mirror-refunds",
  async ({ vendor_order_id, order_id }: { vendor_order_id: string; order_id: string }, { container }) => {
    const { refunded } = await readShare(container, order_id);
    await container
      .resolve<OrderGroupModuleService>(ORDER_GROUP_MODULE)
      .updateVendorOrders({ id: vendor_order_id, refunded_total: refunded });
    return new StepResponse(refunded);
  },
);
