/** What a vendor can be paid now. All amounts are whole rupiah. */

/** Why money that is the vendor's does not leave yet. */
export type HoldReason =
  /** A shopper's complaint about the order is open. */
  | "complaint"
  /** The order was handed over so recently that a complaint may still come. */
  | "window";

/** What an order (or anything else that moved the vendor's account) still owes the vendor, negative when the vendor owes. */
export interface Due {
  /** A vendor order's id, or the key of a journal that belongs to none. */
  subject: string;
  /** Earned less refunds and commission, less what earlier payouts paid of it. */
  amount: number;
  held: HoldReason | null;
}

/** Why a vendor is not paid in a run. */
export type NoPayout =
  | "nothing"
  | "debt"
  | "below_threshold"
  | "no_account"
  | "account_waits"
  | "account_refused"
  /** The city has stopped the business; its money waits for that to be cleared. */
  | "stopped";

export interface Sums {
  /** Everything that is the vendor's now. */
  payable: number;
  /** What stays back, by reason. */
  held: Record<HoldReason, number>;
  /** What could be paid: payable less held. Negative when the vendor owes. */
  available: number;
}

/** Only what a vendor is owed can be held: debts net at once, or a held debt would be paid out as if it were money. */
const isHeld = (due: Due): boolean => due.held !== null && due.amount > 0;

export function sumsOf(dues: readonly Due[]): Sums {
  const held: Record<HoldReason, number> = { complaint: 0, window: 0 };
  let payable = 0;
  for (const due of dues) {
    payable += due.amount;
    if (due.held && isHeld(due)) held[due.held] += due.amount;
  }
  return { payable, held, available: payable - held.complaint - held.window };
}

export interface Recipient {
  is_stopped: boolean;
  account: { usable_from: Date; refused_reason: string | null } | null;
}

export interface PayoutLine {
  subject: string;
  /** Rupiah; below zero what the vendor owes. */
  amount: number;
}

export type Verdict = { pay: true; amount: number; lines: PayoutLine[] } | { pay: false; reason: NoPayout };

const linesOf = (dues: readonly Due[]): PayoutLine[] =>
  dues.filter((due) => due.amount !== 0 && !isHeld(due)).map(({ subject, amount }) => ({ subject, amount }));

/** What a vendor owes now, below zero, and of which orders; null when it owes nothing. Taking it back is a payout the other way round. */
export function debtOf(dues: readonly Due[]): { amount: number; lines: PayoutLine[] } | null {
  const { available } = sumsOf(dues);
  return available < 0 ? { amount: available, lines: linesOf(dues) } : null;
}

/**
 * What a run does for one vendor. The lines of a payout are every due that is not held, debts included, so they add up to its amount,
 * and each rupiah of an order is paid by exactly one payout.
 */
export function judgePayout(dues: readonly Due[], recipient: Recipient, terms: { threshold: number; now: Date }): Verdict {
  const { available } = sumsOf(dues);
  const refuse = (reason: NoPayout): Verdict => ({ pay: false, reason });
  if (available < 0) return refuse("debt");
  if (available === 0) return refuse("nothing");
  if (available < terms.threshold) return refuse("below_threshold");
  if (recipient.is_stopped) return refuse("stopped");
  if (!recipient.account) return refuse("no_account");
  if (recipient.account.refused_reason !== null) return refuse("account_refused");
  if (recipient.account.usable_from > terms.now) return refuse("account_waits");
  return { pay: true, amount: available, lines: linesOf(dues) };
}
