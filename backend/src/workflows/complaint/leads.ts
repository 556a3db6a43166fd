import type { MedusaContainer } from "@medusajs/framework/types";
import type { ComplaintLead, ComplaintOpening } from "../../contracts/complaint";
import { COMPLAINT_MODULE } from "../../modules/complaint";
import { type ComplainableOrder, judgeOrder, openUntil } from "../../modules/complaint/rules/opening";
import type { ComplaintModuleService, ComplaintRow } from "../../modules/complaint/service";
import type { VendorOrderRow } from "../../modules/order-group/service";
import { COMPLAINT_TERMS } from "../../reference/complaint-terms";

const timeOrNull = (value: Date | string | null) => (value ? new Date(value).toISOString() : null);

/** Whether another complaint about the order may be opened, given those there were. */
export function openingOf(order: Omit<ComplainableOrder, "refundable">, complaints: { closed_at: Date | null }[]): ComplaintOpening {
  const verdict = judgeOrder(order, new Date());
  const until = timeOrNull(openUntil(order));
  if (complaints.some((complaint) => complaint.closed_at === null)) return { allowed: false, because: null, until };
  if (complaints.length >= COMPLAINT_TERMS.most_per_order) {
    return { allowed: false, because: `Sudah ${COMPLAINT_TERMS.most_per_order} komplain tentang pesanan ini.`, until };
  }
  return { allowed: verdict.kind === "allowed", because: verdict.kind === "refused" ? verdict.message : null, until };
}

export const datesOf = (order: VendorOrderRow): Omit<ComplainableOrder, "refundable"> => ({
  state: order.state,
  released_at: order.released_at,
  placed_at: order.created_at,
  wanted_until: order.wanted_until,
  handed_over_at: order.handed_over_at,
});

/** What may never have been complained about: it is too early, so nobody asks the database. */
function tooEarly(order: VendorOrderRow): boolean {
  const verdict = judgeOrder(datesOf(order), new Date());
  return verdict.kind === "refused" && (verdict.code === "too_early" || !order.released_at);
}

/** The latest complaint about each of these vendor orders; an order has a few at most. */
export async function latestComplaints(
  container: MedusaContainer,
  vendorOrderIds: string[],
): Promise<Map<string, { id: string; is_open: boolean }>> {
  const found = await container
    .resolve<ComplaintModuleService>(COMPLAINT_MODULE)
    .listComplaints(
      { vendor_order_id: vendorOrderIds },
      { select: ["id", "vendor_order_id", "closed_at"], order: { created_at: "ASC" }, take: null },
    );
  return new Map(found.map(({ id, vendor_order_id, closed_at }) => [vendor_order_id, { id, is_open: closed_at === null }]));
}

/** What the page of a purchase says about complaints, by vendor order; one statement, and none for a fresh purchase. */
export async function complaintLeads(container: MedusaContainer, orders: VendorOrderRow[]): Promise<Map<string, ComplaintLead>> {
  const ripe = orders.filter((order) => !tooEarly(order));
  if (ripe.length === 0) return new Map();
  const found = (await container
    .resolve<ComplaintModuleService>(COMPLAINT_MODULE)
    .listComplaints(
      { vendor_order_id: ripe.map((order) => order.id) },
      { order: { created_at: "DESC" }, take: null },
    )) as unknown as ComplaintRow[];
  return new Map(
    ripe.map((order) => {
      const about = found.filter((complaint) => complaint.vendor_order_id === order.id);
      const [latest] = about;
      return [
        order.id,
        {
          opening: openingOf(datesOf(order), about),
          latest: latest ? { state: latest.state, due_at: timeOrNull(latest.due_at), refunded_amount: latest.refunded_amount } : null,
        },
      ];
    }),
  );
}
