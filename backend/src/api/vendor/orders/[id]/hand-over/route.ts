import { HandOver, VendorOrderView } from "../../../../../contracts/orders";
import { vendorEndpoint } from "../../../../../http/callers";
import { takePromised } from "../../../../../workflows/charge/take-promised";
import { handOverOrderWorkflow } from "../../../../../workflows/order/hand-over-order";
import { OrderId, ownOrder, showOrder } from "../../show-order";

export const POST = vendorEndpoint(
  { summary: "Serahkan pesanan", params: OrderId, body: HandOver, response: VendorOrderView },
  async ({ params, body, vendorId, scope }) => {
    const order = await ownOrder(scope, params.id, vendorId);
    if (order.state === "ready") await takePromised(scope, order.order_group);
    await handOverOrderWorkflow(scope).run({ input: { vendor_order_id: params.id, by: "vendor", ...body } });
    return showOrder(scope, params.id, vendorId);
  },
);
