import { AdminVendorOrder, RefundOrder } from "../../../../../contracts/refund";
import { officerEndpoint } from "../../../../../http/callers";
import { refundOrderWorkflow } from "../../../../../workflows/refund/refund-order";
import { readOfficer } from "../../../officer";
import { showVendorOrder, VendorOrderId } from "../../show-order";

export const POST = officerEndpoint(
  { summary: "Petugas mengembalikan uang satu pesanan lapak", params: VendorOrderId, body: RefundOrder, response: AdminVendorOrder },
  async ({ params, body, officerId, scope }) => {
    const { idempotency_key, ...what } = body;
    const actor = await readOfficer(officerId, scope);
    const request_key = `${params.id}:${idempotency_key}`;
    await refundOrderWorkflow(scope).run({ input: { vendor_order_id: params.id, ...what, request_key, origin: "officer", actor } });
    return showVendorOrder(scope, params.id);
  },
);
