import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { z } from "zod";
import type { Unit } from "../../contracts/primitives";
import { notFound } from "../../http/problem";
import { refundable } from "../../modules/amendment/rules/refunding";
import { COMPLAINT_MODULE } from "../../modules/complaint";
import type { ComplaintSituation } from "../../modules/complaint/rules/lifecycle";
import type { ComplaintModuleService, FullComplaint } from "../../modules/complaint/service";
import type { LineSnapshot } from "../checkout/drafts";
import { type OrderWithGroup, readVendorOrder } from "../order/views";
import { readShare } from "../refund/shares";

export const complaintsOf = (container: MedusaContainer): ComplaintModuleService => container.resolve(COMPLAINT_MODULE);

const WHOLE = { relations: ["steps", "photos"] };

/** A complaint with what was done about it, oldest first. */
const inOrder = (complaint: FullComplaint): FullComplaint => ({
  ...complaint,
  steps: complaint.steps.toSorted((a, b) => a.created_at.getTime() - b.created_at.getTime() || a.id.localeCompare(b.id)),
  photos: complaint.photos.toSorted((a, b) => a.id.localeCompare(b.id)),
});

export async function findComplaint(container: MedusaContainer, filters: { id: string; vendor_id?: string }): Promise<FullComplaint> {
  const [found] = await complaintsOf(container).listComplaints(filters, { ...WHOLE, take: 1 });
  if (!found) throw notFound("Komplain");
  return inOrder(found as unknown as FullComplaint);
}

/** Everything said about one order, newest complaint first. */
export async function complaintsAbout(container: MedusaContainer, vendorOrderId: string): Promise<FullComplaint[]> {
  const found = await complaintsOf(container).listComplaints(
    { vendor_order_id: vendorOrderId },
    { ...WHOLE, order: { created_at: "DESC" }, take: 20 },
  );
  return (found as unknown as FullComplaint[]).map(inOrder);
}

export async function orderOfComplaint(container: MedusaContainer, { vendor_order_id }: FullComplaint): Promise<OrderWithGroup> {
  const order = await readVendorOrder(container, vendor_order_id);
  if (!order) throw notFound("Pesanan");
  return order;
}

/** Rupiah of the order that can still go back. */
export const stillRefundable = async (container: MedusaContainer, orderId: string): Promise<number> =>
  refundable(await readShare(container, orderId));

export function situationOf(complaint: FullComplaint, refundable: number): ComplaintSituation {
  // What an officer noted about safety answers nobody.
  const last = complaint.steps.findLast((step) => step.action !== "check");
  return {
    state: complaint.state,
    wanted: complaint.wanted,
    wanted_amount: complaint.wanted_amount,
    offered_amount: complaint.offered_amount,
    due_at: complaint.due_at,
    last: { action: last?.action ?? "open", by: last?.by ?? "shopper", amount: last?.amount ?? null },
    refundable,
  };
}

export interface ComplainableLine {
  id: string;
  title: string;
  quantity: number;
  unit: z.infer<typeof Unit>;
  unit_price: number;
}

/** What was in the order, by line, for a shopper to point at. */
export async function complainableLines(container: MedusaContainer, orderId: string): Promise<ComplainableLine[]> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    // All of an item: Medusa fills in quantities only then.
    .graph({ entity: "order", fields: ["id", "items.*"], filters: { id: orderId } });
  const [order] = data as unknown as { items: (Omit<ComplainableLine, "unit"> & { metadata: LineSnapshot | null })[] }[];
  return (order?.items ?? []).map(({ id, title, quantity, unit_price, metadata }) => ({
    ...{ id, title, quantity: Number(quantity), unit_price: Number(unit_price) },
    unit: (metadata?.unit ?? "porsi") as ComplainableLine["unit"],
  }));
}
