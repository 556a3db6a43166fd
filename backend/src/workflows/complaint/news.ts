import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type { ComplaintActor, ComplaintState } from "../../contracts/complaint";
import { backendLink, storefrontLink } from "../../foundation/links";
import { eventOf, type ComplaintReader as Reader, readersOf } from "../../modules/complaint/rules/telling";
import type { FullComplaint } from "../../modules/complaint/service";
import { noticeMessage } from "../notice/notice";
import { readVendorMails } from "../order/read-vendor-mails";
import type { OrderWithGroup } from "../order/views";
import type { OutboxMessageInput } from "../outbox/steps/enqueue-messages";
import { KIND_WORDS } from "./words";

const MOST_OFFICERS = 20;

/** Where a shopper finds the complaint about one shop's part: the counter of the order's number. */
export const shopperLink = (order: OrderWithGroup) =>
  storefrontLink(`/pesanan/${order.order_group.number}/komplain/${order.number.slice(order.number.lastIndexOf("-") + 1)}`);

interface Told {
  id: string;
  vendor_id: string;
  kind: FullComplaint["kind"];
  urgent: boolean;
  event: string;
  note: string | null;
  amount: number | null;
  due_at: Date | null;
}

async function officerMails(container: MedusaContainer): Promise<string[]> {
  const users = await container
    .resolve(Modules.USER)
    .listUsers({}, { select: ["id", "email"], take: MOST_OFFICERS, order: { created_at: "ASC" } });
  return users.map((user) => user.email);
}

/** The same in the lists of the shop and of the officers. */
function noticesOf(told: Told, order: OrderWithGroup, readers: Reader[]): OutboxMessageInput[] {
  const { id, vendor_id, event, kind, urgent, amount, due_at } = told;
  return readers.flatMap((reader) => {
    if (reader === "shopper") return [];
    const data = {
      ...{ reader, number: order.number, shop: order.vendor_name, event: event.split("#")[0] ?? event, kind: KIND_WORDS[kind], urgent },
      ...{ amount, due_at: due_at?.toISOString() ?? null },
    };
    const key = `complaint:${id}:${event}:${reader}`;
    return reader === "vendor"
      ? noticeMessage({ audience: "vendor", vendor_id, kind: "complaint", key, data, path: `/penjual/komplain/${id}` })
      : noticeMessage({ audience: "officer", kind: "complaint", key, data, path: `/komplain/${id}` });
  });
}

/** One letter for each who is to hear; shoppers who left no mail see it on their order's page. */
async function letters(container: MedusaContainer, told: Told, order: OrderWithGroup, readers: Reader[]): Promise<OutboxMessageInput[]> {
  const { order_group: group, number, vendor_name: shop } = order;
  const { id, vendor_id, kind, urgent, event, note, amount, due_at } = told;
  const [shops, officers] = await Promise.all([
    readers.includes("vendor") ? readVendorMails(container, [vendor_id]) : {},
    readers.includes("officer") ? officerMails(container) : [],
  ]);
  const addresses: Record<Reader, string[]> = {
    shopper: group.contact_email ? [group.contact_email] : [],
    vendor: (shops as Record<string, string[]>)[vendor_id] ?? [],
    officer: officers,
  };
  const names: Record<Reader, string> = { shopper: group.contact_name, vendor: shop, officer: "Petugas" };
  const links: Record<Reader, string> = {
    shopper: shopperLink(order),
    vendor: storefrontLink(`/penjual/komplain/${id}`),
    officer: backendLink(`/app/komplain/${id}`),
  };
  const mails = readers.flatMap((reader) =>
    addresses[reader].map((to) => ({
      topic: "mail" as const,
      dedupe_key: `complaint:${id}:${event}:${reader}:${to}`,
      payload: {
        to,
        template: "complaint",
        data: {
          ...{ reader, number, shop, event: event.split("#")[0], urgent, note, amount },
          ...{ kind: KIND_WORDS[kind], due_at: due_at?.toISOString() ?? null, name: names[reader], link: links[reader] },
        },
      },
    })),
  );
  return [...noticesOf(told, order, readers), ...mails];
}

interface StepNews {
  complaint: FullComplaint;
  order: OrderWithGroup;
  input: { action: string; by: ComplaintActor; note?: string };
  verdict: { to: ComplaintState; due_at: Date | null };
  /** Rupiah the step is about. */
  amount: number | null;
}

export function newsOfStep(
  container: MedusaContainer,
  { complaint, order, input, verdict, amount }: StepNews,
): Promise<OutboxMessageInput[]> {
  const what = eventOf(input.action, complaint.state, verdict.to);
  const { id, vendor_id, kind, urgent, steps } = complaint;
  const told: Told = {
    ...{ id, vendor_id, kind, urgent, due_at: verdict.due_at },
    // The same step may be taken again later; its place in the story tells them apart.
    event: `${what}#${steps.length}`,
    note: input.note || null,
    amount,
  };
  return letters(container, told, order, readersOf(input.by, verdict.to));
}

type Opened = Pick<FullComplaint, "id" | "vendor_id" | "kind" | "urgent" | "wanted_amount" | "text" | "due_at">;

/** The shop is asked, the shopper has it in writing, and officers hear at once of what may have harmed somebody. */
export function newsOfOpening(container: MedusaContainer, complaint: Opened, order: OrderWithGroup): Promise<OutboxMessageInput[]> {
  const { id, vendor_id, kind, urgent, wanted_amount, text, due_at } = complaint;
  const told: Told = { ...{ id, vendor_id, kind, urgent, due_at }, event: "open", note: text, amount: wanted_amount };
  return letters(container, told, order, ["shopper", "vendor", ...(urgent ? (["officer"] as const) : [])]);
}
