export const today = {
  title: "Menunggu Anda",
  applications: "pengajuan lapak",
  transfers: "transfer",
  complaints: "komplain",
  urgent: "soal keamanan pangan",
  permits: "izin menunggu",
  recipes: "produk berubah bahan",
};
