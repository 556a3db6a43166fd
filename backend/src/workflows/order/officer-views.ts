import type { MedusaContainer } from "@medusajs/framework/types";
import type { AdminVendorOrder } from "../../contracts/refund";
import { ORDER_GROUP_MODULE } from "../../modules/order-group";
import { orderPaymentState } from "../../modules/order-group/rules/payment-state";
import { possibleActions } from "../../modules/order-group/rules/transitions";
import type { OrderGroupModuleService } from "../../modules/order-group/service";
import { readAmendments } from "./amendments";
import { type OrderWithGroup, PAGE_SIZE, pageOf } from "./views";

/** Orders a shop still has to do something about. */
export const OPEN_STATES = ["placed", "accepted", "ready"] as const;

export async function viewOfficerOrders(container: MedusaContainer, orders: OrderWithGroup[]): Promise<AdminVendorOrder[]> {
  const amendments = await readAmendments(
    container,
    orders.map((order) => ({ ...order, payment_method: order.order_group.payment_method })),
  );
  return orders.map((order) => {
    const { order_group: group } = order;
    const { payment_method, payment_state } = group;
    const { refunds, adjustments, refundable } = amendments.get(order.id)!;
    const cancel = possibleActions({ state: order.state, payment_method, payment_state }, "officer").includes("cancel");
    return {
      id: order.id,
      number: order.number,
      group_id: group.id,
      order_id: order.order_id,
      vendor_id: order.vendor_id,
      shop: order.vendor_name,
      contact_name: group.contact_name,
      state: order.state,
      payment_method,
      payment_state: orderPaymentState(order, group),
      total: order.total,
      ...{ refunds, adjustments, refundable },
      cancel_reason: order.cancel_reason,
      placed_at: new Date(order.created_at).toISOString(),
      actions: [...(cancel ? (["cancel"] as const) : []), ...(refundable > 0 ? (["refund"] as const) : [])],
    };
  });
}

interface Filters {
  vendor_id?: string;
  order_group_id?: string;
  order_id?: string;
  state?: string[];
  page: number;
}

/** Newest first. */
export async function pageOfOfficerOrders(container: MedusaContainer, { page, ...filters }: Filters) {
  const given = Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined));
  const found = await container.resolve<OrderGroupModuleService>(ORDER_GROUP_MODULE).listVendorOrders(given, {
    relations: ["order_group"],
    order: { created_at: "DESC" },
    skip: (page - 1) * PAGE_SIZE,
    take: PAGE_SIZE + 1,
  });
  const { page: orders, has_next } = pageOf(found as unknown as OrderWithGroup[]);
  return { orders: await viewOfficerOrders(container, orders), page, has_next };
}
