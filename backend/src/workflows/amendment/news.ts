import { storefrontLink } from "../../foundation/links";
import { noticeMessage } from "../notice/notice";
import type { OutboxMessageInput } from "../outbox/steps/enqueue-messages";
import type { JudgedLowering } from "./steps/judge-lowering";

function toShopper(template: string, judged: JudgedLowering, id: string): OutboxMessageInput[] {
  const { order, before, line, wish, share } = judged;
  const { order_group: group } = order;
  if (!group.contact_email) return [];
  const data = {
    number: order.number,
    shop: order.vendor_name,
    name: group.contact_name,
    title: before.title,
    kind: wish.kind,
    substitute: wish.substitute ?? null,
    old_quantity: before.quantity,
    new_quantity: line.quantity,
    amount: line.amount,
    total: order.total - line.amount,
    paid: share.captured > 0,
    payment_method: group.payment_method,
    reason: wish.reason,
    link: storefrontLink(`/pesanan/${group.number}`),
  };
  return [{ topic: "mail", dedupe_key: `${template}:${id}`, payload: { to: group.contact_email, template, data } }];
}

/** What the shopper pays less, and stock that is on sale again. A substitute they agreed to is no news to them. */
export function newsOfLowering(judged: JudgedLowering, id: string): OutboxMessageInput[] {
  const { before, wish } = judged;
  const told = judged.known ? [] : toShopper("order-lowered", judged, id);
  if (wish.kind !== "fewer" || !wish.restock || !before.listing_id) return told;
  return [...told, { topic: "search.listings", dedupe_key: `stock:lowered:${id}`, payload: { listing_ids: [before.listing_id] } }];
}

export const newsOfProposal = (judged: JudgedLowering, id: string): OutboxMessageInput[] => toShopper("substitute-proposed", judged, id);

/** The shop hears what the shopper said. */
export function newsOfAnswer({ order, known }: JudgedLowering, mails: readonly string[], agreed: boolean): OutboxMessageInput[] {
  if (!known) return [];
  const said = { number: order.number, title: known.title, substitute: known.substitute ?? "", agreed };
  const path = `/penjual/pesanan/${order.id}`;
  const data = { ...said, shop: order.vendor_name, link: storefrontLink(path) };
  const key = `substitute-answered:${known.id}`;
  const letters = mails.map((to) => ({
    topic: "mail" as const,
    dedupe_key: `${key}:${to}`,
    payload: { to, template: "substitute-answered", data },
  }));
  return [
    noticeMessage({ audience: "vendor", vendor_id: order.vendor_id, key, path, kind: "substitute-answered", data: said }),
    ...letters,
  ];
}
