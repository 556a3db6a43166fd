/** Words of paying by card. */
export const card = {
  title: "Bayar dengan kartu",
  intro: "Sekali bayar untuk semua lapak. Bank Anda mungkin meminta persetujuan.",
  pageTitle: (number: string) => `Bayar pesanan ${number}`,
  back: "Cara bayar lain",
  amount: "Yang dibayar",
  until: (time: string) => `Barang disimpan untuk Anda sampai ${time}.`,
  loading: "Menyiapkan formulir kartu …",
  pay: (amount: string) => `Bayar ${amount}`,
  paying: "Memproses …",
  checking: "Kami sedang memastikan pembayaran Anda. Halaman ini memeriksa lagi dengan sendirinya.",
  underway:
    "Anda sudah menyetujui pembayaran, uangnya sedang dikirim. Halaman ini memeriksa lagi dengan sendirinya; boleh ditutup, kami memberi kabar lewat email.",
  payAgain: "Pembayaran batal? Bayar lagi",
  checkAgain: "Periksa sekarang",
  notLoaded: "Formulir kartu tidak bisa dimuat. Periksa sambungan internet, lalu coba lagi.",
  notReady: "Pembayaran kartu belum bisa dimulai. Coba lagi sebentar lagi.",
  retry: "Coba lagi",
  safe: "Nomor kartu langsung dikirim ke Stripe dan tidak pernah sampai ke Lapak Bekasi.",
  /** By Stripe's code; what is not listed gets `declined`. */
  problems: {
    declined: "Kartu ditolak oleh bank penerbitnya. Belum ada yang ditagih. Coba kartu lain, atau hubungi bank Anda.",
    insufficient_funds: "Saldo atau limit kartu ini tidak cukup. Belum ada yang ditagih. Coba kartu lain.",
    expired_card: "Masa berlaku kartu ini sudah habis. Coba kartu lain.",
    incorrect_number: "Nomor kartu tidak cocok. Periksa lagi.",
    incorrect_cvc: "Kode CVC tidak cocok. Periksa tiga angka di belakang kartu.",
    processing_error: "Bank sedang terganggu. Belum ada yang ditagih. Coba lagi sebentar lagi.",
    payment_intent_authentication_failure:
      "Bank tidak mendapat persetujuan Anda. Belum ada yang ditagih. Coba lagi, atau pakai kartu lain.",
    api_connection_error: "Sambungan terputus. Kami sedang memastikan apakah pembayaran sudah terkirim.",
  } as Record<string, string>,
};
