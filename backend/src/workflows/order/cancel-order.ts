import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk";
import { cancelOrderWorkflow as cancelMedusaOrderWorkflow, useQueryGraphStep } from "@medusajs/medusa/core-flows";
import type { AuditEntry } from "../../modules/audit/rules/entry";
import { auditStep } from "../audit/steps/audit";
import { closeChargesStep } from "../charge/steps/close-charges";
import { closeComplaintOfCancelledStep } from "../complaint/close-cancelled";
import { recordOrdersStep } from "../ledger/steps/record-orders";
import { enqueueMessagesStep } from "../outbox/steps/enqueue-messages";
import { lineIds, listingIds, MEDUSA_ORDER_FIELDS, type MedusaOrder } from "./medusa-order";
import { newsOfStock, newsOfTransition } from "./news";
import { beginTransitionStep, findGroupLockStep, type OrderStep, type Transition } from "./steps/begin-transition";
import { endReservationsStep } from "./steps/end-reservations";
import { holdLockStep, letGoLockStep } from "./steps/hold-lock";
import { recordTransitionStep } from "./steps/record-transition";

const cancelledByOfficer = ({ order }: Transition, { actor, reason }: OrderStep): AuditEntry => ({
  actor: { type: "officer", id: actor?.id ?? "unknown", name: actor?.name ?? "" },
  action: "order.cancel",
  subject: { type: "vendor_order", id: order.id },
  ...{ vendor_id: order.vendor_id, reason },
  before: { state: order.state },
  after: { state: "cancelled", number: order.number },
});

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
    auditStep(
      transform({ transition, step }, (data) => (data.step.by === "officer" ? [cancelledByOfficer(data.transition, data.step)] : [])),
    );
  });
  letGoLockStep(lock);
  closeComplaintOfCancelledStep(step);
  return new WorkflowResponse(step.vendor_order_id);
});
