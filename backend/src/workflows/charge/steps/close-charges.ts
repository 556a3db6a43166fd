import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { ORDER_GROUP_MODULE } from "../../../modules/order-group";
import { isPrepaid } from "../../../modules/order-group/rules/payment-state";
import type { OrderGroupModuleService } from "../../../modules/order-group/service";
import { OUTBOX_MODULE } from "../../../modules/outbox";
import type { OutboxModuleService } from "../../../modules/outbox/service";
import { kickOutbox } from "../../../outbox/kick";
import type { Transition } from "../../order/steps/begin-transition";
import { chargesOf } from "../current-charge";
import { newsOfClosing } from "../news";

/** When the last order of a group that was to be paid is cancelled, nobody may pay it any more; money that comes all the same goes back. */
export const closeChargesStep = createStep("close-charges", async ({ group }: Transition, { container }) => {
  if (!isPrepaid(group.payment_method)) return new StepResponse([]);
  const [now] = await container
    .resolve<OrderGroupModuleService>(ORDER_GROUP_MODULE)
    .listOrderGroups({ id: group.id, payment_state: "cancelled" }, { select: ["id"], take: 1 });
  if (!now) return new StepResponse([]);
  const charges = chargesOf(container);
  let closed: string[] = [];
  await charges.inTransaction(async (sameTransaction) => {
    closed = await charges.expireOf(group.id, sameTransaction);
    await container.resolve<OutboxModuleService>(OUTBOX_MODULE).enqueue(newsOfClosing(closed), sameTransaction);
  });
  setImmediate(() => kickOutbox(container));
  return new StepResponse(closed);
});
