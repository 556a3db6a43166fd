import { VendorOrderView } from "../../../../contracts/orders";
import { vendorEndpoint } from "../../../../http/callers";
import { OrderId, showOrder } from "../show-order";

export const GET = vendorEndpoint(
  { summary: "Satu pesanan lapak ini", params: OrderId, response: VendorOrderView },
  async ({ params, vendorId, scope }) => showOrder(scope, params.id, vendorId),
);
