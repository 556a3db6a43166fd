import type { TaxTerms } from "../../reference/receipt-fields";
import type { Receipt, ReceiptShop } from "../receipt";

/** What the figures of a receipt come to, and what may be said of it. */

const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);

export interface Sums {
  items: number;
  discount: number;
  delivery: number;
  /** Rupiah the shopper is asked for in all. */
  total: number;
  /** Of the total. */
  refunded: number;
}

/** A cancelled shop that was never charged costs nothing; one that was charged shows what went back. */
export const isVoid = (shop: Pick<ReceiptShop, "state" | "refunds">) => shop.state === "cancelled" && shop.refunds.length === 0;

export function sumsOf({ shops, payment_fee, unique_code }: Pick<Receipt, "shops" | "payment_fee" | "unique_code">): Sums {
  const standing = shops.filter((shop) => !isVoid(shop));
  return {
    items: sum(standing.flatMap((shop) => shop.lines.map((line) => line.total))),
    discount: sum(standing.flatMap((shop) => shop.discounts.map(({ amount }) => amount))),
    delivery: sum(standing.map((shop) => shop.delivery_fee)),
    total: sum(standing.map((shop) => shop.total)) + payment_fee + unique_code,
    refunded: sum(standing.flatMap((shop) => shop.refunds.map(({ amount, in_totals }) => (in_totals ? 0 : amount)))),
  };
}

export type Stamp = "paid" | "unpaid" | "refunded" | "cancelled";

/** What is stamped across the paper: only money that is known to have arrived is called paid. */
export function stampOf(receipt: Pick<Receipt, "shops" | "payment" | "payment_fee" | "unique_code">): Stamp {
  const { payment, shops } = receipt;
  if (shops.every(isVoid) || payment.state === "cancelled" || payment.state === "expired") {
    return payment.paid_at ? "refunded" : "cancelled";
  }
  const { total, refunded } = sumsOf(receipt);
  if (refunded > 0 && refunded >= total - receipt.unique_code - receipt.payment_fee) return "refunded";
  if (payment.state === "paid") return "paid";
  // Cash is paid to each shop when the goods change hands.
  const handedOver = shops.filter((shop) => !isVoid(shop)).every(({ state }) => state === "handed_over");
  return payment.method === "cash" && handedOver ? "paid" : "unpaid";
}

/** Rupiah of a tax that is inside `total`, rounded down. */
export const taxInside = (total: number, rate: number) => Math.floor((total * rate) / (10_000 + rate));

/** The taxes inside a shop's sale, as far as they are switched on and concern it. */
export function taxLines(
  total: number,
  vendorId: string,
  terms: readonly { label: string; terms: TaxTerms }[],
): { label: string; amount: number }[] {
  return terms
    .filter(({ terms: { enabled, liable } }) => enabled && liable.includes(vendorId))
    .map(({ label, terms: { rate } }) => ({ label, amount: taxInside(total, rate) }));
}
