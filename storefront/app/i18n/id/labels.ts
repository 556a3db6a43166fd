import type { ProductPage } from "@lapak/backend/contracts/catalog";
import type {
  DeliveryMethod,
  HalalState,
  OrderState,
  PaymentMethod,
  PaymentState,
  PermitKind,
  VendorState,
} from "@lapak/backend/contracts/primitives";

/** What the values of the contracts are called, the same on every page. */
export const labels = {
  halal: {
    certified: "Halal bersertifikat",
    in_process: "Halal dalam proses",
    uncertified: "Belum bersertifikat halal",
    non_halal: "Tidak halal",
  } satisfies Record<HalalState, string>,
  /** For cards, where room is short. */
  halalShort: { certified: "Halal", non_halal: "Tidak halal" },
  permit: {
    none: "Tanpa izin edar",
    pirt: "P-IRT",
    bpom_md: "BPOM MD",
    bpom_ml: "BPOM ML",
    slhs: "SLHS",
    hsp: "Label HSP",
  } satisfies Record<PermitKind, string>,
  storage: {
    ambient: "Suhu ruang, tempat kering",
    chilled: "Kulkas, paling hangat 5 °C",
    frozen: "Beku, −18 °C",
    hot: "Hangat, santap segera",
  } satisfies Record<ProductPage["storage"], string>,
  allergen: {
    gluten: "Gandum / gluten",
    egg: "Telur",
    fish: "Ikan, udang, atau kerang",
    soy_peanut: "Kacang tanah atau kedelai",
    milk: "Susu",
    tree_nut: "Kacang pohon",
    sulphite: "Sulfit",
  } satisfies Record<ProductPage["allergens"][number], string>,
  delivery: { pickup: "Ambil sendiri", vendor_delivery: "Diantar penjual" } satisfies Record<DeliveryMethod, string>,
  payment: {
    cash: "Tunai saat terima",
    bank_transfer: "Transfer bank",
    qris: "QRIS",
    card: "Kartu",
    free: "Tanpa bayar",
  } satisfies Record<PaymentMethod, string>,
  paymentState: {
    due: "Dibayar saat terima",
    awaiting_payment: "Menunggu pembayaran",
    awaiting_confirmation: "Menunggu verifikasi",
    paid: "Lunas",
    expired: "Batas bayar lewat",
    cancelled: "Dibatalkan",
  } satisfies Record<PaymentState, string>,
  order: {
    placed: "Menunggu penjual",
    accepted: "Sedang disiapkan",
    ready: "Siap",
    handed_over: "Sudah diterima",
    cancelled: "Dibatalkan",
  } satisfies Record<OrderState, string>,
  vendor: {
    draft: "Belum dikirim",
    submitted: "Sedang diperiksa",
    revision: "Perlu diperbaiki",
    approved: "Disetujui",
    rejected: "Ditolak",
    suspended: "Dihentikan sementara",
  } satisfies Record<VendorState, string>,
};
