/** Words of sizes and flavours, on a product's page and in the panel. */
export const choices = {
  /** On the product's page. */
  label: "Pilihan",
  soldOut: "habis",
  /** In the panel. */
  title: "Pilihan ukuran dan rasa",
  fold: "Punya pilihan ukuran atau rasa?",
  lead: "Pembeli memilihnya di satu halaman. Tiap pilihan tetap produk sendiri: bahan, izin, harga, dan stoknya masing-masing.",
  open: "Atur pilihan",
  copy: "Buat pilihan lain",
  back: "Kembali ke produk",
  labelOf: (title: string) => `Nama pilihan untuk ${title}`,
  labelHint: "Misalnya 200 g atau Pedas, 200 g.",
  add: "Tambahkan produk",
  addNone: "Tidak menambah",
  addLabel: "Nama pilihannya",
  remove: "Keluarkan",
  removeOf: (title: string) => `Keluarkan ${title} dari pilihan`,
  save: "Simpan pilihan",
  saved: "Pilihan tersimpan.",
  hidden: "Belum tampil",
  made: "Produk tersimpan. Jadikan pilihan dari produk asalnya?",
  join: "Jadikan pilihan",
};
