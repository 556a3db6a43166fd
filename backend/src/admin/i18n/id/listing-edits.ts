/** Words of the page where an officer looks at an edit of a product. */
export const listingEdits = {
  toBench: "Ke meja kerja",
  subtitle: (shop: string) => `Perubahan produk · ${shop}`,
  fields: { title: "Nama", description: "Keterangan", category: "Kategori", photos: "Foto" },
  why: "Mengapa diperiksa",
  now: "Tampil sekarang",
  permit: "Dijual dengan izin",
  noPermit: "Tanpa izin produk",
  state: { draft: "Draf", published: "Dijual", hidden: "Disembunyikan" },
  stateLabel: "Keadaan",
  shop: "Lapak",
  held: "Alasan disembunyikan",
  settled: "Tidak ada perubahan yang menunggu keputusan.",
  decide: "Keputusan",
  reason: "Alasan",
  reasonHint: "Penjual membacanya. Tulis apa yang harus diubah.",
  reasonShort: "Tulis alasannya, minimal 5 huruf.",
  decisions: {
    keep: {
      action: "Terima perubahan",
      title: "Terima perubahan ini?",
      explanation: "Produk tetap dijual seperti sekarang dan penjual diberi tahu.",
      done: "Perubahan diterima.",
    },
    ask: {
      action: "Minta dibetulkan",
      title: "Minta penjual membetulkannya?",
      explanation: "Produk tetap dijual sementara penjual membetulkannya. Alasan Anda dikirim kepadanya.",
      done: "Penjual diminta membetulkan.",
    },
    hide: {
      action: "Sembunyikan produk",
      title: "Sembunyikan produk ini?",
      explanation: "Produk hilang dari pasar sampai penjual mengubahnya. Setelah itu Anda memeriksanya lagi.",
      done: "Produk disembunyikan.",
    },
  },
};
