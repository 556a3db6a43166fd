import type { z } from "zod";
import { AdminOrderGroupList, AdminOrderGroupQuery } from "../../../contracts/orders";
import { officerEndpoint } from "../../../http/callers";
import { ORDER_GROUP_MODULE } from "../../../modules/order-group";
import { normalizeNumber } from "../../../modules/order-group/rules/numbers";
import { indonesianPhone } from "../../../modules/order-group/rules/phone";
import type { OrderGroupModuleService } from "../../../modules/order-group/service";
import { amountsAsked } from "../../../workflows/charge/current-charge";
import { type GroupWithOrders, PAGE_SIZE, pageOf, summarize } from "../../../workflows/order/views";

/** Officers look for a number or a phone as somebody reads it to them; both are indexed. */
function searchFilter(q: string): Record<string, unknown> {
  const phone = indonesianPhone(q);
  return phone ? { contact_phone: phone } : { number: normalizeNumber(q) };
}

type Asked = z.infer<typeof AdminOrderGroupQuery>;

const AWAITED = { payment_state: ["awaiting_confirmation", "awaiting_payment"], payment_method: ["bank_transfer", "qris"] };
const stateFilter = ({ payment_state }: Asked) => (payment_state === "awaited" ? AWAITED : payment_state ? { payment_state } : {});

async function readPage(orderGroups: OrderGroupModuleService, asked: Asked): Promise<GroupWithOrders[]> {
  const window = { skip: (asked.page - 1) * PAGE_SIZE, take: PAGE_SIZE + 1 };
  const relations = ["vendor_orders"];
  if (asked.payment_state !== "awaited" || asked.q) {
    const filters = { ...(asked.q ? searchFilter(asked.q) : {}), ...stateFilter(asked) };
    return (await orderGroups.listOrderGroups(filters, { relations, order: { created_at: "DESC" }, ...window })) as GroupWithOrders[];
  }
  const ids = await orderGroups.pageOfAwaited(window);
  const found = (await orderGroups.listOrderGroups({ id: ids }, { relations, take: ids.length })) as GroupWithOrders[];
  return ids.flatMap((id) => found.find((group) => group.id === id) ?? []);
}

export const GET = officerEndpoint(
  { summary: "Pesanan gabungan seluruh kota", query: AdminOrderGroupQuery, response: AdminOrderGroupList },
  async ({ query, scope }) => {
    const orderGroups = scope.resolve<OrderGroupModuleService>(ORDER_GROUP_MODULE);
    const [found, counts, awaited] = await Promise.all([
      readPage(orderGroups, query),
      orderGroups.countByPaymentState(),
      orderGroups.countAwaited(),
    ]);
    const { page, has_next } = pageOf(found);
    const asked = await amountsAsked(
      scope,
      page.map(({ id }) => id),
    );
    return {
      order_groups: page.map((group) => ({
        ...summarize(group),
        id: group.id,
        contact_name: group.contact_name,
        asked: asked.get(group.id) ?? group.total,
      })),
      page: query.page,
      has_next,
      counts: { ...counts, awaited },
    };
  },
);
