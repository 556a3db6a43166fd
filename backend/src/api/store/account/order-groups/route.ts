import { z } from "zod";
import { OrderGroupList } from "../../../../contracts/orders";
import { PageNumber } from "../../../../contracts/primitives";
import { endpoint } from "../../../../http/endpoint";
import { ORDER_GROUP_MODULE } from "../../../../modules/order-group";
import type { OrderGroupModuleService } from "../../../../modules/order-group/service";
import { type GroupWithOrders, PAGE_SIZE, pageOf, summarize } from "../../../../workflows/order/views";

export const GET = endpoint(
  { summary: "Riwayat pesanan pembeli", query: z.strictObject({ page: PageNumber }), response: OrderGroupList },
  async ({ query, scope, actorId }) => {
    const found = await scope
      .resolve<OrderGroupModuleService>(ORDER_GROUP_MODULE)
      .listOrderGroups(
        { customer_id: actorId! },
        { relations: ["vendor_orders"], order: { created_at: "DESC" }, skip: (query.page - 1) * PAGE_SIZE, take: PAGE_SIZE + 1 },
      );
    const { page, has_next } = pageOf(found as GroupWithOrders[]);
    return { order_groups: page.map(summarize), page: query.page, has_next };
  },
);
