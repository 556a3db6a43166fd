import type { ComplainedItem, OpenComplaint } from "../../../contracts/complaint";
import type { OrderState } from "../../../contracts/primitives";
import { COMPLAINT_TERMS } from "../../../reference/complaint-terms";

export interface ComplainableOrder {
  state: OrderState;
  /** When it was passed on to the shop; null while nobody paid for it. */
  released_at: Date | null;
  placed_at: Date;
  /** Until when the shopper wanted it; null: as soon as possible. */
  wanted_until: Date | null;
  handed_over_at: Date | null;
  /** Rupiah of it that can still go back. */
  refundable: number;
}

type Field = "amount" | "kind" | "items";
interface Refused {
  kind: "refused";
  code: string;
  message: string;
  field?: Field;
}
export type OpeningVerdict = { kind: "allowed" } | Refused;

const HOUR = 3_600_000;
const refused = (code: string, message: string, field?: Field): Refused => ({ kind: "refused", code, message, field });

/** From when on an order that did not come may be complained about. */
export const undeliveredFrom = ({ placed_at, wanted_until }: Pick<ComplainableOrder, "placed_at" | "wanted_until">): Date =>
  new Date((wanted_until ?? placed_at).getTime() + COMPLAINT_TERMS.undelivered_after_hours * HOUR);

/** Until when an order that was handed over may be complained about. */
export const openUntil = ({
  state,
  placed_at,
  handed_over_at,
}: Pick<ComplainableOrder, "state" | "placed_at" | "handed_over_at">): Date | null =>
  state === "handed_over" ? new Date((handed_over_at ?? placed_at).getTime() + COMPLAINT_TERMS.open_within_days * 24 * HOUR) : null;

/** Whether this order is one to complain about now, whatever the complaint says. */
export function judgeOrder(order: Omit<ComplainableOrder, "refundable">, now: Date): OpeningVerdict {
  if (!order.released_at) return refused("order_state", "Pesanan ini belum dibayar, jadi belum bisa dikomplain.");
  if (order.state === "cancelled") return refused("order_state", "Pesanan ini dibatalkan, jadi tidak bisa dikomplain.");
  if (order.state !== "handed_over") {
    return now >= undeliveredFrom(order)
      ? { kind: "allowed" }
      : refused("too_early", "Pesanan ini belum diserahkan. Hubungi penjual dulu; komplain bisa dibuat bila pesanan tidak kunjung datang.");
  }
  if (now <= openUntil(order)!) return { kind: "allowed" };
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
  if (wanted !== "refund") return { kind: "allowed" };
  if (amount <= 0) return refused("amount", "Tulis jumlah yang Anda minta kembali.", "amount");
  if (amount <= order.refundable) return { kind: "allowed" };
  return refused("amount", "Jumlah itu lebih besar dari yang Anda bayar untuk pesanan ini.", "amount");
}

export interface NamedItem extends ComplainedItem {
  title: string;
}
export type ItemsVerdict = { kind: "allowed"; items: NamedItem[] } | Refused;

/** Whether the goods complained about were in the order, and not more of them than there were. Adds what they are called. */
export function judgeItems(
  lines: readonly { id: string; title: string; quantity: number }[],
  items: readonly ComplainedItem[],
): ItemsVerdict {
  const named: NamedItem[] = [];
  for (const item of items) {
    const line = lines.find(({ id }) => id === item.line);
    if (!line || named.some((one) => one.line === item.line)) return refused("items", "Pilih barang dari pesanan ini.", "items");
    if (item.quantity > line.quantity) {
      return refused("items", `${line.title} yang dipesan hanya ${line.quantity}. Perbaiki jumlahnya.`, "items");
    }
    named.push({ ...item, title: line.title });
  }
  return { kind: "allowed", items: named };
}
