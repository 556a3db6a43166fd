import { VendorOrderView } from "../../../../../contracts/orders";
import { RefundOrder } from "../../../../../contracts/refund";
import { vendorEndpoint } from "../../../../../http/callers";
import { refundOrderWorkflow } from "../../../../../workflows/refund/refund-order";
import { readMember } from "../../../member";
import { OrderId, ownOrder, showOrder } from "../../show-order";

export const POST = vendorEndpoint(
  {
    summary: "Kembalikan sebagian atau seluruh uang pesanan ini",
    params: OrderId,
    body: RefundOrder,
    response: VendorOrderView,
  },
  async ({ params, body, memberId, vendorId, scope }) => {
    const { id } = await ownOrder(scope, params.id, vendorId);
    const { idempotency_key, ...what } = body;
    const actor = await readMember(memberId, scope);
    const input = { vendor_order_id: id, ...what, request_key: `${id}:${idempotency_key}`, origin: "vendor" as const, actor };
    await refundOrderWorkflow(scope).run({ input });
    return showOrder(scope, id, vendorId);
  },
);
