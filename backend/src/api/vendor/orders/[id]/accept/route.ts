import { VendorOrderView } from "../../../../../contracts/orders";
import { vendorEndpoint } from "../../../../../http/callers";
import { acceptOrderWorkflow } from "../../../../../workflows/order/advance-order";
import { readMember } from "../../../member";
import { OrderId, ownOrder, showOrder } from "../../show-order";

export const POST = vendorEndpoint(
  { summary: "Terima pesanan", params: OrderId, response: VendorOrderView },
  async ({ params, memberId, vendorId, scope }) => {
    await ownOrder(scope, params.id, vendorId);
    await acceptOrderWorkflow(scope).run({ input: { vendor_order_id: params.id, by: "vendor", actor: await readMember(memberId, scope) } });
    return showOrder(scope, params.id, vendorId);
  },
);
