/** Words of the officers' page of reviews. */
export const reviews = {
  title: "Ulasan",
  subtitle: "Ulasan yang dilaporkan lapak. Tetap tampil sampai diputuskan; bintang ulasan yang disembunyikan tidak dihitung.",
  tabsLabel: "Keadaan ulasan",
  tabs: { reported: "Dilaporkan", kept: "Dipertahankan", hidden: "Disembunyikan" },
  none: { reported: "Tidak ada ulasan yang dilaporkan.", kept: "Belum ada.", hidden: "Belum ada." },
  stars: (stars: number) => `${stars} dari 5 bintang`,
  by: (name: string, at: string) => `${name}, ${at}`,
  about: (product: string, shop: string) => `${product} · ${shop}`,
  answer: (text: string) => `Jawaban lapak: ${text}`,
  reported: (reason: string) => `Dilaporkan karena: ${reason}`,
  decided: (reason: string) => `Alasan keputusan: ${reason}`,
  keep: "Pertahankan",
  restore: "Tampilkan lagi",
  hide: "Sembunyikan",
  prompt: {
    keep: { title: "Pertahankan ulasan ini?", explanation: "Ulasannya tetap tampil dan bintangnya dihitung. Lapak membaca alasan Anda." },
    hide: {
      title: "Sembunyikan ulasan ini?",
      explanation: "Ulasannya hilang dari halaman produk dan bintangnya tidak dihitung lagi. Lapak dan penulisnya membaca alasan Anda.",
    },
  },
  reason: "Alasan",
  tooShort: "Tulis alasannya, minimal 5 huruf.",
  done: { keep: "Ulasan dipertahankan.", hide: "Ulasan disembunyikan." },
};
