import { VendorOrderView } from "../../../../../contracts/orders";
import { vendorEndpoint } from "../../../../../http/callers";
import { answerSubstituteWorkflow } from "../../../../../workflows/amendment/answer-substitute";
import { orderOfAdjustment } from "../../../../../workflows/amendment/order-of-adjustment";
import { memberActor } from "../../../../../workflows/audit/actors";
import { OrderId, showOrder } from "../../../orders/show-order";

export const POST = vendorEndpoint(
  { summary: "Tarik usulan pengganti", params: OrderId, response: VendorOrderView },
  async ({ params, memberId, vendorId, scope }) => {
    const vendor_order_id = await orderOfAdjustment(scope, params.id, vendorId);
    await answerSubstituteWorkflow(scope).run({
      input: { adjustment_id: params.id, vendor_order_id, answer: "withdraw", actor: await memberActor(scope, memberId) },
    });
    return showOrder(scope, vendor_order_id, vendorId);
  },
);
