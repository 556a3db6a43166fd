import { VendorOrderView } from "../../../../../contracts/orders";
import { vendorEndpoint } from "../../../../../http/callers";
import { noteCashReturned } from "../../../../../workflows/refund/note-cash-returned";
import { OrderId, showOrder } from "../../../orders/show-order";

export const POST = vendorEndpoint(
  { summary: "Tandai uang tunai sudah diserahkan kepada pembeli", params: OrderId, response: VendorOrderView },
  async ({ params, memberId, vendorId, scope }) => {
    const orderId = await noteCashReturned(scope, { vendor_refund_id: params.id, vendor_id: vendorId, member_id: memberId });
    return showOrder(scope, orderId, vendorId);
  },
);
