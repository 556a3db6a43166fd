import type { MedusaContainer } from "@medusajs/framework/types";
import { notFound } from "../../http/problem";
import type { GroupWithOrders } from "../order/views";
import { amendmentsOf } from "./steps/judge-lowering";

/** The vendor order a shop's adjustment is about. */
export async function orderOfAdjustment(container: MedusaContainer, id: string, vendor_id: string): Promise<string> {
  const [found] = await amendmentsOf(container).listLineAdjustments({ id, vendor_id }, { select: ["id", "vendor_order_id"], take: 1 });
  if (!found) throw notFound("Usulan");
  return found.vendor_order_id;
}

/** The same for a shopper, whose group it must be in. */
export async function orderOfProposal(container: MedusaContainer, id: string, group: GroupWithOrders): Promise<string> {
  const ids = group.vendor_orders.map((order) => order.id);
  const filters = { id, vendor_order_id: ids };
  const [found] = await amendmentsOf(container).listLineAdjustments(filters, { select: ["id", "vendor_order_id"], take: 1 });
  if (!found) throw notFound("Usulan");
  return found.vendor_order_id;
}
