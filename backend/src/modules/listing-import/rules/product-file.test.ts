import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ListingInput } from "../../../contracts/listing";
import { type Cells, CHOICES, COLUMN_KEYS, COLUMNS, REASONS } from "./columns";
import { readTable } from "./header";
import { judgeRow, type Surroundings } from "./judge-row";
import { problemsSheet, productsSheet, templateSheets } from "./sheets";
import { typedNumber } from "./typed-number";
import { writtenRow } from "./write-row";

const PHOTO = { id: "0123456789abcdef0123456789abcdef", width: 640, height: 480, widths: [160], color: "#aa8844" };
const KRIPIK: ListingInput = {
  title: "Keripik tempe",
  description: 'Renyah.\r\nPedas, "sekali"',
  category: "keripik-camilan",
  price: 12_500,
  stock: 20,
  unit: "bungkus",
  photos: [{ ...PHOTO, alt: "Dari dekat" }],
  state: "published",
  ingredients: ["Tempe (kedelai, ragi)", "Minyak kelapa", "Garam"],
  allergens: ["fish", "soy_peanut"],
  net_content: 200,
  net_content_unit: "g",
  container: "plastic",
  storage: "ambient",
  shelf_life_days: 90,
  ready_to_eat: true,
  food_traits: ["sni_mandatory"],
  daily_stock: null,
  wholesale: [{ from: 10, price: 11_500 }],
  preorder: { days: 2, cutoff: "15:00", quota: 12 },
  halal_state: "certified",
  halal_permit_id: "prm_1",
  food_permit_id: null,
};
const CODE = "lst_01";

const around = (changes: Partial<Surroundings> = {}): Surroundings => ({
  current: undefined,
  isTaken: () => false,
  isRepeated: () => false,
  photo: (id) => (id === PHOTO.id ? PHOTO : undefined),
  // The form's rules belong to another module; one of them is enough to see that they are asked.
  objections: ({ state, photos }) =>
    state === "published" && photos.length === 0 ? [{ field: "photos", message: "Tambahkan minimal satu foto produk." }] : [],
  ...changes,
});
const cellsOf = (listing: ListingInput, code = CODE): Cells => writtenRow(listing, code);
const onKripik = (changes: Cells, more: Partial<Surroundings> = {}) =>
  judgeRow({ ...cellsOf(KRIPIK), ...changes }, around({ current: KRIPIK, ...more }));
const NEW: Cells = { code: "", title: "Rengginang", category: "Keripik & camilan", price: "12.500" };

describe("numbers as people write them", () => {
  it.each([
    ["12500", 12_500],
    ["12.500", 12_500],
    ["12,500", 12_500],
    ["Rp 12.500,00", 12_500],
    ["rp12.500,-", 12_500],
    ["12 rb", 12_000],
    ["12rb", 12_000],
    ["1.250.000", 1_250_000],
    ["0", 0],
  ])("%s is %i", (text, number) => expect(typedNumber(text)).toBe(number));
  it.each(["12.5", "12,5", "dua belas", "-5", "1e4", "12.50", "=1+1", ""])("%j is none", (text) => expect(typedNumber(text)).toBeNull());
});

describe("the header", () => {
  const table = (header: string[], ...rows: string[][]) => readTable([header, ...rows]);

  it("finds columns in any order and letters and leaves out remarks and empty rows", () =>
    expect(
      table(["HARGA", " nama  produk ", REASONS, ""], ["# contoh", "x", "", ""], ["", "", "", ""], ["7000", "Risol", "sebab", ""]),
    ).toEqual({
      columns: ["price", "title"],
      rows: [{ number: 4, cells: { price: "7000", title: "Risol" } }],
    }));
  it.each<[string, string[], string]>([
    ["an unknown title", ["Nama produk", "Stock"], '"Stock" tidak dikenal'],
    ["a title twice", ["Nama produk", "Harga", "harga"], "ada dua kali"],
    ["no name", ["Harga"], "Nama produk"],
    ["nothing below", ["Nama produk"], "belum berisi"],
  ])("refuses %s", (_, header, words) => expect(table(header)).toEqual({ refused: expect.stringContaining(words) }));
});

describe("a product written and read again", () => {
  it("changes nothing", () => expect(onKripik({})).toEqual({ action: "same" }));

  it("changes nothing, whatever the product is", () => {
    const one = <K extends keyof typeof CHOICES>(key: K) => fc.constantFrom(...Object.keys(CHOICES[key]));
    const some = <K extends keyof typeof CHOICES>(key: K) => fc.subarray(Object.keys(CHOICES[key]));
    const product = fc.record({
      category: one("category"),
      unit: one("unit"),
      state: one("state"),
      storage: one("storage"),
      container: fc.option(one("container")),
      allergens: some("allergens"),
      food_traits: some("food_traits"),
      ready_to_eat: fc.boolean(),
      stock: fc.nat(100_000),
      wholesale: fc.array(fc.record({ from: fc.integer({ min: 2, max: 999 }), price: fc.integer({ min: 100, max: 99_999 }) }), {
        maxLength: 5,
      }),
      preorder: fc.option(
        fc.record({ days: fc.nat(14), cutoff: fc.option(fc.constant("09:30")), quota: fc.option(fc.integer({ min: 1, max: 500 })) }),
      ),
    });
    fc.assert(
      fc.property(product, (fields) => {
        const listing = { ...KRIPIK, ...fields } as ListingInput;
        expect(judgeRow(cellsOf(listing), around({ current: listing }))).toEqual({ action: "same" });
      }),
    );
  });

  it("names what differs, and sends only that", () =>
    expect(onKripik({ price: "13 rb", stock: "" })).toEqual({
      action: "change",
      changes: { price: 13_000 },
      cells: [{ column: "Harga", before: "12500", after: "13000" }],
    }));
  it("empties what may be empty", () =>
    expect(
      onKripik({ description: "", preorder_days: "", preorder_cutoff: "", preorder_quota: "", photos: "", state: "Konsep" }),
    ).toMatchObject({
      action: "change",
      changes: { description: null, preorder: null, photos: [], state: "draft" },
    }));
  it("keeps what the file has no column for", () =>
    expect(judgeRow({ code: CODE, price: "13000" }, around({ current: KRIPIK }))).toMatchObject({ changes: { price: 13_000 } }));
  it("keeps a number a day that an older file has no column for", () =>
    expect(judgeRow({ code: CODE, preorder_days: "3", preorder_cutoff: "15.00" }, around({ current: KRIPIK }))).toMatchObject({
      changes: { preorder: { days: 3, cutoff: "15:00", quota: 12 } },
    }));
});

