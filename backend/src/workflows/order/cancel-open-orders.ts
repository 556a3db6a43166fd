import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { CancelledOrders } from "../../contracts/refund";
import { causeOf } from "../../http/answer-error";
import { ORDER_GROUP_MODULE } from "../../modules/order-group";
import type { OrderGroupModuleService } from "../../modules/order-group/service";
import { cancelOrderWorkflow } from "./cancel-order";
import { OPEN_STATES } from "./officer-views";

/** As many as one request can wait for. */
const BATCH = 10;

interface Input {
  vendor_id: string;
  reason: string;
  actor: { id: string; name: string };
}

/** Ends the oldest open orders of a shop, each on its own, so that one that fails keeps no other shopper waiting. */
export async function cancelOpenOrders(container: MedusaContainer, { vendor_id, reason, actor }: Input): Promise<CancelledOrders> {
  const orderGroups = container.resolve<OrderGroupModuleService>(ORDER_GROUP_MODULE);
  const filters = { vendor_id, state: [...OPEN_STATES] };
  const orders = await orderGroups.listVendorOrders(filters, { order: { created_at: "ASC" }, take: BATCH });
  const failed: string[] = [];
  for (const order of orders) {
    try {
      await cancelOrderWorkflow(container).run({ input: { vendor_order_id: order.id, by: "officer", reason, actor } });
    } catch (error) {
      failed.push(order.number);
      container.resolve(ContainerRegistrationKeys.LOGGER).error(`Cancelling ${order.number}: ${causeOf(error)}`);
    }
  }
  const [, remaining] = await orderGroups.listAndCountVendorOrders(filters, { take: 1 });
  return { cancelled: orders.length - failed.length, failed, remaining };
}
