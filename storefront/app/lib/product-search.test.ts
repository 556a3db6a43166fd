import { describe, expect, it } from "vitest";
import { productSearchAddress, readProductSearch, readRupiah, without, withoutOne } from "./product-search";

const handles = { category: ["jajanan"], kecamatan: ["rawalumbu", "jatiasih"], without: ["egg"], from: ["32.75.05.1001"] };
const read = (query: string) => readProductSearch(new URLSearchParams(query), handles);

describe("readProductSearch", () => {
  it("takes what a form sends, empty fields included", () => {
    expect(read("q=+nasi+uduk+&halal=1&kecamatan=rawalumbu&category=&price_min=&price_max=20.000&sort=termurah&page=3")).toEqual({
      filters: {
        q: "nasi uduk",
        halal: "1",
        kecamatan: ["rawalumbu"],
        price_max: 20_000,
        sort: "termurah",
      },
      page: 3,
      after: undefined,
    });
  });

  it("takes several of one name, each once, and none that nobody knows", () => {
    expect(read("kecamatan=jatiasih&kecamatan=rawalumbu&kecamatan=jatiasih&kecamatan=depok&price=0-10&price=1-2").filters).toEqual({
      kecamatan: ["jatiasih", "rawalumbu"],
      price: ["0-10"],
    });
  });

  it("makes words of whatever was typed, without signs no database takes", () => {
    expect(read(`q=${"a".repeat(10_000)}`).filters.q).toHaveLength(200);
    expect(read("q=%00").filters).toEqual({});
    expect(read("near=sini&from=1&stars=5&within=99&exact=ya").filters).toEqual({});
    expect(read("q=seblk&exact=1&from=32.75.05.1001&within=10").filters).toMatchObject({ exact: "1", within: "10" });
  });

  it("ignores what nobody knows", () => {
    const { filters, page } = read("kecamatan=depok&category=sepatu&sort=acak&halal=0&page=-2&price_min=abc");
    expect(filters).toEqual({});
    expect(page).toBe(1);
    expect(read("page=51").page).toBe(1);
  });

  it("turns a reversed price range around", () => {
    expect(read("price_min=50000&price_max=10000").filters).toMatchObject({ price_min: 10_000, price_max: 50_000 });
  });
});

describe("readRupiah", () => {
  it.each([
    ["15000", 15_000],
    ["Rp15.000", 15_000],
    ["15rb", 15_000],
    ["20 ribu", 20_000],
    ["0", undefined],
    ["-5", undefined],
    ["9999999999", undefined],
    ["", undefined],
  ])("%s", (text, amount) => expect(readRupiah(text)).toBe(amount));
});

describe("productSearchAddress", () => {
  it("keeps what was chosen, in one order, and drops the first page", () => {
    expect(productSearchAddress("/cari", { sort: "terbaru", q: "kue & teh" })).toBe("/cari?q=kue+%26+teh&sort=terbaru");
    expect(productSearchAddress("/cari", {}, 1)).toBe("/cari");
    expect(productSearchAddress("/cari", {}, 2)).toBe("/cari?page=2");
  });

  it("survives a round trip", () => {
    const search = read("q=es&halal=1&kecamatan=rawalumbu&kecamatan=jatiasih&without=egg&price_max=15000&near=-6.28,106.99&page=2");
    const address = productSearchAddress("/cari", search.filters, search.page);
    expect(read(address.split("?")[1] ?? "")).toEqual(search);
  });
});

it("leaves one of several out, and the name with the last", () => {
  expect(withoutOne({ spice: ["none", "some"] }, "spice", "some")).toEqual({ spice: ["none"] });
  expect(withoutOne({ q: "es", spice: ["none"] }, "spice", "none")).toEqual({ q: "es" });
});

it("leaves filters out", () => {
  expect(without({ q: "es", halal: "1", price_min: 1, price_max: 2 }, "price_min", "price_max")).toEqual({ q: "es", halal: "1" });
});
