import type { AdjustmentView } from "../contracts/adjustment";
import type { DeliveryMethod, PaymentMethod } from "../contracts/primitives";
import { rupiah } from "../foundation/rupiah";
import type { Stamp } from "./rules/sums";

function lowered({ kind, title, substitute, old_quantity, new_quantity, old_unit_price, new_unit_price, reason }: AdjustmentView): string {
  const price = `${rupiah(old_unit_price)} menjadi ${rupiah(new_unit_price)}`;
  if (kind === "weight") return `${title}: kurang berat, ${price} tiap satuan (${reason})`;
  if (kind === "substitute") return `${title} diganti ${substitute ?? ""} dengan persetujuan pembeli, ${price} tiap satuan (${reason})`;
  return new_quantity === 0 ? `${title}: tidak tersedia (${reason})` : `${title}: ${old_quantity} menjadi ${new_quantity} (${reason})`;
}

/** Every word on paper. */
export const words = {
  title: { paid: "KUITANSI", refunded: "KUITANSI", unpaid: "TAGIHAN", cancelled: "PESANAN BATAL" } satisfies Record<Stamp, string>,
  noteTitle: "NOTA",
  stamp: { paid: "LUNAS", unpaid: "BELUM DIBAYAR", refunded: "DIKEMBALIKAN", cancelled: "DIBATALKAN" } satisfies Record<Stamp, string>,
  placed: (time: string) => `Dipesan ${time}`,
  buyer: "Pembeli",
  payment: "Pembayaran",
  method: {
    cash: "Tunai saat terima",
    bank_transfer: "Transfer bank",
    qris: "QRIS",
    card: "Kartu",
    free: "Tanpa bayar (voucher)",
  } satisfies Record<PaymentMethod, string>,
  paidAt: (time: string) => `Diterima ${time}`,
  notPaid: "Belum diterima",
  delivery: { pickup: "Ambil sendiri", vendor_delivery: "Ongkos kirim" } satisfies Record<DeliveryMethod, string>,
  free: "gratis",
  nib: (nib: string) => `NIB ${nib}`,
  npwp: (npwp: string) => `NPWP ${npwp}`,
  cancelled: "Dibatalkan, tidak ditagih",
  columns: { item: "Barang", price: "Harga", total: "Jumlah" },
  shopTotal: (shop: string) => `Jumlah di ${shop}`,
  inside: (tax: string) => `Termasuk ${tax}`,
  lowered,
  loweredBy: (text: string, amount: string) => `${text}, turun ${amount}`,
  difference: (day: string) => `Selisih dikembalikan ${day}, sudah di luar jumlah`,
  refund: (day: string) => `Dikembalikan ${day}`,
  items: "Total barang",
  discount: "Potongan",
  deliveryTotal: "Ongkos kirim",
  fee: "Biaya pembayaran",
  code: "Kode unik transfer",
  total: "Total",
  toPay: "Harus dibayar",
  refunded: "Sudah dikembalikan",
  net: "Dibayar setelah pengembalian",
  follow: "Pindai untuk melihat status",
  foot: "Dokumen ini dibuat otomatis dan berlaku tanpa tanda tangan. Keluhan disampaikan lewat halaman pesanan.",
  notAnInvoice: "Dokumen ini bukan faktur pajak.",
  printed: (time: string, page: number, pages: number) => `Dicetak ${time} · halaman ${page} dari ${pages}`,
};
