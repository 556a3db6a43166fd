import { VendorOrderList, VendorOrderQuery } from "../../../contracts/orders";
import { vendorEndpoint } from "../../../http/callers";
import { ORDER_GROUP_MODULE } from "../../../modules/order-group";
import type { OrderGroupModuleService } from "../../../modules/order-group/service";
import { type OrderWithGroup, PAGE_SIZE, pageOf, viewVendorOrders } from "../../../workflows/order/views";

/** Orders the shop still has to do something about. */
const OPEN = ["placed", "accepted", "ready"] as const;

export const GET = vendorEndpoint(
  { summary: "Pesanan untuk lapak ini", query: VendorOrderQuery, response: VendorOrderList },
  async ({ query, vendorId, scope }) => {
    const orderGroups = scope.resolve<OrderGroupModuleService>(ORDER_GROUP_MODULE);
    const state = query.state === "open" ? [...OPEN] : query.state;
    const [found, counts] = await Promise.all([
      orderGroups.listVendorOrders(
        { vendor_id: vendorId, released_at: { $ne: null }, ...(state ? { state } : {}) },
        { relations: ["order_group"], order: { created_at: "DESC" }, skip: (query.page - 1) * PAGE_SIZE, take: PAGE_SIZE + 1 },
      ),
      orderGroups.countByState(vendorId),
    ]);
    const { page, has_next } = pageOf(found as unknown as OrderWithGroup[]);
    return { orders: await viewVendorOrders(scope, page), page: query.page, has_next, counts };
  },
);
