import type { OrderState, PaymentMethod, PaymentState } from "../../../contracts/primitives";

export interface GroupPayment {
  payment_method: PaymentMethod;
  /** Whether an officer saw the transfer arrive; always false for cash. */
  transfer_confirmed: boolean;
  orders: readonly { state: OrderState; total: number }[];
}

/** What the shopper owes for the whole group follows from its orders; it is stored only so that lists can filter by it. */
export function paymentState({ payment_method, transfer_confirmed, orders }: GroupPayment): PaymentState {
  const standing = orders.filter((order) => order.state !== "cancelled");
  if (standing.length === 0) return "cancelled";
  if (payment_method === "free") return "paid";
  if (payment_method === "bank_transfer") return transfer_confirmed ? "paid" : "awaiting_confirmation";
  return standing.every((order) => order.state === "handed_over") ? "paid" : "due";
}

/** Rupiah a transfer must bring: orders cancelled before it was confirmed are not charged. */
export const amountDue = (orders: GroupPayment["orders"]): number =>
  orders.reduce((sum, order) => (order.state === "cancelled" ? sum : sum + order.total), 0);
