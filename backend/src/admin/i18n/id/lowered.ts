import type { AdjustmentView } from "../../../contracts/adjustment";
import { rupiah } from "../../rules/format";

const STATES: Record<AdjustmentView["state"], string> = {
  proposed: "menunggu jawaban pembeli",
  applied: "berlaku",
  declined: "ditolak pembeli",
  withdrawn: "ditarik penjual",
};

/** What a shop changed about a line before handing it over, and why. */
export function lowered({
  kind,
  title,
  substitute,
  old_quantity,
  new_quantity,
  old_unit_price,
  new_unit_price,
  ...one
}: AdjustmentView): string {
  const price = `${rupiah(old_unit_price)} → ${rupiah(new_unit_price)} tiap satuan`;
  const what = {
    fewer: `${title}: ${old_quantity} → ${new_quantity}`,
    weight: `${title}, beratnya kurang: ${price}`,
    substitute: `${title} diganti ${substitute ?? ""}: ${price}`,
  }[kind];
  return `${what}, turun ${rupiah(one.amount)} (${one.reason}; ${STATES[one.state]})`;
}

/** Words beside Medusa's own page of an order. */
export const shopOrder = {
  title: (number: string) => `Pesanan ${number}`,
  whole: "Lihat belanja lengkap",
  shop: "Lapak",
  payment: "Pembayaran",
  changes: "Diturunkan sebelum diserahkan",
  refunds: "Uang kembali",
  refund: (amount: string, reason: string | null, inTotals: boolean) =>
    [amount, reason, inTotals && "selisih, sudah di luar total"].filter(Boolean).join(" · "),
  cancelled: (reason: string) => `Dibatalkan: ${reason}`,
};
