import { CancelOrder, VendorOrderView } from "../../../../../contracts/orders";
import { vendorEndpoint } from "../../../../../http/callers";
import { cancelOrderWorkflow } from "../../../../../workflows/order/cancel-order";
import { readMember } from "../../../member";
import { OrderId, ownOrder, showOrder } from "../../show-order";

export const POST = vendorEndpoint(
  { summary: "Batalkan pesanan dengan alasan", params: OrderId, body: CancelOrder, response: VendorOrderView },
  async ({ params, body, memberId, vendorId, scope }) => {
    await ownOrder(scope, params.id, vendorId);
    await cancelOrderWorkflow(scope).run({
      input: { vendor_order_id: params.id, by: "vendor", actor: await readMember(memberId, scope), reason: body.reason },
    });
    return showOrder(scope, params.id, vendorId);
  },
);
