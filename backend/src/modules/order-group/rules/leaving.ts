import type { OrderState } from "../../../contracts/primitives";
import { CANCEL_TERMS } from "../../../reference/cancel-terms";

export interface TakenOrder {
  state: OrderState;
  accepted_at: Date | string | null;
  /** Until when the shopper wanted it; null: as soon as possible. */
  wanted_until: Date | string | null;
  /** The city has stopped the shop, so it can neither finish nor cancel the order. */
  shop_stopped: boolean;
}

const HOUR = 3_600_000;

/**
 * Whether a shopper may leave an order the shop has taken on. Nobody keeps them in an order that is a day late or whose shop was
 * stopped; what is merely being prepared has cost the shop work and ingredients, and packed goods wait for the shopper, not the other way.
 */
export function mayLeave({ state, accepted_at, wanted_until, shop_stopped }: TakenOrder, now: Date): boolean {
  if (shop_stopped) return state === "accepted" || state === "ready";
  const since = wanted_until ?? accepted_at;
  if (state !== "accepted" || !since) return false;
  return now.getTime() >= new Date(since).getTime() + CANCEL_TERMS.late_after_hours * HOUR;
}
