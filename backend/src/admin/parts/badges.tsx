import { StatusBadge } from "@medusajs/ui";
import type { OrderState, PaymentState, VendorState } from "../../contracts/primitives";
import { shared } from "../i18n/id/shared";

type Color = "green" | "red" | "blue" | "orange" | "grey" | "purple";

const VENDOR: Record<VendorState, Color> = {
  draft: "grey",
  submitted: "orange",
  revision: "blue",
  approved: "green",
  rejected: "red",
  suspended: "red",
};
const PAYMENT: Record<PaymentState, Color> = {
  due: "grey",
  awaiting_payment: "blue",
  awaiting_confirmation: "orange",
  paid: "green",
  expired: "red",
  cancelled: "red",
};
const ORDER: Record<OrderState, Color> = { placed: "orange", accepted: "blue", ready: "blue", handed_over: "green", cancelled: "red" };

export const VendorStateBadge = ({ state }: { state: VendorState }) => (
  <StatusBadge color={VENDOR[state]}>{shared.vendorState[state]}</StatusBadge>
);
export const PaymentStateBadge = ({ state }: { state: PaymentState }) => (
  <StatusBadge color={PAYMENT[state]}>{shared.paymentState[state]}</StatusBadge>
);
export const OrderStateBadge = ({ state }: { state: OrderState }) => (
  <StatusBadge color={ORDER[state]}>{shared.orderState[state]}</StatusBadge>
);