describe("a new product", () => {
  it("takes from its shelf what was not said", () =>
    expect(judgeRow({ ...NEW, unit: "", storage: "", container: "" }, around())).toMatchObject({
      action: "create",
      listing: {
        title: "Rengginang",
        price: 12_500,
        stock: 0,
        unit: "bungkus",
        container: "plastic",
        storage: "ambient",
        shelf_life_days: 90,
        state: "draft",
      },
    }));
});

describe("a row that cannot go in says which column and what to do", () => {
  it.each<[string, Cells, string, string]>([
    ["a price that is half a rupiah", { price: "12.5" }, "Harga", "bukan angka utuh"],
    ["no price", { price: "" }, "Harga", "Tulis harga"],
    ["a price too low", { price: "50" }, "Harga", "Rp100"],
    ["a name too short", { title: "Es" }, "Nama produk", "Tulis nama produk"],
    ["no name", { title: "" }, "Nama produk", "Tulis nama"],
    ["an unknown shelf", { category: "Sepatu" }, "Kategori", "tidak ada di pilihan"],
    ["an unknown unit", { unit: "karung" }, "Satuan", "tidak ada di pilihan"],
    ["an unknown allergen", { allergens: "Telur; Debu" }, "Alergen", '"Debu"'],
    ["a negative stock", { stock: "-3" }, "Stok", "bukan angka utuh"],
    ["on show without a photo", { state: "Tampil", ingredients: "Ketan" }, "Foto", "satu foto"],
    ["a photo nobody sent", { photos: "foto-1.jpg" }, "Foto", "tidak ditemukan"],
    ["a clock that is none", { preorder_days: "1", preorder_cutoff: "sore" }, "PO sampai pukul", "15.00"],
    ["a clock without days", { preorder_days: "", preorder_cutoff: "15.00" }, "PO siap (hari)", "siap berapa hari"],
    ["a number a day without days", { preorder_days: "", preorder_quota: "20" }, "PO siap (hari)", "siap berapa hari"],
    ["nothing a day", { preorder_days: "1", preorder_quota: "0" }, "PO paling banyak sehari", "sanggup"],
    ["a price of many that is none", { wholesale: "10 = murah" }, "Harga grosir", "Tulis seperti"],
    ["six prices of many", { wholesale: "2:900; 3:800; 4:700; 5:600; 6:500; 7:400" }, "Harga grosir", "Paling banyak 5"],
    ["a certificate", { halal_state: "Bersertifikat" }, "Halal", "formulir produk"],
  ])("%s", (_, cells, column, words) => {
    const judged = judgeRow({ ...NEW, ...cells }, around());
    expect(judged).toMatchObject({ action: "bad", problems: [{ column, message: expect.stringContaining(words) }] });
  });

  it("says everything at once", () => {
    const judged = judgeRow({ title: "", category: "x", price: "y" }, around());
    expect(judged.action === "bad" && judged.problems.map(({ column }) => column).sort()).toEqual(["Harga", "Kategori", "Nama produk"]);
  });
  it("refuses the code of another shop's product, a code twice, and a name twice", () => {
    expect(judgeRow({ ...NEW, code: "lst_x" }, around())).toMatchObject({ problems: [{ column: COLUMNS.code.title }] });
    expect(onKripik({}, { isRepeated: () => true })).toMatchObject({ problems: [{ column: COLUMNS.code.title }] });
    expect(judgeRow(NEW, around({ isTaken: () => true }))).toMatchObject({ problems: [{ column: COLUMNS.title.title }] });
  });
});

describe("the files", () => {
  it("explain every column in a sheet of their own, and as a remark where there is one sheet only", () => {
    const [, guide] = templateSheets("xlsx");
    expect(guide?.rows.map(([title]) => title)).toEqual(expect.arrayContaining(COLUMN_KEYS.map((key) => COLUMNS[key].title)));
    for (const kind of ["csv", "xlsx"] as const) expect(readTable(templateSheets(kind)[0].rows)).toHaveProperty("refused");
  });
  it("give the rows that did not go in, to be corrected and sent again", () => {
    const sheet = problemsSheet(
      ["title", "price"],
      [{ cells: { title: "Risol", price: "12.5" }, problems: [{ column: "Harga", message: "Salah." }] }],
    );
    expect(sheet.rows[1]).toEqual(["Harga: Salah.", "Risol", "12.5"]);
    expect(readTable(sheet.rows)).toMatchObject({ rows: [{ cells: { title: "Risol", price: "12.5" } }] });
  });
  it("are read as they are written", () =>
    expect(readTable(productsSheet([writtenRow(KRIPIK, CODE)]).rows)).toMatchObject({ columns: COLUMN_KEYS, rows: [{ number: 2 }] }));
});
