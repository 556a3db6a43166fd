import type { OrderState, PaymentMethod, PaymentState } from "../../../contracts/primitives";

export interface GroupPayment {
  payment_method: PaymentMethod;
  /** As it was until now. */
  payment_state: PaymentState;
  orders: readonly { state: OrderState; total: number }[];
}

/** Whether the money comes before the goods. */
export const isPrepaid = (method: PaymentMethod): boolean => method !== "cash" && method !== "free";

/** Whether the group's money is what everybody waits for. */
export const isAwaited = (state: PaymentState): boolean => state === "awaiting_payment" || state === "awaiting_confirmation";

const FIRST: Partial<Record<PaymentMethod, PaymentState>> = { cash: "due", free: "paid" };

/** How a group starts. */
export const firstPaymentState = (method: PaymentMethod): PaymentState => FIRST[method] ?? "awaiting_payment";

/**
 * What a step of one order means for its group's payment. Cash follows from the orders; whether a prepaid group is paid or its hold
 * has ended is decided where money is settled, never by an order's step.
 */
export function paymentState({ payment_method, payment_state, orders }: GroupPayment): PaymentState {
  const standing = orders.filter((order) => order.state !== "cancelled");
  if (standing.length === 0) return "cancelled";
  if (payment_method !== "cash") return payment_state;
  return standing.every((order) => order.state === "handed_over") ? "paid" : "due";
}

/**
 * How one shop's order of a group stands. Cash is paid shop by shop, so what another shop still has to hand over is no debt of this one;
 * money that comes first comes for all of them.
 */
export const orderPaymentState = (order: { state: OrderState; total: number }, group: Omit<GroupPayment, "orders">): PaymentState =>
  group.payment_method === "cash" ? paymentState({ ...group, orders: [order] }) : group.payment_state;

/** Rupiah that are wanted for the group: orders cancelled before they were paid are not charged. */
export const amountDue = (orders: GroupPayment["orders"]): number =>
  orders.reduce((sum, order) => (order.state === "cancelled" ? sum : sum + order.total), 0);
