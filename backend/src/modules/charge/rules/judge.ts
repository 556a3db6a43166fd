import type { ChargeState } from "../../../contracts/charge";
import type { PaymentState } from "../../../contracts/primitives";

/** What is known of a charge at the moment it is judged. All amounts in whole rupiah. */
export interface ChargeSituation {
  charge: { id: string; state: ChargeState; owed: number; amount: number };
  /** What the provider (or whoever saw the money) says now. */
  status: {
    state: "pending" | "authorized" | "succeeded" | "failed" | "cancelled";
    amount: number;
    currency: string;
    reference: string | null;
    reason?: string;
  };
  group: {
    payment_state: PaymentState;
    /** Wanted for the orders that still stand. */
    due: number;
  };
  /** Money that is only promised may still wait: no goods have changed hands, and the promise does not end soon. */
  may_wait: boolean;
  /** Another charge has paid the group. */
  paid_by_another: boolean;
  /** What an officer decided about a quarantined charge. */
  decision?: "accept" | "give_back";
}

export type QuarantineReason = "currency" | "reference" | "amount";
export type ReturnReason = "paid_twice" | "cancelled" | "sold_out" | "decided";

export type Judgement =
  /** Nothing has happened, or all of it has been dealt with. */
  | { kind: "nothing" }
  /** The attempt ended without money; the shopper may try again. */
  | { kind: "ended"; state: "failed" | "cancelled"; reason: string | null }
  /** The money does not fit what was asked for: an officer decides, nobody cooks. */
  | { kind: "quarantine"; reason: QuarantineReason }
  /** It pays the group. `take`: of money that is only promised, how much is taken. `surplus` goes back. `revive`: its stock was let go. */
  | { kind: "settle"; take: number; surplus: number; revive: boolean }
  /** It is promised and would pay the group: the shops may begin, and it is taken when goods change hands. */
  | { kind: "reserve"; revive: boolean }
  /** It came too late or twice: all of it goes back. */
  | { kind: "return"; reason: ReturnReason };

const DEALT_WITH: readonly ChargeState[] = ["succeeded", "returned"];

function misfit({ charge, status }: ChargeSituation): QuarantineReason | null {
  if (status.currency !== "idr") return "currency";
  if (status.reference !== charge.id) return "reference";
  // A promise that was judged before may be larger than what is taken of it: a shop had cancelled by then.
  const takenBefore = charge.state === "authorized" && status.state === "authorized" && status.amount >= charge.amount;
  // Who leaves out the code of their transfer still pays exactly what is owed.
  return takenBefore || status.amount === charge.amount || status.amount === charge.owed ? null : "amount";
}

/** Whether an officer may let this money pay the group: it is at least what is wanted, and it is ours. */
export function mayAccept(reason: QuarantineReason | null, received: number, group: ChargeSituation["group"]): boolean {
  return reason === "amount" && received >= group.due && group.due > 0 && group.payment_state !== "cancelled";
}

/** What follows from what the provider says. The same whoever asks and however often. */
export function judgeCharge(situation: ChargeSituation): Judgement {
  const { charge, status, group, decision } = situation;
  if (DEALT_WITH.includes(charge.state)) return { kind: "nothing" };
  if (status.state === "pending") return { kind: "nothing" };
  if (status.state === "failed" || status.state === "cancelled") {
    // What ended here before the provider heard of it stays what it is called here.
    if (charge.state !== "open" && charge.state !== "authorized") return { kind: "nothing" };
    return { kind: "ended", state: status.state, reason: status.reason ?? null };
  }
  const reason = misfit(situation);
  if (decision === "give_back") return { kind: "return", reason: "decided" };
  const accepted = decision === "accept" && mayAccept(reason, status.amount, group);
  if (charge.state === "quarantined" && !accepted) return { kind: "nothing" };
  if (reason && !accepted) return { kind: "quarantine", reason };
  if (situation.paid_by_another) return { kind: "return", reason: "paid_twice" };
  if (group.payment_state === "cancelled" || group.due === 0) return { kind: "return", reason: "cancelled" };

  const revive = group.payment_state === "expired";
  if (status.state === "authorized" && situation.may_wait) {
    return charge.state === "authorized" && group.payment_state === "paid" ? { kind: "nothing" } : { kind: "reserve", revive };
  }
  // The code in a transfer's sum makes it recognisable; it belongs to no shop and is not worth sending back.
  const code = status.amount === charge.amount ? charge.amount - charge.owed : 0;
  const surplus = Math.max(0, status.amount - code - group.due);
  return { kind: "settle", take: status.amount - surplus, surplus, revive };
}
