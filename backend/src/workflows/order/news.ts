import { storefrontLink } from "../../foundation/links";
import { noticeMessage } from "../notice/notice";
import type { OutboxMessageInput } from "../outbox/steps/enqueue-messages";
import type { OrderStep, Transition } from "./steps/begin-transition";

/** The shop hears that an order it was to fill is off, unless it said so itself. */
function toShop({ order, to }: Transition, { reason, by }: OrderStep): OutboxMessageInput[] {
  if (to !== "cancelled" || (by !== "shopper" && by !== "officer") || !order.released_at) return [];
  return [
    noticeMessage({
      ...{ audience: "vendor", vendor_id: order.vendor_id, key: `order-cancelled:${order.number}`, path: `/penjual/pesanan/${order.id}` },
      ...{ kind: "order-cancelled", data: { number: order.number, by, reason: reason ?? null } },
    }),
  ];
}

export function newsOfTransition(transition: Transition, step: OrderStep): OutboxMessageInput[] {
  return [...toShopper(transition, step), ...toShop(transition, step)];
}

/** The shopper hears of every step of each shop's order, when they left a mail address. */
function toShopper({ order, group, to }: Transition, { reason, by }: OrderStep): OutboxMessageInput[] {
  // That the time to pay is over was told a day before the orders are cancelled for good.
  if (!group.contact_email || by === "system") return [];
  const data = {
    number: order.number,
    shop: order.vendor_name,
    state: to,
    delivery_method: order.delivery_method,
    pickup_code: order.pickup_code,
    reason: reason ?? null,
    contact_name: group.contact_name,
    link: storefrontLink(`/pesanan/${group.number}`),
  };
  const payload = { to: group.contact_email, template: "order-state", data };
  return [{ topic: "mail", dedupe_key: `order-state:${order.number}:${to}`, payload }];
}

/** Stock that came back makes a product buyable again. */
export const newsOfStock = (orderNumber: string, listing_ids: string[]): OutboxMessageInput => ({
  topic: "search.listings",
  dedupe_key: `stock:order-cancelled:${orderNumber}`,
  payload: { listing_ids },
});
