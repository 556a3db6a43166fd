import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type {
  AdminComplaint,
  AdminComplaintTab,
  ComplaintAction,
  ComplaintActor,
  ComplaintDesk,
  ComplaintState,
  ComplaintSummary,
  ComplaintView,
  VendorComplaintTab,
} from "../../contracts/complaint";
import { possibleSteps } from "../../modules/complaint/rules/lifecycle";
import type { ComplaintRow, FullComplaint } from "../../modules/complaint/service";
import { payable } from "../../modules/ledger/rules/accounts";
import { COMPLAINT_TERMS } from "../../reference/complaint-terms";
import { ledgerOf } from "../ledger/record";
import { type OrderWithGroup, PAGE_SIZE, pageOf } from "../order/views";
import { datesOf, openingOf } from "./leads";
import { complainableLines, complaintsAbout, complaintsOf, findComplaint, orderOfComplaint, stillRefundable } from "./situation";

type Reader = Exclude<ComplaintActor, "system">;

const time = (value: Date | string) => new Date(value).toISOString();
const timeOrNull = (value: Date | string | null) => (value ? time(value) : null);

export const summarizeComplaint = (row: ComplaintRow): ComplaintSummary => ({
  id: row.id,
  order_id: row.vendor_order_id,
  order_number: row.order_number,
  kind: row.kind,
  wanted: row.wanted,
  wanted_amount: row.wanted_amount,
  offered_amount: row.offered_amount,
  refunded_amount: row.refunded_amount,
  state: row.state,
  urgent: row.urgent,
  due_at: timeOrNull(row.due_at),
  opened_at: time(row.created_at),
  closed_at: timeOrNull(row.closed_at),
});

function actionsOf(complaint: FullComplaint, reader: Reader): ComplaintAction[] {
  const check = reader === "officer" && complaint.urgent && !complaint.checked_at;
  return [...possibleSteps(complaint, reader), ...(check ? (["check"] as const) : [])];
}

/** Steps as this reader sees them: names of people are for officers, and so are their notes about safety. */
const stepsFor = (complaint: FullComplaint, reader: Reader): ComplaintView["steps"] =>
  complaint.steps
    .filter((step) => reader === "officer" || step.action !== "check")
    .map((step) => ({
      action: step.action as ComplaintAction,
      by: step.by,
      name: reader === "officer" ? step.actor_name : null,
      note: step.note,
      amount: step.amount,
      at: time(step.created_at),
    }));

function viewComplaint(complaint: FullComplaint, reader: Reader, refundable: number): ComplaintView {
  const items = (complaint.items ?? []) as unknown as { title: string; quantity: number }[];
  return {
    ...summarizeComplaint(complaint),
    text: complaint.text,
    items: items.map(({ title, quantity }) => ({ title, quantity })),
    goods_returned: complaint.goods_returned,
    photos: complaint.photos.map(({ id, width, height }) => ({ id, width, height })),
    steps: stepsFor(complaint, reader),
    actions: actionsOf(complaint, reader),
    refundable,
  };
}

/** Where a shopper complains about one shop's order, and what became of it. */
export async function viewComplaintDesk(container: MedusaContainer, order: OrderWithGroup): Promise<ComplaintDesk> {
  const [complaints, lines, refundable] = await Promise.all([
    complaintsAbout(container, order.id),
    complainableLines(container, order.order_id),
    stillRefundable(container, order.order_id),
  ]);
  const { id, number, state, total, order_group: group } = order;
  return {
    order: {
      ...{ id, number, state, total, refundable, lines },
      ...{ group_number: group.number, shop: order.vendor_name, payment_method: group.payment_method },
    },
    opening: openingOf(datesOf(order), complaints),
    terms: { answer_within_hours: COMPLAINT_TERMS.answer_within_hours, most_photos: COMPLAINT_TERMS.most_photos },
    complaints: complaints.map((complaint) => viewComplaint(complaint, "shopper", refundable)),
  };
}

export async function viewVendorComplaint(container: MedusaContainer, id: string, vendor_id: string): Promise<ComplaintView> {
  const complaint = await findComplaint(container, { id, vendor_id });
  const order = await orderOfComplaint(container, complaint);
  return viewComplaint(complaint, "vendor", await stillRefundable(container, order.order_id));
}

