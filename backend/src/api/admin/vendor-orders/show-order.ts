import type { MedusaContainer } from "@medusajs/framework/types";
import { z } from "zod";
import type { AdminVendorOrder } from "../../../contracts/refund";
import { notFound } from "../../../http/problem";
import { viewOfficerOrders } from "../../../workflows/order/officer-views";
import { readVendorOrder } from "../../../workflows/order/views";

export const VendorOrderId = z.strictObject({ id: z.string() });

export async function showVendorOrder(scope: MedusaContainer, id: string): Promise<AdminVendorOrder> {
  const order = await readVendorOrder(scope, id);
  const [view] = order ? await viewOfficerOrders(scope, [order]) : [];
  if (!view) throw notFound("Pesanan");
  return view;
}
