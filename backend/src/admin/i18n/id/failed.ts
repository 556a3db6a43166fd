import type { FailedKind } from "../../../contracts/failed-message";

/** Words of the page for messages that could not be processed. */
export const failed = {
  title: "Pesan gagal",
  subtitle: "Kabar dari penyedia pembayaran yang belum bisa diproses, dan kabar ke luar yang terus gagal dikirim.",
  tabsLabel: "Arah pesan",
  tabs: { incoming: "Dari luar", outgoing: "Ke luar", dismissed: "Disisihkan" } satisfies Record<FailedKind, string>,
  none: {
    incoming: "Semua kabar dari luar sudah diproses.",
    outgoing: "Tidak ada kabar yang terus gagal dikirim.",
    dismissed: "Belum ada pesan yang disisihkan.",
  } satisfies Record<FailedKind, string>,
  /** By topic; a provider's event keeps the provider's name for it. */
  topics: {
    mail: "Surat",
    "search.listings": "Pembaruan pencarian: produk",
    "search.vendor": "Pembaruan pencarian: lapak",
    "charge.close": "Menutup tagihan di penyedia pembayaran",
    "payback.send": "Mengirim uang kembali",
    "payout.transfer": "Mengirim pencairan",
  } as Record<string, string>,
  attempts: (count: number) => `${count} kali dicoba`,
  next: (time: string) => `dicoba lagi ${time}`,
  arrived: (time: string) => `Datang ${time}`,
  noReason: "Tidak ada alasan yang dicatat.",
  retry: "Coba lagi",
  retried: "Pesan diproses lagi.",
  dismiss: "Sisihkan",
  dismissTitle: "Sisihkan pesan ini?",
  dismissText: "Pesan ini tidak akan diproses lagi. Alasan Anda dicatat bersama nama Anda.",
  dismissReason: "Mengapa tidak perlu diproses",
  dismissHint: "Misalnya «alamat surat pembeli sudah tidak ada».",
  reasonShort: "Tulis alasan, paling sedikit 5 huruf.",
  dismissed: "Pesan disisihkan.",
  because: (note: string) => `Disisihkan: ${note}`,
  stale: "Pesan ini baru saja diproses. Daftar terbaru sudah dimuat.",
};
