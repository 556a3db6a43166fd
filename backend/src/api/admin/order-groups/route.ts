import { AdminOrderGroupList, AdminOrderGroupQuery } from "../../../contracts/orders";
import { officerEndpoint } from "../../../http/callers";
import { ORDER_GROUP_MODULE } from "../../../modules/order-group";
import { normalizeNumber } from "../../../modules/order-group/rules/numbers";
import { indonesianPhone } from "../../../modules/order-group/rules/phone";
import type { OrderGroupModuleService } from "../../../modules/order-group/service";
import { type GroupWithOrders, PAGE_SIZE, pageOf, summarize } from "../../../workflows/order/views";

/** Officers look for a number or a phone as somebody reads it to them; both are indexed. */
function searchFilter(q: string | undefined): Record<string, unknown> {
  if (!q) return {};
  const phone = indonesianPhone(q);
  return phone ? { contact_phone: phone } : { number: normalizeNumber(q) };
}

export const GET = officerEndpoint(
  { summary: "Pesanan gabungan seluruh kota", query: AdminOrderGroupQuery, response: AdminOrderGroupList },
  async ({ query, scope }) => {
    const orderGroups = scope.resolve<OrderGroupModuleService>(ORDER_GROUP_MODULE);
    const filters = { ...searchFilter(query.q), ...(query.payment_state ? { payment_state: query.payment_state } : {}) };
    const [found, counts] = await Promise.all([
      orderGroups.listOrderGroups(filters, {
        relations: ["vendor_orders"],
        order: { created_at: "DESC" },
        skip: (query.page - 1) * PAGE_SIZE,
        take: PAGE_SIZE + 1,
      }),
      orderGroups.countByPaymentState(),
    ]);
    const { page, has_next } = pageOf(found as GroupWithOrders[]);
    return {
      order_groups: page.map((group) => ({ ...summarize(group), id: group.id, contact_name: group.contact_name })),
      page: query.page,
      has_next,
      counts,
    };
  },
);
