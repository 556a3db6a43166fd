import type { ComplaintAction, ComplaintActor, ComplaintState, ComplaintWish } from "../../../contracts/complaint";
import { COMPLAINT_TERMS } from "../../../reference/complaint-terms";

/** The life of a complaint, on plain data. Money: whole rupiah. */

export interface ComplaintSituation {
  state: ComplaintState;
  wanted: ComplaintWish;
  wanted_amount: number | null;
  offered_amount: number | null;
  due_at: Date | null;
  /** What was done last, so that a second click is known for what it is. */
  last: { action: string; by: string; amount: number | null };
  /** Rupiah of the order that can still go back. */
  refundable: number;
}

export interface Asked {
  action: ComplaintAction;
  by: ComplaintActor;
  amount?: number;
  note?: string;
  now: Date;
}

export type ComplaintVerdict =
  | { kind: "allowed"; to: ComplaintState /** Rupiah that go back now; 0 when none do. */; refund: number; due_at: Date | null }
  | { kind: "repeated" }
  | { kind: "refused"; field?: "amount" | "note"; code: string; message: string };

const WAITS: readonly ComplaintState[] = ["open", "offered", "refused", "replacing", "returning", "returned", "escalated"];
export const isOver = (state: ComplaintState): boolean => !WAITS.includes(state);

interface Rule {
  by: ComplaintActor;
  from: readonly ComplaintState[];
  to: (complaint: ComplaintSituation) => ComplaintState;
  /** Rupiah that go back, before they are capped by what is left. */
  refund?: (complaint: ComplaintSituation, asked: Asked) => number;
  needsNote?: boolean;
  needsAmount?: boolean;
}

const wantedBack = ({ wanted, wanted_amount }: ComplaintSituation) => (wanted === "refund" ? (wanted_amount ?? 0) : 0);
const offered = ({ offered_amount }: ComplaintSituation) => offered_amount ?? 0;

/** What silence means once the deadline of whoever was asked has passed. */
const AFTER_SILENCE: Partial<Record<ComplaintState, ComplaintState>> = {
  open: "escalated",
  offered: "settled",
  refused: "withdrawn",
  replacing: "settled",
  returning: "withdrawn",
  returned: "settled",
};

/** `check` is an officer's note and moves nothing; it is judged where it is written. */
type Moving = Exclude<ComplaintAction, "open" | "check">;

const RULES: Record<Moving, Rule> = {
  accept: {
    by: "vendor",
    from: ["open", "refused", "escalated"],
    to: ({ wanted }) => (wanted === "replacement" ? "replacing" : "settled"),
    refund: wantedBack,
  },
  offer: { by: "vendor", from: ["open", "refused"], to: () => "offered", needsAmount: true },
  refuse: { by: "vendor", from: ["open"], to: () => "refused", needsNote: true },
  ask_return: { by: "vendor", from: ["open", "refused"], to: () => "returning", needsAmount: true },
  take_back: { by: "vendor", from: ["returning", "returned"], to: () => "settled", refund: offered },
  contest_return: { by: "vendor", from: ["returned"], to: () => "escalated", needsNote: true },
  send_back: { by: "shopper", from: ["returning"], to: () => "returned" },
  accept_offer: { by: "shopper", from: ["offered"], to: () => "settled", refund: offered },
  escalate: { by: "shopper", from: ["offered", "refused", "replacing", "returning"], to: () => "escalated", needsNote: true },
  confirm: { by: "shopper", from: ["replacing"], to: () => "settled" },
  withdraw: { by: "shopper", from: WAITS, to: () => "withdrawn" },
  award: {
    by: "officer",
    from: WAITS,
    to: () => "settled",
    refund: (_, { amount }) => amount ?? 0,
    needsAmount: true,
    needsNote: true,
  },
  dismiss: { by: "officer", from: WAITS, to: () => "rejected", needsNote: true },
  expire: {
    by: "system",
    from: ["open", "offered", "refused", "replacing", "returning", "returned"],
    to: ({ state }) => AFTER_SILENCE[state] ?? state,
    refund: (complaint) => (complaint.state === "offered" || complaint.state === "returned" ? offered(complaint) : 0),
  },
  /** Cancelling gives all of the money back by itself, so nothing is left to complain about. */
  order_cancelled: { by: "system", from: WAITS, to: () => "settled" },
};

