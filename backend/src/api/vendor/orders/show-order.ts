import type { MedusaContainer } from "@medusajs/framework/types";
import { z } from "zod";
import { notFound } from "../../../http/problem";
import { readVendorOrder, viewVendorOrders } from "../../../workflows/order/views";

export const OrderId = z.strictObject({ id: z.string() });

/** The order as its shop sees it; the guard has checked the id, the query still asks whose it is. */
export async function ownOrder(scope: MedusaContainer, id: string, vendorId: string) {
  const order = await readVendorOrder(scope, id);
  if (!order || order.vendor_id !== vendorId) throw notFound("Pesanan");
  return order;
}

export async function showOrder(scope: MedusaContainer, id: string, vendorId: string) {
  const [view] = await viewVendorOrders(scope, [await ownOrder(scope, id, vendorId)]);
  return view!;
}
