import type { VendorOrderView } from "@lapak/backend/contracts/orders";
import type { Refusal } from "./refusal";

export type OrderAction = VendorOrderView["actions"][number];

/** What became of a button pressed on an order. */
export interface OrderAnswer {
  id: string;
  action: OrderAction;
  refusal: Refusal | null;
  /** Typed reason or code, shown again after a refusal. */
  typed: string;
}

/** The button that carries an order on; cancelling is never the next thing to do. */
export const nextAction = (order: Pick<VendorOrderView, "actions">): Exclude<OrderAction, "cancel"> | null =>
  order.actions.find((action): action is Exclude<OrderAction, "cancel"> => action !== "cancel") ?? null;

/** Money is taken at the door only when nobody took it before. */
export const toCollect = (order: Pick<VendorOrderView, "payment_method" | "payment_state" | "total">): number =>
  order.payment_method === "cash" && order.payment_state === "due" ? order.total : 0;

/** What must be said while handing over: the shopper's code at the stall, and that the cash was received. */
export const asksOnHandOver = (order: Pick<VendorOrderView, "delivery_method" | "payment_method" | "payment_state" | "total">) => ({
  code: order.delivery_method === "pickup",
  cash: toCollect(order),
});

/** A transfer nobody confirmed yet: better not cook on it. */
export const awaitsTransfer = (order: Pick<VendorOrderView, "payment_method" | "payment_state">) =>
  order.payment_method === "bank_transfer" && order.payment_state === "awaiting_confirmation";

/** `+628123456789` → `0812-3456-789`, as people here read a number aloud. */
export function readablePhone(phone: string): string {
  const local = phone.replace(/^\+62/, "0").replace(/\D/g, "");
  return local.replace(/^(\d{4})(\d{3,4})(\d+)$/, "$1-$2-$3");
}

/** A WhatsApp conversation with the message already written. */
export const whatsapp = (phone: string, text: string) => `https://wa.me/${phone.replace(/\D/g, "")}?text=${encodeURIComponent(text)}`;

export interface Milestone {
  at: string;
  name: "placed_at" | "accepted_at" | "ready_at" | "handed_over_at" | "cancelled_at";
  /** Who of the shop it was. */
  by: string | null;
}

/** What happened to an order and when, in the order it happened. */
export function milestones(order: Pick<VendorOrderView, Milestone["name"] | "acted_by">): Milestone[] {
  const { accepted, ready, handed_over, cancelled } = order.acted_by;
  const steps = [
    ["placed_at", null],
    ["accepted_at", accepted],
    ["ready_at", ready],
    ["handed_over_at", handed_over],
    ["cancelled_at", cancelled],
  ] as const;
  return steps.flatMap(([name, by]) => {
    const at = order[name];
    return at === null ? [] : [{ name, at, by }];
  });
}
