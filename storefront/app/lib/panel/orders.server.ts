import type { VendorOrderView } from "@lapak/backend/contracts/orders";
import { attempt, type Desk } from "./desk.server";
import type { OrderAction, OrderAnswer } from "./order-view";
import { ticked, typed } from "./typed";

const PATHS = { accept: "accept", ready: "ready", hand_over: "hand-over", cancel: "cancel" } satisfies Record<OrderAction, string>;

/** Carries out the button that was pressed on an order; null when the form named none. */
export async function actOnOrder(desk: Desk, id: string, form: FormData): Promise<OrderAnswer | null> {
  const intent = typed(form, "intent");
  if (!isAction(intent)) return null;
  const reason = typed(form, "reason");
  const code = typed(form, "pickup_code").toUpperCase();
  const handOver = { ...(code ? { pickup_code: code } : {}), ...(ticked(form, "cash_received") ? { cash_received: true } : {}) };
  const body = intent === "cancel" ? { reason } : intent === "hand_over" ? handOver : {};
  const path = `/vendor/orders/${encodeURIComponent(id)}/${PATHS[intent]}`;
  const { refusal } = await attempt(desk.call<VendorOrderView>(path, { method: "POST", body }));
  return { id, action: intent, refusal, typed: intent === "cancel" ? reason : code };
}

const isAction = (intent: string): intent is OrderAction => intent in PATHS;
