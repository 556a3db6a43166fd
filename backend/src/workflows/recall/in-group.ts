import type { MedusaContainer } from "@medusajs/framework/types";
import type { OrderRecall } from "../../contracts/recall";
import { RECALL_MODULE } from "../../modules/recall";
import type { RecallModuleService } from "../../modules/recall/service";

/** What a shopper must know about what they took home, by the group it was ordered in. */
export async function recallsInGroup(container: MedusaContainer, groupId: string): Promise<OrderRecall[]> {
  const recalls = container.resolve<RecallModuleService>(RECALL_MODULE);
  const orders = await recalls.listRecallOrders({ order_group_id: groupId }, { take: 50 });
  if (orders.length === 0) return [];
  const open = await recalls.listRecalls({ id: orders.map((order) => order.recall_id), state: "open" }, { take: 50 });
  return orders.flatMap((order) => {
    const recall = open.find(({ id }) => id === order.recall_id);
    if (!recall) return [];
    const { number, product_title, batch_code, reason, advice } = recall;
    return [{ number, order_number: order.order_number, product: product_title, batch_code, reason, advice }];
  });
}
