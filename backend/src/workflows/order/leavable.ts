import type { MedusaContainer } from "@medusajs/framework/types";
import { mayLeave } from "../../modules/order-group/rules/leaving";
import type { VendorOrderRow } from "../../modules/order-group/service";
import { VENDOR_MODULE } from "../../modules/vendor";
import { isStopped } from "../../modules/vendor/rules/lifecycle";
import type { VendorModuleService } from "../../modules/vendor/service";

/** Ids of the orders among these that their shopper need not wait for any longer. */
export async function leavable(container: MedusaContainer, orders: VendorOrderRow[]): Promise<Set<string>> {
  const taken = orders.filter((order) => order.state === "accepted" || order.state === "ready");
  if (taken.length === 0) return new Set();
  const shops = await container
    .resolve<VendorModuleService>(VENDOR_MODULE)
    .listVendors({ id: taken.map((order) => order.vendor_id) }, { select: ["id", "state"], take: null });
  const stopped = new Set(shops.flatMap((shop) => (isStopped(shop.state) ? [shop.id] : [])));
  const now = new Date();
  return new Set(taken.flatMap((order) => (mayLeave({ ...order, shop_stopped: stopped.has(order.vendor_id) }, now) ? [order.id] : [])));
}
