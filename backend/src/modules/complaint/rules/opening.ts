import type { OpenComplaint } from "../../../contracts/complaint";
import type { OrderState } from "../../../contracts/primitives";
import { COMPLAINT_TERMS } from "../../../reference/complaint-terms";

export interface ComplainableOrder {
  state: OrderState;
  placed_at: Date;
  /** Until when the shopper wanted it; null: as soon as possible. */
  wanted_until: Date | null;
  handed_over_at: Date | null;
  /** Rupiah of it that can still go back. */
  refundable: number;
}

export type OpeningVerdict = { kind: "allowed" } | { kind: "refused"; code: string; message: string; field?: "amount" | "kind" };

const HOUR = 3_600_000;
const refused = (code: string, message: string, field?: "amount" | "kind"): OpeningVerdict => ({ kind: "refused", code, message, field });

/** From when on an order that did not come may be complained about. */
export const undeliveredFrom = ({ placed_at, wanted_until }: Pick<ComplainableOrder, "placed_at" | "wanted_until">): Date =>
  new Date((wanted_until ?? placed_at).getTime() + COMPLAINT_TERMS.undelivered_after_hours * HOUR);

/** Whether this order is one to complain about now, whatever the complaint says. */
export function judgeOrder(order: ComplainableOrder, now: Date): OpeningVerdict {
  if (order.state === "cancelled") return refused("order_state", "Pesanan ini dibatalkan, jadi tidak bisa dikomplain.");
  if (order.state !== "handed_over") {
    return now >= undeliveredFrom(order)
      ? { kind: "allowed" }
      : refused("too_early", "Pesanan ini belum diserahkan. Hubungi penjual dulu; komplain bisa dibuat bila pesanan tidak kunjung datang.");
  }
  const until = (order.handed_over_at ?? order.placed_at).getTime() + COMPLAINT_TERMS.open_within_days * 24 * HOUR;
  if (now.getTime() <= until) return { kind: "allowed" };
  return refused(
    "too_late",
    `Komplain bisa dibuat sampai ${COMPLAINT_TERMS.open_within_days} hari setelah diterima. Hubungi Ditjen PKTN untuk bantuan lebih lanjut.`,
  );
}

/** Whether the complaint fits its order. */
export function judgeOpening(order: ComplainableOrder, { kind, wanted, amount = 0 }: OpenComplaint, now: Date): OpeningVerdict {
  const verdict = judgeOrder(order, now);
  if (verdict.kind === "refused") return verdict;
  if (order.state !== "handed_over" && kind !== "not_received") {
    return refused("kind", "Pesanan ini belum diserahkan. Pilih “tidak sampai”.", "kind");
  }
  if (wanted === "replacement") return { kind: "allowed" };
  if (amount <= 0) return refused("amount", "Tulis jumlah yang Anda minta kembali.", "amount");
  if (amount <= order.refundable) return { kind: "allowed" };
  return refused("amount", "Jumlah itu lebih besar dari yang Anda bayar untuk pesanan ini.", "amount");
}
