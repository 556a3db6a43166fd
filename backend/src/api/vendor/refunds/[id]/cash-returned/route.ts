import { VendorOrderView } from "../../../../../contracts/orders";
import { vendorEndpoint } from "../../../../../http/callers";
import { noteCashReturned } from "../../../../../workflows/refund/note-cash-returned";
import { OrderId, showOrder } from "../../../orders/show-order";

export const POST = vendorEndpoint(
  { summary: "Tandai uang tunai sudah diserahkan kepada pembeli", params: OrderId, response: VendorOrderView },
  async ({ params, vendorId, scope }) => {
    const orderId = await noteCashReturned(scope, { vendor_refund_id: params.id, vendor_id: vendorId });
    return showOrder(scope, orderId, vendorId);
  },
);