const HOURS: Partial<Record<ComplaintState, number>> = {
  open: COMPLAINT_TERMS.answer_within_hours,
  offered: COMPLAINT_TERMS.reply_within_hours,
  refused: COMPLAINT_TERMS.reply_within_hours,
  replacing: COMPLAINT_TERMS.replace_within_hours,
  returning: COMPLAINT_TERMS.return_within_hours,
  returned: COMPLAINT_TERMS.answer_within_hours,
  // An officer's own promise: the list shows who is late, and nothing follows by itself.
  escalated: COMPLAINT_TERMS.decide_within_hours,
};

const HOUR = 3_600_000;
/** Until when somebody must answer in this state. */
export function dueAt(state: ComplaintState, now: Date): Date | null {
  const hours = HOURS[state];
  return hours === undefined ? null : new Date(now.getTime() + hours * HOUR);
}

const refused = (code: string, message: string, field?: "amount" | "note"): ComplaintVerdict => ({ kind: "refused", code, message, field });
const SHORTEST_NOTE = 5;

function amountComplaint(complaint: ComplaintSituation, { action, amount = 0 }: Asked): ComplaintVerdict | null {
  if (amount <= 0) return refused("amount", "Tulis jumlah yang dikembalikan.", "amount");
  if (amount > complaint.refundable) {
    return refused("amount", "Jumlah itu lebih besar dari uang pesanan ini yang masih bisa dikembalikan.", "amount");
  }
  if (action === "offer" && complaint.wanted === "refund" && amount >= (complaint.wanted_amount ?? 0)) {
    return refused("amount", "Tawaran harus lebih kecil dari yang diminta. Bila setuju, pilih kabulkan.", "amount");
  }
  return null;
}

/** The same button pressed twice; another sum is another wish. */
function isRepetition({ last }: ComplaintSituation, { action, by, amount }: Asked): boolean {
  return last.action === action && last.by === by && (amount === undefined || last.amount === null || last.amount === amount);
}

/** Whether a step may be taken, where it leads, and how much money goes back with it. */
export function judgeStep(complaint: ComplaintSituation, asked: Asked): ComplaintVerdict {
  const { action, by, note, now } = asked;
  if (action === "open" || action === "check") return refused("complaint_state", "Komplain ini sudah ada.");
  if (isRepetition(complaint, asked)) return { kind: "repeated" };
  const rule = RULES[action];
  if (rule.by !== by) return refused("complaint_state", "Langkah itu bukan bagian Anda.");
  if (!rule.from.includes(complaint.state)) {
    return refused(
      "complaint_state",
      isOver(complaint.state) ? "Komplain ini sudah selesai." : "Komplain ini sedang menunggu jawaban pihak lain.",
    );
  }
  if (action === "expire" && (!complaint.due_at || complaint.due_at > now)) return refused("not_due", "Batas waktunya belum lewat.");
  if (rule.needsNote && (note?.trim().length ?? 0) < SHORTEST_NOTE) return refused("note", "Tulis alasannya, minimal 5 huruf.", "note");
  if (rule.needsAmount) {
    const complaintAbout = amountComplaint(complaint, asked);
    if (complaintAbout) return complaintAbout;
  }
  const to = rule.to(complaint);
  const refund = Math.min(rule.refund?.(complaint, asked) ?? 0, complaint.refundable);
  return { kind: "allowed", to, refund, due_at: dueAt(to, now) };
}

const STEPS = Object.entries(RULES) as [Moving, Rule][];

/** What an actor may do next; sums and reasons are judged when they are given. */
export const possibleSteps = (complaint: Pick<ComplaintSituation, "state">, by: ComplaintActor): ComplaintAction[] =>
  STEPS.flatMap(([action, rule]) => (rule.by === by && rule.from.includes(complaint.state) ? [action] : []));
