import type { AdjustmentView } from "../../../contracts/adjustment";
import { rupiah } from "../../rules/format";
import type { PaymentFilter } from "../../rules/payment-filters";
import { shared } from "./shared";

const STATES: Record<AdjustmentView["state"], string> = {
  proposed: "menunggu jawaban pembeli",
  applied: "berlaku",
  declined: "ditolak pembeli",
  withdrawn: "ditarik penjual",
};

/** What a shop changed about a line before handing it over, and why. */
function lowered({ kind, title, substitute, old_quantity, new_quantity, old_unit_price, new_unit_price, ...one }: AdjustmentView): string {
  const price = `${rupiah(old_unit_price)} → ${rupiah(new_unit_price)} tiap satuan`;
  const what = {
    fewer: `${title}: ${old_quantity} → ${new_quantity}`,
    weight: `${title}, beratnya kurang: ${price}`,
    substitute: `${title} diganti ${substitute ?? ""}: ${price}`,
  }[kind];
  return `${what}, turun ${rupiah(one.amount)} (${one.reason}; ${STATES[one.state]})`;
}

export const transfers = {
  lowered,
  title: "Transfer menunggu",
  subtitle: "Cocokkan dengan mutasi rekening sebelum mengonfirmasi.",
  detailTitle: (number: string) => `Pesanan ${number}`,
  searchLabel: "Cari nomor pesanan atau HP",
  stateFilter: "Status pembayaran",
  filter: { awaited: "Perlu dicek", ...shared.paymentState, awaiting_confirmation: "Ada bukti" } satisfies Record<PaymentFilter, string>,
  columns: { number: "Pesanan", contact: "Pembeli", shops: "Lapak", total: "Tagihan", waiting: "Dibuat" },
  none: "Tidak ada pesanan di sini.",
  noneWaiting: "Tidak ada transfer yang menunggu.",
  shops: (count: number) => `${count} lapak`,
  toList: "Kembali ke daftar",
  contact: "Pembeli",
  address: "Alamat antar",
  pickup: "Semua diambil sendiri",
  payment: "Pembayaran",
  method: "Cara bayar",
  state: "Status",
  account: "Rekening tujuan",
  proof: "Bukti dari pembeli",
  proofSent: (time: string) => `Dikirim ${time}. Cocokkan dengan mutasi rekening; foto saja bukan pembayaran.`,
  proofRefused: (reason: string) => `Ditolak: ${reason}`,
  refuse: "Tolak bukti",
  refuseTitle: "Tolak bukti ini?",
  refuseText: (number: string) =>
    `Pesanan ${number} kembali menunggu pembayaran. Pembeli membaca alasan Anda dan bisa mengirim bukti lain selama barangnya disimpan.`,
  refuseReason: "Alasan untuk pembeli",
  refuseHint: "Misalnya «foto buram, jumlahnya tidak terbaca» atau «uangnya belum terlihat di mutasi».",
  refuseShort: "Tulis alasan, paling sedikit 5 huruf.",
  refused: "Bukti ditolak. Pembeli diberi tahu.",
  paper: "Kuitansi atau tagihan (PDF)",
  asked: "Jumlah yang diminta",
  items: "Barang",
  delivery: "Ongkos antar",
  total: "Total",
  orders: "Pesanan per lapak",
  amount: "Jumlah yang masuk di rekening",
  amountHint: "Ketik sesuai mutasi, misalnya 125.000.",
  amountInvalid: "Tulis jumlah dalam rupiah bulat.",
  amountDiffers: (difference: string, more: boolean) =>
    `${difference} ${more ? "lebih besar" : "lebih kecil"} dari tagihan. Periksa lagi angkanya. Bila memang sejumlah itu yang masuk, catat sebagai tidak cocok.`,
  recordDifferent: "Catat tidak cocok",
  differentTitle: "Jumlah yang masuk memang berbeda?",
  differentText: (amount: string, number: string) =>
    `${amount} untuk pesanan ${number} dicatat, tetapi pesanan belum lunas. Putuskan di «Uang perlu diurus»: dikembalikan atau diterima.`,
  differentRecorded: "Uang yang tidak cocok dicatat.",
  confirm: "Konfirmasi transfer",
  confirmTitle: "Transfer sudah masuk?",
  confirmText: (amount: string, number: string) =>
    `${amount} untuk pesanan ${number} dicatat lunas atas nama Anda. Ini tidak bisa dibatalkan.`,
  confirmed: "Transfer dikonfirmasi.",
  stale: "Status pesanan ini baru saja berubah. Data terbaru sudah dimuat.",
};
