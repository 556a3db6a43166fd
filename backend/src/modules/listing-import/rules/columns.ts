import { CATEGORIES } from "../../../reference/categories";
import { ALLERGENS, UNITS } from "../../../reference/labels";

/** The columns of a product file, in their order: what they are called, what may stand in them, and an example. */
export const STATES = { published: "Tampil", hidden: "Disembunyikan", draft: "Konsep" } as const;
export const STORAGES = { ambient: "Suhu ruang", chilled: "Dingin", frozen: "Beku", hot: "Panas" } as const;
export const CONTENT_UNITS = { g: "gram", ml: "mililiter", pcs: "buah" } as const;
export const CONTAINERS = {
  plastic: "Plastik",
  paper: "Karton atau kertas",
  glass: "Kaca",
  can: "Kaleng",
  foil: "Aluminium foil",
  composite: "Komposit",
  double: "Kemasan ganda",
  other: "Lainnya",
  on_sale: "Dibungkus di depan pembeli",
} as const;
export const TRAITS = {
  dairy: "Olahan susu",
  canned_low_acid: "Makanan kaleng",
  bottled_water: "Air minum kemasan",
  baby_food: "Makanan bayi",
  pasteurised: "UHT atau pasteurisasi",
  sni_mandatory: "Wajib SNI",
  health_claim: "Klaim kesehatan",
  imported: "Barang impor",
} as const;
export const HALAL = {
  certified: "Bersertifikat",
  in_process: "Sedang diproses",
  uncertified: "Belum bersertifikat",
  non_halal: "Tidak halal",
} as const;
export const YES_NO = { true: "Ya", false: "Tidak" } as const;

type Choices = Readonly<Record<string, string>>;
export const CHOICES = {
  category: Object.fromEntries(CATEGORIES.map(({ handle, name }) => [handle, name])) as Choices,
  unit: Object.fromEntries(UNITS.map((unit) => [unit, unit])) as Choices,
  state: STATES as Choices,
  allergens: Object.fromEntries(ALLERGENS.map(({ code, name }) => [code, name])) as Choices,
  net_content_unit: CONTENT_UNITS as Choices,
  container: CONTAINERS as Choices,
  storage: STORAGES as Choices,
  ready_to_eat: YES_NO as Choices,
  food_traits: TRAITS as Choices,
  halal_state: HALAL as Choices,
};

interface Described {
  title: string;
  help: string;
  example: string;
  /** Characters wide in a spreadsheet. */
  width: number;
}

export const COLUMNS = {
  code: { title: "Kode produk", help: "Kosongkan untuk produk baru. Jangan diubah pada produk yang sudah ada.", example: "", width: 32 },
  title: { title: "Nama produk", help: "Wajib. 3 sampai 80 huruf.", example: "Keripik singkong pedas 200 g", width: 34 },
  category: { title: "Kategori", help: "Wajib untuk produk baru.", example: "Keripik & camilan", width: 22 },
  price: {
    title: "Harga",
    help: "Wajib untuk produk baru. Rupiah utuh; 12500, 12.500, dan 12 rb sama saja.",
    example: "12.500",
    width: 12,
  },
  wholesale: {
    title: "Harga grosir",
    help: "Jumlah, titik dua, lalu harga satuannya; paling banyak 5, dipisah titik koma. Kosong: tidak ada.",
    example: "10: 11.500; 25: 10.000",
    width: 26,
  },
  stock: {
    title: "Stok",
    help: "Yang bisa dijual sekarang. Kosong: 0 untuk produk baru, tetap untuk produk lama.",
    example: "20",
    width: 8,
  },
  unit: { title: "Satuan", help: "Kosong: menurut kategori.", example: "bungkus", width: 12 },
  state: {
    title: "Keadaan",
    help: "Kosong: Konsep untuk produk baru. Tampil memerlukan foto.",
    example: "Konsep",
    width: 16,
  },
  description: { title: "Penjelasan", help: "Paling panjang 2.000 huruf.", example: "Renyah, pedas sedang.", width: 40 },
  ingredients: {
    title: "Bahan",
    help: "Dari yang paling banyak, dipisah titik koma.",
    example: "Singkong; minyak kelapa; cabai; garam",
    width: 40,
  },
  allergens: { title: "Alergen", help: "Dipisah titik koma. Kosong: tidak mengandung.", example: "", width: 24 },
  net_content: { title: "Isi bersih", help: "Angka saja.", example: "200", width: 10 },
  net_content_unit: { title: "Satuan isi", help: "", example: "gram", width: 12 },
  container: { title: "Kemasan", help: "Kosong: menurut kategori untuk produk baru.", example: "Plastik", width: 22 },
  storage: { title: "Cara menyimpan", help: "Kosong: menurut kategori untuk produk baru.", example: "Suhu ruang", width: 16 },
  shelf_life_days: { title: "Tahan (hari)", help: "0 berarti habiskan hari ini.", example: "90", width: 12 },
  ready_to_eat: { title: "Siap santap", help: "Kosong: menurut kategori untuk produk baru.", example: "Ya", width: 12 },
  food_traits: { title: "Jenis khusus", help: "Dipisah titik koma. Biasanya kosong.", example: "", width: 20 },
  daily_stock: { title: "Stok tiap pagi", help: "Hanya untuk menu harian: stok diisi lagi tiap pagi.", example: "", width: 14 },
  preorder_days: {
    title: "PO siap (hari)",
    help: "Hanya untuk pre-order: 1 berarti besok. Kosong: dijual dari stok.",
    example: "",
    width: 14,
  },
  preorder_cutoff: { title: "PO sampai pukul", help: "Hanya untuk pre-order, misalnya 15.00.", example: "", width: 16 },
  preorder_quota: {
    title: "PO paling banyak sehari",
    help: "Hanya untuk pre-order: yang sanggup dibuat untuk satu hari. Kosong: sebanyak stok.",
    example: "",
    width: 20,
  },
  halal_state: {
    title: "Halal",
    help: "Kosong: Belum bersertifikat untuk produk baru. Sertifikat dipilih di formulir produk.",
    example: "Belum bersertifikat",
    width: 20,
  },
  photos: {
    title: "Foto",
    help: "Kode foto dari berkas unduhan, dipisah titik koma. Foto baru ditambahkan di formulir produk.",
    example: "",
    width: 36,
  },
} as const satisfies Record<string, Described>;

export type ColumnKey = keyof typeof COLUMNS;
export const COLUMN_KEYS = Object.keys(COLUMNS) as ColumnKey[];

/** What stands in a row, by column; columns the file does not have are absent. */
export type Cells = Partial<Record<ColumnKey, string>>;

/** What is wrong with a row; `column` is the title people see. */
export interface RowProblem {
  column: string;
  message: string;
}

/** Where a fault with a listing's field is shown; `photos.0` and `preorder.days` are fields too. */
export function columnOfField(field: string): string {
  if (field === "preorder.cutoff") return COLUMNS.preorder_cutoff.title;
  if (field === "preorder.quota") return COLUMNS.preorder_quota.title;
  if (field.startsWith("preorder")) return COLUMNS.preorder_days.title;
  const key = field.split(".")[0] as ColumnKey;
  return COLUMNS[key]?.title ?? "Produk";
}

/** The column with the reasons in the file of rows that did not go in; read again it is left out. */
export const REASONS = "Yang perlu diperbaiki";
