import { AdminVendorOrder } from "../../../../contracts/refund";
import { officerEndpoint } from "../../../../http/callers";
import { showVendorOrder, VendorOrderId } from "../show-order";

export const GET = officerEndpoint(
  { summary: "Satu pesanan lapak", params: VendorOrderId, response: AdminVendorOrder },
  async ({ params, scope }) => showVendorOrder(scope, params.id),
);
