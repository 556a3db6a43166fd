import type { TrailStatus, TrailView } from "../../../contracts/payout";

/** One order's money, told from price to payout. Facts in, a readable trail out; whole rupiah throughout. */

export interface TrailOrder {
  id: string;
  number: string;
  placed_at: string;
  handed_over_at: string | null;
  state: TrailView["state"];
  payment_method: TrailView["payment_method"];
  items_total: number;
  discount: number;
  city_discount: number;
  delivery_fee: number;
  total: number;
  lowered: number;
  has_complaint: boolean;
  captures: { amount: number; at: string }[];
  refunds: { amount: number; at: string; reason: string | null }[];
  journals: TrailJournal[];
  payouts: TrailPayout[];
}

/** A payout that carried the order, or (hop 1 and on) one that carried on a payout that failed; `chain` is the first of them. */
export type TrailPayout = TrailView["payouts"][number] & { chain: string; hop: number };

/** What a journal of the order did to the vendor's two accounts; positive is in the vendor's favour. */
export interface TrailJournal {
  seq: number;
  kind: string;
  pending: number;
  payable: number;
  /** Of a commission. */
  lines: TrailView["commission_lines"] | null;
}

const sum = <T>(list: readonly T[], amountOf: (one: T) => number): number => list.reduce((total, one) => total + amountOf(one), 0);
const DAY = 24 * 3_600_000;

/** The commission that stands: the last one posted, unless it was reversed and none followed. */
function standingCommission(
  journals: readonly TrailJournal[],
): { lines: TrailView["commission_lines"]; amount: number; tax: number } | null {
  const last = journals.filter(({ kind }) => kind === "commission" || kind === "commission-reversal").toSorted((a, b) => b.seq - a.seq)[0];
  if (last?.kind !== "commission") return null;
  const lines = last.lines ?? [];
  const amount = sum(lines, (line) => line.amount);
  return { lines, amount, tax: -last.payable - amount };
}

interface Standing {
  pending: number;
  /** Payable, and carried by no payout yet. */
  open: number;
}

/** How each chain of payouts ended so far. */
const endsOf = (payouts: readonly TrailPayout[]): TrailPayout["state"][] =>
  payouts.filter((one) => !payouts.some((other) => other.chain === one.chain && other.hop > one.hop)).map(({ state }) => state);

function statusOf(order: TrailOrder, { pending, open }: Standing, freeAt: string | null): TrailStatus {
  if (open > 0) return order.has_complaint ? "complaint" : freeAt ? "window" : "next";
  if (open < 0) return "debt";
  const ends = endsOf(order.payouts);
  if (ends.includes("failed")) return "next";
  if (ends.some((state) => state !== "paid")) return "under_way";
  if (ends.length > 0) return "paid";
  return pending > 0 ? "pending" : "none";
}

export function trailOf(order: TrailOrder, terms: { now: Date; windowDays: number }): TrailView {
  const { journals, captures, refunds, payouts } = order;
  const pending = sum(journals, (journal) => journal.pending);
  const payable = sum(journals, (journal) => journal.payable);
  const paid = sum(captures, (capture) => capture.amount);
  const kept = paid - sum(refunds, (refund) => refund.amount);
  const city_part = sum(
    journals.filter(({ kind }) => kind.startsWith("voucher")),
    (journal) => journal.pending + journal.payable,
  );
  const commission = standingCommission(journals);
  const inCash = order.payment_method === "cash" ? kept : 0;
  const ends = order.handed_over_at ? new Date(new Date(order.handed_over_at).getTime() + terms.windowDays * DAY) : null;
  const freeAt = ends && ends > terms.now ? ends.toISOString() : null;
  const carried = sum(
    payouts.filter(({ hop }) => hop === 0),
    (payout) => payout.amount,
  );
  const status = statusOf(order, { pending, open: payable - carried }, freeAt);
  return {
    id: order.id,
    number: order.number,
    placed_at: order.placed_at,
    handed_over_at: order.handed_over_at,
    state: order.state,
    payment_method: order.payment_method,
    goods: order.items_total,
    discount: order.discount,
    city_discount: order.city_discount,
    delivery_fee: order.delivery_fee,
    total: order.total,
    lowered: order.lowered,
    paid,
    refunds,
    city_part,
    commission: commission ? commission.amount : order.state === "handed_over" ? 0 : null,
    commission_lines: commission?.lines ?? [],
    tax: commission?.tax ?? 0,
    yours: kept + city_part - (commission ? commission.amount + commission.tax : 0),
    in_cash: inCash,
    through_payout: pending + payable,
    status,
    free_at: status === "window" ? freeAt : null,
    payouts: payouts.map(({ chain: _, hop: __, ...payout }) => payout),
  };
}
