/** Words about what a stopped shop left open. */
export const openOrders = {
  title: "Pesanan terbuka",
  none: "Tidak ada pesanan terbuka.",
  count: (count: number, paid: number, total: string) =>
    paid > 0
      ? `${count} pesanan belum selesai, ${paid} di antaranya sudah dibayar (${total}).`
      : `${count} pesanan belum selesai, belum ada yang dibayar.`,
  oldest: (time: string) => `Yang paling lama menunggu sejak ${time}.`,
  leave:
    "Lapak yang ditangguhkan tidak bisa mengurus pesanannya. Pembeli bisa membatalkan sendiri, atau Anda membatalkan semuanya di sini.",
  cancel: "Batalkan semua",
  cancelTitle: (count: number) => `Batalkan ${count} pesanan?`,
  cancelText: (total: string | null) =>
    `Stok dilepas dan pembeli diberi tahu${total ? `; ${total} dikembalikan lewat cara mereka membayar` : ""}. Ini tidak bisa dibatalkan.`,
  reason: "Alasan, dibaca pembeli",
  reasonHint: "Misalnya «lapak berhenti melayani sejak 24 November».",
  reasonShort: "Tulis alasan, paling sedikit 5 huruf.",
  cancelled: (count: number) => `${count} pesanan dibatalkan.`,
  failed: (numbers: string) => `Belum bisa dibatalkan: ${numbers}. Coba lagi.`,
};
