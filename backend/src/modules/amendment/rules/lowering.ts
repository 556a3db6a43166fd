import type { AdjustmentKind } from "../../../contracts/adjustment";
import type { OrderState, PaymentState } from "../../../contracts/primitives";
import { rupiah } from "../../../foundation/rupiah";
import { refundable, type ShareMoney } from "./refunding";

/** A line of an order as it is now, in whole rupiah. */
export interface StandingLine {
  quantity: number;
  unit_price: number;
  /** What a voucher takes off the line. */
  discount: number;
}

/** What the shop says of it. */
export interface Wish {
  kind: AdjustmentKind;
  /** `fewer`: how many pieces remain. */
  quantity?: number;
  /** `weight`, `substitute`: rupiah a piece from now on. */
  unit_price?: number;
  substitute?: string;
}

export interface Surroundings {
  state: OrderState;
  payment_state: PaymentState;
  /** Pieces in the order's other lines. */
  other_pieces: number;
  money: ShareMoney;
}

export interface Lowered extends StandingLine {
  /** Rupiah less before the discount, of the discount itself, and what the shopper pays less. */
  items_off: number;
  discount_off: number;
  amount: number;
}

export type LoweringVerdict =
  | { kind: "lowered"; line: Lowered }
  | { kind: "refused"; code: string; message: string; field?: "quantity" | "unit_price" | "substitute" };

const refused = (code: string, message: string, field?: "quantity" | "unit_price" | "substitute"): LoweringVerdict => ({
  kind: "refused",
  code,
  message,
  field,
});

const OPEN: readonly OrderState[] = ["placed", "accepted", "ready"];

/** Whether lines of the order may still be lowered: the shop has it, and the goods have not changed hands. */
export const mayLower = ({ state, payment_state }: { state: OrderState; payment_state: PaymentState }): boolean =>
  OPEN.includes(state) && (payment_state === "paid" || payment_state === "due");

/**
 * The line with its new price. The discount falls in proportion, rounded down, so that the voucher's payer pays for what is sold and the
 * shopper never pays more than before: `ceil(paid × new / old)` is at most `paid`.
 */
export function lowerLine(line: StandingLine, quantity: number, unit_price: number): Lowered {
  const before = line.quantity * line.unit_price;
  const after = quantity * unit_price;
  const discount = before === 0 ? 0 : Number((BigInt(line.discount) * BigInt(after)) / BigInt(before));
  const items_off = before - after;
  const discount_off = line.discount - discount;
  return { quantity, unit_price, discount, items_off, discount_off, amount: items_off - discount_off };
}

const fewer = ({ quantity, unit_price }: StandingLine, wish: Wish, other_pieces: number): LoweringVerdict | [number, number] => {
  const left = wish.quantity;
  if (left === undefined || left >= quantity) return refused("quantity", `Tulis jumlah yang kurang dari ${quantity}.`, "quantity");
  if (left + other_pieces === 0) {
    const message = "Kalau tidak ada yang bisa diserahkan, batalkan pesanannya. Uang pembeli kembali seluruhnya.";
    return refused("nothing_left", message, "quantity");
  }
  return [left, unit_price];
};

const cheaper = ({ quantity, unit_price }: StandingLine, wish: Wish): LoweringVerdict | [number, number] => {
  const price = wish.unit_price;
  const same = wish.kind === "substitute";
  if (same && !wish.substitute) return refused("substitute", "Tulis apa penggantinya.", "substitute");
  if (price === undefined || price > unit_price || (price === unit_price && !same)) {
    const most = same ? `paling banyak ${rupiah(unit_price)}` : `kurang dari ${rupiah(unit_price)}`;
    return refused("unit_price", `Tulis harga ${most}: harga hanya boleh turun.`, "unit_price");
  }
  return [quantity, price];
};

/** Whether the line may be lowered so, and what it comes to. Nothing ever rises, and an order of nothing is a cancelled one. */
export function judgeLowering(line: StandingLine, wish: Wish, around: Surroundings): LoweringVerdict {
  if (!mayLower(around)) return refused("order_state", "Isi pesanan ini tidak bisa diturunkan lagi. Muat ulang halaman.");
  const asked = wish.kind === "fewer" ? fewer(line, wish, around.other_pieces) : cheaper(line, wish);
  if (!Array.isArray(asked)) return asked;
  const lowered = lowerLine(line, ...asked);
  if (around.money.captured > 0 && lowered.amount > refundable(around.money)) {
    return refused("nothing_left", "Uang pesanan ini sudah dikembalikan hampir seluruhnya, jadi isinya tidak bisa diturunkan lagi.");
  }
  return { kind: "lowered", line: lowered };
}
