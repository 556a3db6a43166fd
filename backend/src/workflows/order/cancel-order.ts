import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk";
import { cancelOrderWorkflow as cancelMedusaOrderWorkflow, useQueryGraphStep } from "@medusajs/medusa/core-flows";
import { closeChargesStep } from "../charge/steps/close-charges";
import { recordOrdersStep } from "../ledger/steps/record-orders";
import { enqueueMessagesStep } from "../outbox/steps/enqueue-messages";
import { lineIds, listingIds, MEDUSA_ORDER_FIELDS, type MedusaOrder } from "./medusa-order";
import { newsOfStock, newsOfTransition } from "./news";
import { beginTransitionStep, findGroupLockStep, type OrderStep } from "./steps/begin-transition";
import { endReservationsStep } from "./steps/end-reservations";
import { holdLockStep, letGoLockStep } from "./steps/hold-lock";
import { recordTransitionStep } from "./steps/record-transition";

/** Ends one shop's order: its stock is free again, its share is cancelled or refunded; the group's other orders are not touched. */
export const cancelOrderWorkflow = createWorkflow("cancel-vendor-order", (step: OrderStep) => {
  const lock = findGroupLockStep(step);
  holdLockStep(lock);
  const transition = beginTransitionStep(
    transform({ step, lock }, (data) => ({ step: data.step, action: "cancel" as const, order_group_id: data.lock.order_group_id })),
  );
  when({ transition }, (data) => data.transition.proceed).then(() => {
    const { data: found } = useQueryGraphStep({
      entity: "order",
      fields: MEDUSA_ORDER_FIELDS,
      filters: { id: transition.order.order_id },
      options: { throwIfKeyNotFound: true },
    });
    const order = transform({ found }, (data) => data.found[0] as unknown as MedusaOrder);
    endReservationsStep(transform({ order }, (data) => ({ line_item_ids: lineIds(data.order), ending: "released" as const })));
    cancelMedusaOrderWorkflow.runAsStep({ input: { order_id: order.id } });
    recordTransitionStep({ transition, step });
    recordOrdersStep(transform({ step }, (data) => [data.step.vendor_order_id]));
    closeChargesStep(transition);
    enqueueMessagesStep(
      transform({ transition, step, order }, (data) => [
        newsOfStock(data.transition.order.number, listingIds(data.order)),
        ...newsOfTransition(data.transition, data.step),
      ]),
    );
  });
  letGoLockStep(lock);
  return new WorkflowResponse(step.vendor_order_id);
});
