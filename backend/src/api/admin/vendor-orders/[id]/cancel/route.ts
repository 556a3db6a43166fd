import { CancelOrder } from "../../../../../contracts/orders";
import { AdminVendorOrder } from "../../../../../contracts/refund";
import { officerEndpoint } from "../../../../../http/callers";
import { cancelOrderWorkflow } from "../../../../../workflows/order/cancel-order";
import { readOfficer } from "../../../officer";
import { showVendorOrder, VendorOrderId } from "../../show-order";

export const POST = officerEndpoint(
  { summary: "Petugas membatalkan pesanan yang belum diserahkan", params: VendorOrderId, body: CancelOrder, response: AdminVendorOrder },
  async ({ params, body, officerId, scope }) => {
    const actor = await readOfficer(officerId, scope);
    await cancelOrderWorkflow(scope).run({ input: { vendor_order_id: params.id, by: "officer", reason: body.reason, actor } });
    return showVendorOrder(scope, params.id);
  },
);
