import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { ORDER_GROUP_MODULE } from "../../../modules/order-group";
import { paymentState } from "../../../modules/order-group/rules/payment-state";
import type { OrderGroupModuleService } from "../../../modules/order-group/service";
import { keepVoucher } from "../keep-voucher";
import type { OrderStep, Transition } from "./begin-transition";

const TIMESTAMP = { accepted: "accepted_at", ready: "ready_at", handed_over: "handed_over_at", cancelled: "cancelled_at" } as const;

function changesOf({ order, to }: Transition, { by, reason, actor }: OrderStep) {
  const stamp = to === "placed" ? {} : { [TIMESTAMP[to]]: new Date() };
  const acted = by === "vendor" && actor && to !== "cancelled" ? { acted_by: { ...order.acted_by, [to]: actor } } : {};
  const cancelled =
    to === "cancelled"
      ? { cancelled_by: by, cancel_reason: reason ?? null, cancel_actor_id: actor?.id, cancel_actor_name: actor?.name }
      : {};
  return { id: order.id, state: to, ...stamp, ...acted, ...cancelled };
}

function groupChangesOf({ group, order, to }: Transition) {
  const { id, payment_method, payment_state, paid_at } = group;
  const state = paymentState({
    payment_method,
    payment_state,
    orders: group.vendor_orders.map((each) => ({ state: each.id === order.id ? to : each.state, total: each.total })),
  });
  return { id, payment_state: state, paid_at: state === "paid" ? (paid_at ?? new Date()) : paid_at };
}

/** Writes the order's new state and what it means for the group's payment. */
export const recordTransitionStep = createStep(
  "record-transition",
  async ({ transition, step }: { transition: Transition; step: OrderStep }, { container }) => {
    const orderGroups = container.resolve<OrderGroupModuleService>(ORDER_GROUP_MODULE);
    const { order, group } = transition;
    await orderGroups.updateVendorOrders(changesOf(transition, step));
    const changes = groupChangesOf(transition);
    await orderGroups.updateOrderGroups(changes);
    await keepVoucher(container, { ...group, payment_state: changes.payment_state });
    const { id, state, accepted_at, ready_at, handed_over_at, cancelled_at, cancelled_by, cancel_reason } = order;
    return new StepResponse(undefined, {
      order: { id, state, accepted_at, ready_at, handed_over_at, cancelled_at, cancelled_by, cancel_reason },
      group: { id: group.id, payment_state: group.payment_state, paid_at: group.paid_at },
      voucher: { number: group.number, voucher_code: group.voucher_code, payment_state: group.payment_state },
    });
  },
  async (before, { container }) => {
    if (!before) return;
    const orderGroups = container.resolve<OrderGroupModuleService>(ORDER_GROUP_MODULE);
    await orderGroups.updateVendorOrders(before.order);
    await orderGroups.updateOrderGroups(before.group);
    await keepVoucher(container, before.voucher);
  },
);
