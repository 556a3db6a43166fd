import type { OrderState, PaymentMethod, PaymentState } from "../../../contracts/primitives";
import { isPrepaid } from "./payment-state";

export type OrderAction = "accept" | "ready" | "hand_over" | "cancel";
/** `system`: nobody paid in time. */
export type OrderActor = "vendor" | "shopper" | "officer" | "system";

interface Transition {
  from: readonly OrderState[];
  to: OrderState;
  by: readonly OrderActor[];
  /** What else must hold. */
  only?: (order: OrderSituation) => boolean;
}

/** The life of one shop's order. A shopper may change their mind until the shop has accepted, and later when the shop lets them wait too long. */
const TRANSITIONS: Record<OrderAction, readonly Transition[]> = {
  accept: [{ from: ["placed"], to: "accepted", by: ["vendor"] }],
  ready: [{ from: ["accepted"], to: "ready", by: ["vendor"] }],
  hand_over: [{ from: ["ready"], to: "handed_over", by: ["vendor"] }],
  cancel: [
    { from: ["placed", "accepted", "ready"], to: "cancelled", by: ["vendor", "officer"] },
    { from: ["placed"], to: "cancelled", by: ["shopper", "system"] },
    { from: ["accepted", "ready"], to: "cancelled", by: ["shopper"], only: ({ may_leave }) => may_leave === true },
  ],
};

export interface OrderSituation {
  state: OrderState;
  payment_method: PaymentMethod;
  payment_state: PaymentState;
  /** Whether the shopper need not wait for what the shop took on (`mayLeave`); asked for shoppers only. */
  may_leave?: boolean;
}

/** `repeated`: it is already so, a second click changes nothing. */
export type Verdict = { kind: "allowed"; to: OrderState } | { kind: "repeated" } | { kind: "refused"; code: string; message: string };

const STATE_NAMES: Record<OrderState, string> = {
  placed: "baru masuk",
  accepted: "sudah diterima penjual",
  ready: "sudah siap",
  handed_over: "sudah diserahkan",
  cancelled: "sudah dibatalkan",
};

export function judgeTransition(order: OrderSituation, action: OrderAction, by: OrderActor): Verdict {
  const ways = TRANSITIONS[action].filter((way) => way.by.includes(by));
  if (ways.some((way) => way.to === order.state)) return { kind: "repeated" };
  const way = ways.find((candidate) => candidate.from.includes(order.state) && (candidate.only?.(order) ?? true));
  if (!way) {
    return {
      kind: "refused",
      code: "order_state",
      message: `Pesanan ini ${STATE_NAMES[order.state]}, jadi langkah itu tidak bisa dilakukan.`,
    };
  }
  if (action === "accept" && isPrepaid(order.payment_method) && order.payment_state !== "paid") {
    return { kind: "refused", code: "awaiting_payment", message: "Tunggu sampai pembayaran pembeli dipastikan masuk." };
  }
  return { kind: "allowed", to: way.to };
}

const ACTIONS: readonly OrderAction[] = ["accept", "ready", "hand_over", "cancel"];

/** What an actor may do next. */
export const possibleActions = (order: OrderSituation, by: OrderActor): OrderAction[] =>
  ACTIONS.filter((action) => judgeTransition(order, action, by).kind === "allowed");
