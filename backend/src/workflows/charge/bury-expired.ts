import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { causeOf } from "../../http/answer-error";
import { ORDER_GROUP_MODULE } from "../../modules/order-group";
import type { OrderGroupModuleService } from "../../modules/order-group/service";
import { LATE_MONEY_HOURS } from "../../payments/hold";
import { cancelOrderWorkflow } from "../order/cancel-order";
import { readGroup } from "../order/views";

const BATCH = 50;
const REASON = "Tidak dibayar sampai batas waktu.";

async function bury(container: MedusaContainer, id: string): Promise<void> {
  const group = await readGroup(container, { id });
  for (const order of group?.vendor_orders ?? []) {
    if (order.state !== "placed") continue;
    await cancelOrderWorkflow(container).run({ input: { vendor_order_id: order.id, by: "system", reason: REASON } });
  }
}

/** A day after a hold ended nobody waits for late money any more: Medusa's orders and their payments are cancelled. */
export async function buryExpired(container: MedusaContainer): Promise<void> {
  const orderGroups = container.resolve<OrderGroupModuleService>(ORDER_GROUP_MODULE);
  const ids = await orderGroups.listPastHold(["expired"], { hours: LATE_MONEY_HOURS, limit: BATCH });
  for (const id of ids) {
    try {
      await bury(container, id);
    } catch (error) {
      container.resolve(ContainerRegistrationKeys.LOGGER).error(`Expired ${id}: ${causeOf(error)}`);
    }
  }
}
