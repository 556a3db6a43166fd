import type { z } from "zod";
import type { DeliveryMethod, OrderState, PaymentMethod, PaymentState, VendorState } from "../../../contracts/primitives";
import type { EvidenceKind, MemberRole } from "../../../contracts/vendor";

/** Words several pages use. Records are typed by the contracts, so a new state without a word does not compile. */
export const shared = {
  search: "Cari",
  all: "Semua",
  allKecamatan: "Semua kecamatan",
  kecamatan: "Kecamatan",
  previous: "Sebelumnya",
  next: "Berikutnya",
  page: (page: number) => `Halaman ${page}`,
  cancel: "Batal",
  close: "Tutup",
  back: "Kembali",
  retry: "Coba lagi",
  loading: "Memuat…",
  failed: "Data belum bisa dimuat.",
  offline: "Server tidak terjangkau. Periksa sambungan lalu coba lagi.",
  sessionEnded: "Sesi Anda berakhir. Muat ulang halaman lalu masuk lagi.",
  empty: "–",
  required: "Wajib diisi.",
  copy: "Salin",

  vendorState: {
    draft: "Draf",
    submitted: "Menunggu",
    revision: "Perbaikan",
    approved: "Disetujui",
    rejected: "Ditolak",
    suspended: "Ditangguhkan",
  } satisfies Record<VendorState, string>,
  paymentState: {
    due: "Belum dibayar",
    awaiting_payment: "Menunggu pembayaran",
    awaiting_confirmation: "Menunggu verifikasi",
    paid: "Lunas",
    expired: "Lewat waktu",
    cancelled: "Batal",
  } satisfies Record<PaymentState, string>,
  paymentMethod: {
    cash: "Tunai",
    bank_transfer: "Transfer bank",
    qris: "QRIS",
    card: "Kartu",
    free: "Tanpa bayar",
  } satisfies Record<PaymentMethod, string>,
  orderState: {
    placed: "Baru",
    accepted: "Disiapkan",
    ready: "Siap",
    handed_over: "Diserahkan",
    cancelled: "Dibatalkan",
  } satisfies Record<OrderState, string>,
  deliveryMethod: { pickup: "Ambil sendiri", vendor_delivery: "Diantar penjual" } satisfies Record<DeliveryMethod, string>,
  evidenceKind: {
    kitchen: "Dapur / tempat produksi",
    product: "Produk",
    packaging: "Kemasan",
    document: "Dokumen",
  } satisfies Record<z.infer<typeof EvidenceKind>, string>,
  memberRole: { owner: "Pemilik", manager: "Pengelola", staff: "Pegawai" } satisfies Record<z.infer<typeof MemberRole>, string>,
};
