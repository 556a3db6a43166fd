/** Parts of a score by the names of `search/ranking.ts`. */
const parts: Record<string, string> = {
  text: "Kecocokan kata",
  shop_named: "Nama lapak disebut",
  quality: "Mutu (bintang, penjualan, izin, foto)",
  available: "Ada stok",
  open_now: "Lapak buka",
  around: "Dekat tempat yang disebut",
  distance: "Jarak",
  freshness: "Baru didaftarkan",
  new_vendor: "Lapak baru",
};

export const search = {
  title: "Uji pencarian",
  subtitle: "Mengapa suatu produk berada di urutannya. Hasil sama dengan yang dilihat pembeli menurut “Paling cocok”.",
  words: "Kata pembeli, atau alamat halaman cari",
  wordsHint: "Misalnya “nasi uduk <20rb dekat rawalumbu”.",
  from: "Lihat dari kelurahan",
  anywhere: "Tidak dari mana-mana",
  submit: "Uji",
  start: "Tulis kata seperti pembeli, lalu tekan Uji.",
  nothing: "Tidak ada produk yang cocok.",
  count: (count: number, searched: string) => `${count.toLocaleString("id-ID")} produk untuk kata “${searched}”`,
  countAll: (count: number) => `${count.toLocaleString("id-ID")} produk tanpa kata`,
  understood: (texts: string) => `Dipahami sebagai saringan: ${texts}.`,
  spelt: (pairs: string) => `Ejaan yang ditebak: ${pairs}.`,
  around: (km: number | null) => (km === null ? "Dicari di seluruh kota." : `Dicari dalam ${km} km.`),
  results: "Hasil menurut urutan",
  score: "Nilai",
  part: (name: string) => parts[name] ?? name,
  number: (value: number) => value.toLocaleString("id-ID", { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
};
