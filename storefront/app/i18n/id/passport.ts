import type { PassportView } from "@lapak/backend/contracts/passport";

type Kind = PassportView["permits"][number]["kind"];
type State = PassportView["permits"][number]["state"];
type Warning = PassportView["warnings"][number];

const kinds: Record<Kind, string> = {
  halal: "Sertifikat halal",
  pirt: "SPP-IRT (P-IRT)",
  bpom_md: "BPOM MD",
  bpom_ml: "BPOM ML",
  slhs: "SLHS (laik higiene sanitasi)",
  hsp: "Label HSP",
  nib: "NIB (nomor induk berusaha)",
};
const states: Record<State, string> = {
  verified: "Berlaku",
  expired: "Habis masa berlakunya",
  revoked: "Dicabut",
  suspended: "Ditangguhkan: resep berubah",
};
const warnings: Record<Warning, string> = {
  recalled: "Ada produk yang sedang ditarik. Jangan dikonsumsi sebelum membaca pengumumannya.",
  shop_suspended: "Lapak ini sedang tidak boleh berjualan.",
  revoked: "Ada izin yang dicabut.",
  expired: "Ada izin yang habis masa berlakunya.",
  halal_suspended: "Resepnya berubah sejak sertifikat halal diperiksa, jadi lencana halalnya ditangguhkan.",
  held: "Petugas menghentikan penjualan produk ini.",
  not_allowed: "Produk ini sedang tidak boleh dijual karena izinnya belum lengkap atau tidak sesuai.",
};

/** Words of the public passport and of the page where a shop prints its labels. */
export const passport = {
  ...{ kinds, states, warnings },
  title: (name: string) => `Izin ${name}`,
  description: "Izin pangan dan sertifikat halal yang sudah diperiksa petugas Dinas Kota Bekasi, seperti keadaannya sekarang.",
  of: { shop: "Paspor izin lapak", product: "Paspor izin produk", permit: "Paspor satu izin" },
  verdict: {
    good: "Semua izin di bawah ini sudah diperiksa dan berlaku",
    none: "Belum ada izin yang diperiksa petugas",
    warning: "Perhatian: ada yang tidak berlaku",
  },
  noneText: "Ini tidak berarti produknya tidak aman: sebagian makanan segar memang tidak memerlukan izin edar.",
  checkedAt: (time: string) => `Keadaan pada ${time}`,
  shop: "Lapak",
  product: "Produk",
  halal: "Kehalalan",
  permits: "Izin",
  number: "Nomor",
  holder: "Pemegang",
  issued: "Terbit",
  expires: "Berlaku sampai",
  noEnd: "Tanpa batas waktu",
  verified: "Diperiksa",
  by: (day: string) => `Petugas Dinas Kota Bekasi, ${day}`,
  scope: { vendor: "Seluruh lapak", products: "Produk yang disebut di izinnya" },
  coverage: "Mencakup",
  code: (code: string) => `Kode ${code}`,
  toShop: "Lihat lapak",
  toProduct: "Lihat produk",
  toRecall: (product: string) => `Pengumuman penarikan ${product}`,
  askTitle: "Periksa izin lapak atau produk",
  askText:
    "Ketik kode pada label QR di lapak atau kemasan. Yang tampil adalah izin yang sudah diperiksa petugas, seperti keadaannya sekarang.",
  lookUp: { first: "Periksa kode", other: "Periksa kode lain" },
  lookUpLabel: "Kode paspor",
  lookUpHint: "10 huruf dan angka di bawah gambar QR.",
  lookUpGo: "Periksa",
  unknownTitle: "Kode ini tidak ada",
  unknownText:
    "Periksa lagi huruf dan angkanya. Kalau kode ini tercetak pada kemasan, labelnya mungkin palsu: jangan percaya lencana pada kemasan itu, dan laporkan ke Dinas.",
  panel: {
    title: "Label QR izin",
    lead: "Tempel label ini di lapak dan kemasan. Pembeli memindainya untuk melihat izin Anda, langsung dari data yang diperiksa petugas. Kodenya tidak berubah walau izinnya diperbarui.",
    shop: "Untuk lapak",
    products: "Untuk tiap produk",
    none: "Belum ada produk",
    pdf: "Label PDF",
    png: "Gambar QR",
    of: (kind: string, title: string) => `${kind} untuk ${title}`,
    open: "Lihat paspor",
    qr: (title: string) => `QR paspor ${title}`,
  },
};
