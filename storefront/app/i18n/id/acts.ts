/** Words of the page that tells who of a shop did what. */
export const acts = {
  title: "Riwayat tindakan",
  lead: "Apa yang dilakukan orang-orang lapak ini, yang terbaru di atas. Catatan ini tidak bisa diubah. Siapa yang menerima dan menyerahkan pesanan tertulis di pesanannya.",
  emptyTitle: "Belum ada yang tercatat",
  empty: "Tindakan di produk, izin, uang, dan anggota akan muncul di sini.",
  changed: (fields: string) => `Yang berubah: ${fields}`,
  reason: (text: string) => `Alasan: ${text}`,
  newest: "Ke yang terbaru",
  older: "Yang lebih lama",
  back: "Anggota",
  link: "Lihat siapa melakukan apa",
};
