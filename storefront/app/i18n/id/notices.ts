/** Words of the vendor's notifications; what each one says comes from the backend. */
export const notices = {
  title: "Pemberitahuan",
  lead: "Yang terjadi pada pesanan, izin, dan uang lapak Anda. Disimpan 90 hari.",
  bell: (count: number) => (count === 0 ? "Pemberitahuan" : `Pemberitahuan, ${count > 99 ? "lebih dari 99" : count} belum dibaca`),
  many: "99+",
  tabsLabel: "Daftar pemberitahuan",
  all: "Semua",
  unread: "Belum dibaca",
  isUnread: "Belum dibaca.",
  readAll: "Tandai semua sudah dibaca",
  older: "Lebih lama",
  newest: "Ke yang terbaru",
  emptyTitle: "Belum ada pemberitahuan",
  empty: "Kabar tentang pesanan, izin, dan uang Anda muncul di sini.",
  calmTitle: "Semua sudah dibaca",
  calm: "Tidak ada yang terlewat.",
};
