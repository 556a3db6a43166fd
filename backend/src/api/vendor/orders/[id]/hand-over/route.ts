import { HandOver, VendorOrderView } from "../../../../../contracts/orders";
import { vendorEndpoint } from "../../../../../http/callers";
import { takePromised } from "../../../../../workflows/charge/take-promised";
import { handOverOrderWorkflow } from "../../../../../workflows/order/hand-over-order";
import { readMember } from "../../../member";
import { OrderId, ownOrder, showOrder } from "../../show-order";

export const POST = vendorEndpoint(
  { summary: "Serahkan pesanan", params: OrderId, body: HandOver, response: VendorOrderView },
  async ({ params, body, memberId, vendorId, scope }) => {
    const order = await ownOrder(scope, params.id, vendorId);
    if (order.state === "ready") await takePromised(scope, order.order_group);
    await handOverOrderWorkflow(scope).run({
      input: { vendor_order_id: params.id, by: "vendor", actor: await readMember(memberId, scope), ...body },
    });
    return showOrder(scope, params.id, vendorId);
  },
);
