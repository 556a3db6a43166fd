/** Words about what happens to an order after it was placed. */
export const afterOrder = {
  cancelTitle: "Batalkan pesanan ini",
  cancelReason: "Alasan",
  cancelReasonHint: "Dibaca penjual, misalnya: salah pilih jam.",
  cancelText: "Hanya pesanan di lapak ini yang dibatalkan. Yang sudah dibayar dikembalikan.",
  cancelGo: "Batalkan pesanan",
  refundsTitle: "Uang kembali",
  reason: (reason: string) => `Alasan: ${reason}`,
  progress: {
    cash: { waiting: "Penjual menyerahkan uangnya tunai kepada Anda.", sent: "Sudah diserahkan tunai.", done: "Sudah diserahkan tunai." },
    bank_transfer: {
      waiting: "Petugas segera mengirimnya ke rekening Anda.",
      sent: "Sudah dikirim.",
      done: "Sudah dikirim ke rekening Anda.",
    },
    qris: { waiting: "Petugas segera mengirimnya kembali.", sent: "Sudah dikirim.", done: "Sudah dikirim kembali." },
    card: {
      waiting: "Sedang dikirim ke kartu Anda.",
      sent: "Sudah dikirim ke kartu Anda; bank perlu 5–10 hari kerja.",
      done: "Sudah dikirim ke kartu Anda; bank perlu 5–10 hari kerja.",
    },
    free: { waiting: "", sent: "", done: "" },
  },
  vendor: {
    title: "Kembalikan uang",
    left: (amount: string) => `Yang masih bisa dikembalikan: ${amount}.`,
    amount: "Jumlah",
    reason: "Alasan untuk pembeli",
    reasonHint: "Misalnya: sambalnya tertinggal.",
    go: "Kembalikan uang",
    cashNote: "Pesanan ini dibayar tunai: serahkan uangnya sendiri kepada pembeli, lalu tandai di bawah.",
    note: "Uangnya kembali lewat cara pembeli membayar dan dipotong dari saldo lapak Anda.",
    returned: "Uang sudah saya serahkan",
    amountInvalid: "Tulis jumlah dalam rupiah bulat, misalnya 5.000.",
    done: { waiting: "belum diterima pembeli", sent: "sudah dikirim", done: "sudah diserahkan" },
  },
};
