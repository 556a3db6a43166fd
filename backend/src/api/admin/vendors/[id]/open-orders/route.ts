import { z } from "zod";
import { CancelledOrders, CancelOpenOrders } from "../../../../../contracts/refund";
import { officerEndpoint } from "../../../../../http/callers";
import { cancelOpenOrders } from "../../../../../workflows/order/cancel-open-orders";
import { readOfficer } from "../../../officer";

export const POST = officerEndpoint(
  {
    summary: "Batalkan pesanan terbuka sebuah lapak, sebagian demi sebagian",
    params: z.strictObject({ id: z.string() }),
    body: CancelOpenOrders,
    response: CancelledOrders,
  },
  async ({ params, body, officerId, scope }) =>
    cancelOpenOrders(scope, { vendor_id: params.id, reason: body.reason, actor: await readOfficer(officerId, scope) }),
);
