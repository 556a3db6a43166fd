import { VendorOrderView } from "../../../../../contracts/orders";
import { vendorEndpoint } from "../../../../../http/callers";
import { markOrderReadyWorkflow } from "../../../../../workflows/order/advance-order";
import { OrderId, ownOrder, showOrder } from "../../show-order";

export const POST = vendorEndpoint(
  { summary: "Tandai pesanan siap", params: OrderId, response: VendorOrderView },
  async ({ params, vendorId, scope }) => {
    await ownOrder(scope, params.id, vendorId);
    await markOrderReadyWorkflow(scope).run({ input: { vendor_order_id: params.id, by: "vendor" } });
    return showOrder(scope, params.id, vendorId);
  },
);
