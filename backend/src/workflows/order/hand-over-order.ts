import { Modules } from "@medusajs/framework/utils";
import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk";
import {
  completeOrdersStep,
  createFulfillmentWorkflow,
  createRemoteLinkStep,
  markOrderFulfillmentAsDeliveredWorkflow,
  registerOrderFulfillmentStep,
  useQueryGraphStep,
} from "@medusajs/medusa/core-flows";
import { recordOrdersStep } from "../ledger/steps/record-orders";
import { tellSearch } from "../listing/tell-search";
import { enqueueMessagesStep } from "../outbox/steps/enqueue-messages";
import { capturePaymentsStep } from "../payment/steps/capture-payments";
import { recordBatchesStep } from "../recall/batches";
import { lineIds, MEDUSA_ORDER_FIELDS, type MedusaOrder, paymentsOf } from "./medusa-order";
import { newsOfTransition } from "./news";
import { beginTransitionStep, findGroupLockStep, type OrderStep } from "./steps/begin-transition";
import { endReservationsStep } from "./steps/end-reservations";
import { holdLockStep, letGoLockStep } from "./steps/hold-lock";
import { recordSalesStep } from "./steps/record-sales";
import { recordTransitionStep } from "./steps/record-transition";
import type { EndedReservation } from "./stock";

/** Medusa's own `createOrderFulfillmentWorkflow` takes stock before it ends the reservation, which the stock CHECK refuses for a last unit. */
function fulfillmentOf(order: MedusaOrder, ended: EndedReservation[]) {
  const [method] = order.shipping_methods;
  const { id: _, ...address } = order.shipping_address ?? {};
  return {
    location_id: ended[0]!.location_id,
    provider_id: "city_city",
    shipping_option_id: method?.shipping_option_id,
    data: method?.data ?? {},
    order: { id: order.id },
    items: order.items.map((item) => ({
      line_item_id: item.id,
      inventory_item_id: ended.find((reservation) => reservation.line_item_id === item.id)?.inventory_item_id,
      quantity: Number(item.quantity),
      title: item.title,
      sku: "",
      barcode: "",
    })),
    requires_shipping: true,
    labels: [],
    delivery_address: address,
    packed_at: new Date(),
  };
}

const registration = (order: MedusaOrder, fulfillmentId: string) => ({
  order_id: order.id,
  reference: Modules.FULFILLMENT,
  reference_id: fulfillmentId,
  items: order.items.map((item) => ({ id: item.id, quantity: Number(item.quantity) })),
});

/** Goods and cash change hands: stock leaves, Medusa's order is delivered and, when it was not paid before, captured. */
export const handOverOrderWorkflow = createWorkflow("hand-over-order", (step: OrderStep) => {
  const lock = findGroupLockStep(step);
  holdLockStep(lock);
  const transition = beginTransitionStep(
    transform({ step, lock }, (data) => ({ step: data.step, action: "hand_over" as const, order_group_id: data.lock.order_group_id })),
  );
  when({ transition }, (data) => data.transition.proceed).then(() => {
    const { data: found } = useQueryGraphStep({
      entity: "order",
      fields: MEDUSA_ORDER_FIELDS,
      filters: { id: transition.order.order_id },
      options: { throwIfKeyNotFound: true },
    });
    const order = transform({ found }, (data) => data.found[0] as unknown as MedusaOrder);
    const ended = endReservationsStep(
      transform({ order }, (data) => ({ line_item_ids: lineIds(data.order), ending: "handed_over" as const })),
    );
    const fulfillment = createFulfillmentWorkflow.runAsStep({
      input: transform({ order, ended }, (data) => fulfillmentOf(data.order, data.ended)),
    });
    registerOrderFulfillmentStep(transform({ order, fulfillment }, (data) => registration(data.order, data.fulfillment.id)));
    createRemoteLinkStep(
      transform({ order, fulfillment }, (data) => [
        { [Modules.ORDER]: { order_id: data.order.id }, [Modules.FULFILLMENT]: { fulfillment_id: data.fulfillment.id } },
      ]),
    );
    markOrderFulfillmentAsDeliveredWorkflow.runAsStep({ input: { orderId: order.id, fulfillmentId: fulfillment.id } });
    completeOrdersStep({ orderIds: transform({ order }, (data) => [data.order.id]) });
    capturePaymentsStep(transform({ order }, (data) => paymentsOf(data.order)));
    recordTransitionStep({ transition, step });
    recordBatchesStep(step);
    const sold = recordSalesStep(step);
    recordOrdersStep(transform({ step }, (data) => [data.step.vendor_order_id]));
    enqueueMessagesStep(
      transform({ transition, step, sold }, (data) => [...newsOfTransition(data.transition, data.step), ...tellSearch(data.sold)]),
    );
  });
  letGoLockStep(lock);
  return new WorkflowResponse(step.vendor_order_id);
});
