import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, createWorkflow, StepResponse, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { knexOf } from "../../foundation/same-transaction";
import { causeOf } from "../../http/answer-error";
import { ORDER_GROUP_MODULE } from "../../modules/order-group";
import type { OrderGroupModuleService } from "../../modules/order-group/service";
import { OUTBOX_MODULE } from "../../modules/outbox";
import type { OutboxModuleService } from "../../modules/outbox/service";
import { kickOutbox } from "../../outbox/kick";
import { lineIds, listingIds, MEDUSA_ORDER_FIELDS, type MedusaOrder } from "../order/medusa-order";
import { holdLockStep, letGoLockStep } from "../order/steps/hold-lock";
import { endReservations } from "../order/stock";
import { readGroup } from "../order/views";
import { chargesOf, currentCharge } from "./current-charge";
import { newsOfClosing, newsOfExpiry } from "./news";
import { settleChargeWorkflow } from "./settle-charge";

const BATCH = 50;

/** Ends the hold of one group: its state, its stock, its open attempts and what must be told of them, in one transaction. */
const expireGroupStep = createStep("expire-group", async ({ order_group_id }: { order_group_id: string }, { container }) => {
  const group = await readGroup(container, { id: order_group_id });
  if (!group) return new StepResponse(false);
  const standing = group.vendor_orders.filter((order) => order.state !== "cancelled").map((order) => order.order_id);
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "order", fields: MEDUSA_ORDER_FIELDS, filters: { id: standing } });
  const orders = data as unknown as MedusaOrder[];
  const outbox = container.resolve<OutboxModuleService>(OUTBOX_MODULE);
  const expired = await container
    .resolve<OrderGroupModuleService>(ORDER_GROUP_MODULE)
    .markExpired(order_group_id, async (sameTransaction) => {
      await endReservations(knexOf(sameTransaction), orders.flatMap(lineIds), "released");
      const closed = await chargesOf(container).expireOf(order_group_id, sameTransaction);
      await outbox.enqueue([...newsOfExpiry(group, orders.flatMap(listingIds)), ...newsOfClosing(closed)], sameTransaction);
    });
  if (!expired) return new StepResponse(false);
  setImmediate(() => kickOutbox(container));
  return new StepResponse(true);
});

export const expireGroupWorkflow = createWorkflow("expire-group", (input: { order_group_id: string }) => {
  const lock = transform({ input }, (data) => ({ key: `order-group:${data.input.order_group_id}` }));
  holdLockStep(lock);
  const expired = expireGroupStep(input);
  letGoLockStep(lock);
  return new WorkflowResponse(expired);
});

/** Money that has come and was not told is settled; a provider that does not answer keeps nobody's stock. */
async function settleLast(container: MedusaContainer, order_group_id: string): Promise<void> {
  const charge = await currentCharge(container, order_group_id);
  if (!charge || (charge.state !== "open" && charge.state !== "authorized")) return;
  try {
    await settleChargeWorkflow(container).run({ input: { charge_id: charge.id } });
  } catch (error) {
    container.resolve(ContainerRegistrationKeys.LOGGER).warn(`Hold of ${order_group_id}: ${causeOf(error)}`);
  }
}

/** One group's trouble keeps no other group's stock. */
async function endHold(container: MedusaContainer, order_group_id: string): Promise<boolean> {
  try {
    await settleLast(container, order_group_id);
    return (await expireGroupWorkflow(container).run({ input: { order_group_id } })).result;
  } catch (error) {
    container.resolve(ContainerRegistrationKeys.LOGGER).error(`Hold of ${order_group_id}: ${causeOf(error)}`);
    return false;
  }
}

/** Ends every hold that is over. Safe in several processes at once: the group's lock and its state decide. */
export async function expireHolds(container: MedusaContainer): Promise<number> {
  const orderGroups = container.resolve<OrderGroupModuleService>(ORDER_GROUP_MODULE);
  let ended = 0;
  for (;;) {
    const ids = await orderGroups.listPastHold(["awaiting_payment", "awaiting_confirmation"], { hours: 0, limit: BATCH });
    const results = [];
    for (const id of ids) results.push(await endHold(container, id));
    const now = results.filter(Boolean).length;
    ended += now;
    // A round that ended nothing would find the same groups again; the next run of the job tries them once more.
    if (ids.length < BATCH || now === 0) return ended;
  }
}
