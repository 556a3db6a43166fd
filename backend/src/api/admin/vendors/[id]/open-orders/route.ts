import { z } from "zod";
import { CancelledOrders, CancelOpenOrders, OpenOrders } from "../../../../../contracts/refund";
import { officerEndpoint } from "../../../../../http/callers";
import { ORDER_GROUP_MODULE } from "../../../../../modules/order-group";
import type { OrderGroupModuleService } from "../../../../../modules/order-group/service";
import { cancelOpenOrders } from "../../../../../workflows/order/cancel-open-orders";
import { readOfficer } from "../../../officer";

export const GET = officerEndpoint(
  {
    summary: "Pesanan terbuka sebuah lapak: berapa, dan berapa yang sudah dibayar",
    params: z.strictObject({ id: z.string() }),
    response: OpenOrders,
  },
  async ({ params, scope }) => {
    const { oldest, ...open } = await scope.resolve<OrderGroupModuleService>(ORDER_GROUP_MODULE).openOrdersOf(params.id);
    return { ...open, oldest: oldest && new Date(oldest).toISOString() };
  },
);

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
