import type { MedusaContainer } from "@medusajs/framework/types";
import { storefrontLink } from "../../foundation/links";
import { readableTime } from "../../foundation/readable-time";
import { noticeMessage } from "../notice/notice";
import { readVendorMails } from "../order/read-vendor-mails";
import type { GroupWithOrders } from "../order/views";
import { readLines } from "../order/views";
import type { OutboxMessageInput } from "../outbox/steps/enqueue-messages";
import type { Judged } from "./steps/judge-charge";

const mail = (to: string, template: string, key: string, data: Record<string, unknown>): OutboxMessageInput => ({
  topic: "mail",
  dedupe_key: `${template}:${key}:${to}`,
  payload: { to, template, data },
});

const toShopper = (group: GroupWithOrders, template: string, data: Record<string, unknown>): OutboxMessageInput[] =>
  group.contact_email
    ? [
        mail(group.contact_email, template, group.number, {
          number: group.number,
          name: group.contact_name,
          link: storefrontLink(`/pesanan/${group.number}`),
          ...data,
        }),
      ]
    : [];

/** A shop hears of a prepaid order when it is paid; one that has seen it before hears that it may begin. */
async function toShops(container: MedusaContainer, group: GroupWithOrders): Promise<OutboxMessageInput[]> {
  const standing = group.vendor_orders.filter((order) => order.state !== "cancelled");
  const [lines, mails] = await Promise.all([
    readLines(
      container,
      standing.map((order) => order.order_id),
    ),
    readVendorMails(
      container,
      standing.map((order) => order.vendor_id),
    ),
  ]);
  const link = storefrontLink("/penjual/pesanan");
  return standing.flatMap((order) => {
    const { number, vendor_name: shop, total } = order;
    const kind = order.released_at ? "order-paid" : "order-new";
    const notice = noticeMessage({
      ...{ audience: "vendor", vendor_id: order.vendor_id, key: `${kind}:${number}`, path: `/penjual/pesanan/${order.id}` },
      ...{ kind, data: { number, amount: total } },
    });
    const letters = (mails[order.vendor_id] ?? []).map((to) =>
      order.released_at
        ? mail(to, "payment-received", number, { reader: "vendor", number, name: shop, amount: total, link })
        : mail(to, "vendor-order-new", number, {
            ...{ number, shop, total, link, payment_method: group.payment_method, contact_name: group.contact_name },
            ...{ delivery_method: order.delivery_method, note: order.note, delivery_fee: order.delivery_fee },
            lines: (lines.get(order.order_id) ?? []).map((line) => ({ title: line.title, quantity: line.quantity, total: line.total })),
          }),
    );
    return [notice, ...letters];
  });
}

/** The shopper hears that the money arrived, each shop that it may begin, search what is promised again. */
export async function newsOfPayment(container: MedusaContainer, judged: Judged): Promise<OutboxMessageInput[]> {
  const { group, status, charge, listing_ids } = judged;
  const messages = [
    ...toShopper(group, "payment-received", { reader: "shopper", amount: status.amount }),
    ...(await toShops(container, group)),
  ];
  if (listing_ids.length > 0) {
    messages.push({ topic: "search.listings", dedupe_key: `stock:revived:${charge.id}`, payload: { listing_ids } });
  }
  return messages;
}

/** The shopper hears that their money came too late or twice, and that it is on its way back. */
export function newsOfReturn({ group, verdict, charge }: Judged, received: number | null): OutboxMessageInput[] {
  if (verdict.kind !== "return") return [];
  return toShopper(group, "payment-returned", { amount: received ?? charge.amount, reason: verdict.reason });
}

/** The shopper hears why their proof does not do, and until when they may send another one. */
export const newsOfRefusedProof = (
  group: Pick<GroupWithOrders, "contact_email" | "contact_name" | "number">,
  { reason, until, key }: { reason: string; until: Date; key: string },
): OutboxMessageInput[] =>
  group.contact_email
    ? [
        mail(group.contact_email, "proof-refused", `${group.number}:${key}`, {
          ...{ number: group.number, name: group.contact_name, reason, until: readableTime(until) },
          link: storefrontLink(`/pesanan/${group.number}/bayar`),
        }),
      ]
    : [];

/** The shopper hears that the time to pay is over; search, that the goods may be sold again. */
export const newsOfExpiry = (group: GroupWithOrders, listing_ids: string[]): OutboxMessageInput[] => [
  { topic: "search.listings", dedupe_key: `stock:expired:${group.id}:${Date.now()}`, payload: { listing_ids } },
  ...toShopper(group, "payment-expired", {}),
];

export const newsOfPayback = (paybackIds: string[]): OutboxMessageInput[] =>
  paybackIds.map((payback_id) => ({ topic: "payback.send", dedupe_key: `payback.send:${payback_id}`, payload: { payback_id } }));

export const newsOfClosing = (chargeIds: string[]): OutboxMessageInput[] =>
  chargeIds.map((charge_id) => ({ topic: "charge.close", dedupe_key: `charge.close:${charge_id}`, payload: { charge_id } }));
