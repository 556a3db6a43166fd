import { rupiah } from "../../../foundation/rupiah";

/** What became of one shop's share, in whole rupiah. */
export interface ShareMoney {
  captured: number;
  /** Medusa's refunds. */
  refunded: number;
  /** Asked for and not made yet, because the process that was to do it died. */
  promised: number;
}

/** Rupiah of the share that can still go back. Exact: Medusa's own check lets one rupiah too many pass. */
export const refundable = ({ captured, refunded, promised }: ShareMoney): number => Math.max(0, captured - refunded - promised);

export type RefundVerdict = { kind: "allowed" } | { kind: "refused"; code: string; message: string };

/** Whether this much may go back. The share is all there is: what other shops of the purchase were paid is out of reach. */
export function judgeRefund(money: ShareMoney, amount: number): RefundVerdict {
  if (money.captured === 0) {
    return {
      kind: "refused",
      code: "nothing_paid",
      message: "Belum ada uang pesanan ini yang diterima, jadi belum ada yang bisa dikembalikan.",
    };
  }
  const left = refundable(money);
  if (amount > 0 && amount <= left) return { kind: "allowed" };
  const message =
    left === 0 ? "Uang pesanan ini sudah dikembalikan seluruhnya." : `Yang masih bisa dikembalikan paling banyak ${rupiah(left)}.`;
  return { kind: "refused", code: "amount", message };
}
