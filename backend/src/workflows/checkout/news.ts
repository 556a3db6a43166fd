import { storefrontLink } from "../../foundation/links";
import { vendorOrderNumber } from "../../modules/order-group/rules/numbers";
import { isPrepaid } from "../../modules/order-group/rules/payment-state";
import { noticeMessage } from "../notice/notice";
import type { OutboxMessageInput } from "../outbox/steps/enqueue-messages";
import type { AgreedPlan } from "./steps/plan-orders";

/** Who must hear of a new order: the shopper, each shop, and search, because stock went down. */
export function newsOfOrder(plan: AgreedPlan, vendorMails: Record<string, string[]>): OutboxMessageInput[] {
  const orders = plan.orders.map((order, position) => ({
    vendor_id: order.shop.id,
    number: vendorOrderNumber(plan.number, position + 1),
    shop: order.shop.name,
    delivery_method: order.method,
    note: order.note,
    lines: order.lines.map(({ view }) => ({ title: view.title, quantity: view.quantity, total: view.total })),
    delivery_fee: order.delivery_fee,
    discount: order.discount,
    total: order.total,
    wanted: order.wanted,
  }));
  const { number, total, contact, payment_method } = plan;
  // A shop hears of a prepaid order once it is paid.
  const notices = (isPrepaid(payment_method) ? [] : orders).map((order) =>
    noticeMessage({
      ...{ audience: "vendor", vendor_id: order.vendor_id, key: `order-new:${order.number}`, path: "/penjual/pesanan" },
      ...{ kind: "order-new", data: { number: order.number, amount: order.total } },
    }),
  );
  const toVendors = (isPrepaid(payment_method) ? [] : orders).flatMap((order) =>
    (vendorMails[order.vendor_id] ?? []).map((to): OutboxMessageInput => {
      const data = { ...order, payment_method, contact_name: contact.name, link: storefrontLink("/penjual/pesanan") };
      return { topic: "mail", dedupe_key: `vendor-order-new:${order.number}:${to}`, payload: { to, template: "vendor-order-new", data } };
    }),
  );
  const listing_ids = plan.orders.flatMap((order) => order.lines.map((line) => line.offer.listing_id));
  const messages: OutboxMessageInput[] = [
    { topic: "search.listings", dedupe_key: `stock:order-placed:${number}`, payload: { listing_ids } },
    ...toVendors,
    ...notices,
  ];
  if (contact.email) {
    const data = {
      ...{ number, total, payment_method, contact_name: contact.name, orders },
      ...{ link: storefrontLink(`/pesanan/${number}`), hold_expires_at: plan.hold_expires_at },
    };
    const payload = { to: contact.email, template: "order-placed", data };
    messages.push({ topic: "mail", dedupe_key: `order-placed:${number}`, payload });
  }
  return messages;
}
