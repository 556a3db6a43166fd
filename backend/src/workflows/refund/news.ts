import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { storefrontLink } from "../../foundation/links";
import { noticeMessage } from "../notice/notice";
import { readVendorMails } from "../order/read-vendor-mails";
import { readVendorOrder } from "../order/views";
import type { OutboxMessageInput } from "../outbox/steps/enqueue-messages";
import type { RefundInput } from "./steps/judge-refund";

/** The shopper hears of the money and how it arrives; the shop, when somebody else decided. */
export const newsOfRefundStep = createStep(
  "news-of-refund",
  async ({ vendor_refund_id, input }: { vendor_refund_id: string; input: RefundInput }, { container }) => {
    const order = (await readVendorOrder(container, input.vendor_order_id))!;
    const { order_group: group, number, vendor_name: shop } = order;
    const mail = (to: string, data: Record<string, unknown>): OutboxMessageInput => ({
      topic: "mail",
      dedupe_key: `order-refund:${vendor_refund_id}:${to}`,
      payload: {
        to,
        template: "order-refund",
        data: { number, shop, amount: input.amount, reason: input.reason, payment_method: group.payment_method, ...data },
      },
    });
    const link = storefrontLink(`/pesanan/${group.number}`);
    const toShopper = group.contact_email ? [mail(group.contact_email, { reader: "shopper", name: group.contact_name, link })] : [];
    if (input.origin === "vendor" || input.origin === "adjustment") return new StepResponse(toShopper);
    const mails = (await readVendorMails(container, [order.vendor_id]))[order.vendor_id] ?? [];
    const path = `/penjual/pesanan/${order.id}`;
    const orderLink = storefrontLink(path);
    const notice = noticeMessage({
      ...{ audience: "vendor", vendor_id: order.vendor_id, key: `order-refund:${vendor_refund_id}`, path },
      ...{ kind: "order-refund", data: { number, amount: input.amount, reason: input.reason, payment_method: group.payment_method } },
    });
    return new StepResponse([...toShopper, notice, ...mails.map((to) => mail(to, { reader: "vendor", name: shop, link: orderLink }))]);
  },
);
