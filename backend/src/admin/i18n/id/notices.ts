/** Words of the officers' notifications; what each one says comes from the backend. */
export const notices = {
  title: "Pemberitahuan",
  subtitle: "Yang baru masuk dan perlu diketahui petugas. Tiap petugas punya tanda bacanya sendiri; disimpan 90 hari.",
  tabsLabel: "Daftar pemberitahuan",
  all: "Semua",
  unread: "Belum dibaca",
  isUnread: "belum dibaca",
  readAll: "Tandai semua sudah dibaca",
  none: "Belum ada pemberitahuan.",
  calm: "Semua sudah dibaca.",
  older: "Lebih lama",
  newest: "Ke yang terbaru",
};
