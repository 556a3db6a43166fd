import { storefrontLink } from "../../foundation/links";
import type { OutboxMessageInput } from "../outbox/steps/enqueue-messages";
import type { OrderStep, Transition } from "./steps/begin-transition";

/** The shopper hears of every step of each shop's order, when they left a mail address. */
export function newsOfTransition({ order, group, to }: Transition, { reason, by }: OrderStep): OutboxMessageInput[] {
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
