import type { OrderGroupView, ShopperOrder } from "@lapak/backend/contracts/orders";

/** A step of an order's way to the shopper. */
export interface Step {
  key: "placed" | "accepted" | "ready" | "handed_over" | "cancelled";
  /** ISO 8601; null when it has not happened. */
  at: string | null;
  progress: "done" | "current" | "upcoming";
}

const WAY = ["placed", "accepted", "ready", "handed_over"] as const;

/**
 * What happened, what is now, and what comes. A cancelled order shows what had happened before and ends there, because steps
 * that will never come would only mislead.
 */
export function timeline(order: ShopperOrder): Step[] {
  const at = { placed: order.placed_at, accepted: order.accepted_at, ready: order.ready_at, handed_over: order.handed_over_at };
  if (order.state === "cancelled") {
    const happened = WAY.filter((key) => at[key] !== null).map((key): Step => ({ key, at: at[key], progress: "done" }));
    return [...happened, { key: "cancelled", at: order.cancelled_at, progress: "current" }];
  }
  const now = WAY.indexOf(order.state);
  const finished = order.state === "handed_over";
  return WAY.map((key, index) => ({
    key,
    at: index <= now ? at[key] : null,
    progress: index < now || finished ? "done" : index === now ? "current" : "upcoming",
  }));
}

export const isClosed = (order: Pick<ShopperOrder, "state">) => order.state === "handed_over" || order.state === "cancelled";

/** While something can still change by itself the page is worth refreshing. */
export const isOpen = (group: Pick<OrderGroupView, "orders">) => group.orders.some((order) => !isClosed(order));

export type Headline = "awaiting_payment" | "awaiting_confirmation" | "expired" | "placed" | "inProgress" | "ready" | "done" | "cancelled";

/** Before the money is there, it is what everybody waits for. */
const MONEY_FIRST = ["awaiting_payment", "awaiting_confirmation", "expired"] as const;

/** One word for the whole group: what the shopper waits for. */
export function headline(group: { payment_state: OrderGroupView["payment_state"]; orders: Pick<ShopperOrder, "state">[] }): Headline {
  const alive = group.orders.filter((order) => order.state !== "cancelled");
  if (alive.length === 0) return "cancelled";
  if (alive.every((order) => order.state === "handed_over")) return "done";
  const money = MONEY_FIRST.find((state) => state === group.payment_state);
  if (money) return money;
  const waiting = alive.filter((order) => order.state !== "handed_over");
  if (waiting.every((order) => order.state === "ready")) return "ready";
  return waiting.some((order) => order.state !== "placed") || waiting.length < alive.length ? "inProgress" : "placed";
}

/** `lb7k4m2q`, `LB-7K4M2Q-1` (a shop's own number) and the like as the group's number; null when it cannot be one. */
export function groupNumber(typed: string): string | null {
  const match = /^(?:LB)?([0-9A-Z]{6})(?:\d{1,2})?$/.exec(typed.toUpperCase().replace(/[^0-9A-Z]/g, ""));
  return match?.[1] ? `LB-${match[1]}` : null;
}

/** A card is asked for its money on a page of its own. */
export const isPaidByCard = (group: Pick<OrderGroupView, "payment_method" | "payment_state">): boolean =>
  group.payment_method === "card" && group.payment_state === "awaiting_payment";
