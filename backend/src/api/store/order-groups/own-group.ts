import type { MedusaContainer } from "@medusajs/framework/types";
import { z } from "zod";
import { notFound } from "../../../http/problem";
import { normalizeNumber } from "../../../modules/order-group/rules/numbers";
import { indonesianPhone } from "../../../modules/order-group/rules/phone";
import { type GroupWithOrders, readGroup, viewGroup } from "../../../workflows/order/views";

export const GroupNumber = z.strictObject({ number: z.string().max(20) });

/** A guest shows they are the shopper by the phone number; a wrong one and an unknown order answer the same. */
export async function guestsGroup(scope: MedusaContainer, number: string, phone: string): Promise<GroupWithOrders> {
  const group = await readGroup(scope, { number: normalizeNumber(number) });
  if (!group || group.contact_phone !== indonesianPhone(phone)) throw notFound("Pesanan");
  return group;
}

export async function customersGroup(scope: MedusaContainer, number: string, customer_id: string): Promise<GroupWithOrders> {
  const group = await readGroup(scope, { number: normalizeNumber(number), customer_id });
  if (!group) throw notFound("Pesanan");
  return group;
}

export async function showGroup(scope: MedusaContainer, id: string) {
  const group = await readGroup(scope, { id });
  if (!group) throw notFound("Pesanan");
  return viewGroup(scope, group);
}

export const OrderOfGroup = GroupNumber.extend({ id: z.string().max(40) });

/** One shop's order of the group; another group's answers like one that is not. */
export function orderOf(group: GroupWithOrders, id: string): GroupWithOrders["vendor_orders"][number] {
  const order = group.vendor_orders.find((candidate) => candidate.id === id);
  if (!order) throw notFound("Pesanan");
  return order;
}