export async function viewAdminComplaint(container: MedusaContainer, id: string): Promise<AdminComplaint> {
  const complaint = await findComplaint(container, { id });
  const order = await orderOfComplaint(container, complaint);
  const { order_group: group } = order;
  const account = payable(order.vendor_id);
  const [refundable, balances] = await Promise.all([stillRefundable(container, order.order_id), ledgerOf(container).balances([account])]);
  return {
    ...viewComplaint(complaint, "officer", refundable),
    vendor_id: order.vendor_id,
    shop: order.vendor_name,
    group_id: group.id,
    contact: { name: group.contact_name, phone: group.contact_phone, email: group.contact_email },
    payment_method: group.payment_method,
    order_state: order.state,
    order_total: order.total,
    handed_over_at: timeOrNull(order.handed_over_at),
    // The ledger's credits are negative; adding zero keeps "nothing" from becoming "minus nothing".
    shop_balance: 0 - (balances[account] ?? 0),
  };
}

const OF_SHOP: Record<VendorComplaintTab, ComplaintState[]> = {
  asked: ["open", "returned"],
  waiting: ["refused", "offered", "replacing", "returning", "escalated"],
  over: ["settled", "rejected", "withdrawn"],
};
const WITH_THE_SIDES: ComplaintState[] = ["open", "offered", "refused", "replacing", "returning", "returned"];

const sum = (counts: Partial<Record<ComplaintState, number>>, states: ComplaintState[]) =>
  states.reduce((total, state) => total + (counts[state] ?? 0), 0);

/** Complaints that wait for this shop. */
export const countAsked = async (container: MedusaContainer, vendorId: string): Promise<number> =>
  sum(await complaintsOf(container).countOpen(vendorId), OF_SHOP.asked);

const slice = (page: number) => ({ skip: (page - 1) * PAGE_SIZE, take: PAGE_SIZE + 1 });
/** What waits, by deadline; what is over, newest first. */
const BY_DEADLINE = { due_at: "ASC", id: "ASC" } as const;
const NEWEST_END = { closed_at: "DESC" } as const;

export async function listVendorComplaints(container: MedusaContainer, vendor_id: string, tab: VendorComplaintTab, page: number) {
  const service = complaintsOf(container);
  const filters = tab === "over" ? { vendor_id, closed_at: { $ne: null } } : { vendor_id, state: OF_SHOP[tab] };
  const [found, counts] = await Promise.all([
    service.listComplaints(filters, { ...slice(page), order: tab === "over" ? NEWEST_END : BY_DEADLINE }),
    service.countOpen(vendor_id),
  ]);
  const { page: rows, has_next } = pageOf(found as unknown as ComplaintRow[]);
  return {
    complaints: rows.map(summarizeComplaint),
    ...{ page, has_next },
    counts: { asked: sum(counts, OF_SHOP.asked), waiting: sum(counts, OF_SHOP.waiting) },
  };
}

const OF_CITY: Record<AdminComplaintTab, { filters: Record<string, unknown>; order: Record<string, "ASC" | "DESC"> }> = {
  escalated: { filters: { state: "escalated" }, order: BY_DEADLINE },
  urgent: { filters: { urgent: true, checked_at: null }, order: { created_at: "ASC" } },
  // In the words of the index on deadlines of what is open.
  waiting: { filters: { closed_at: null, state: { $ne: "escalated" } }, order: BY_DEADLINE },
  over: { filters: { closed_at: { $ne: null } }, order: NEWEST_END },
};

async function shopNames(container: MedusaContainer, ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "vendor_order", fields: ["id", "vendor_name"], filters: { id: ids } });
  return new Map(data.map((order) => [order.id, order.vendor_name]));
}

export async function listCityComplaints(container: MedusaContainer, tab: AdminComplaintTab, page: number) {
  const service = complaintsOf(container);
  const { filters, order } = OF_CITY[tab];
  const [found, counts, urgent] = await Promise.all([
    service.listComplaints(filters, { ...slice(page), order }),
    service.countOpen(null),
    service.countUrgent(),
  ]);
  const { page: rows, has_next } = pageOf(found as unknown as ComplaintRow[]);
  const names = await shopNames(
    container,
    rows.map((row) => row.vendor_order_id),
  );
  return {
    complaints: rows.map((row) => ({ ...summarizeComplaint(row), shop: names.get(row.vendor_order_id) ?? "" })),
    ...{ page, has_next },
    counts: { escalated: counts.escalated ?? 0, urgent, waiting: sum(counts, WITH_THE_SIDES) },
  };
}
