import { describe, expect, it } from "vitest";
import { productSearchAddress, readProductSearch, readRupiah, without } from "./product-search";

const handles = { category: ["jajanan"], kecamatan: ["rawalumbu"] };
const read = (query: string) => readProductSearch(new URLSearchParams(query), handles);

describe("readProductSearch", () => {
  it("takes what a form sends, empty fields included", () => {
    expect(read("q=+nasi+uduk+&halal=1&kecamatan=rawalumbu&category=&price_min=&price_max=20.000&sort=termurah&page=3")).toEqual({
      filters: {
        q: "nasi uduk",
        halal: "1",
        kecamatan: "rawalumbu",
        category: undefined,
        price_min: undefined,
        price_max: 20_000,
        sort: "termurah",
      },
      page: 3,
    });
  });

  it("ignores what nobody knows", () => {
    const { filters, page } = read("kecamatan=depok&category=sepatu&sort=acak&halal=0&page=-2&price_min=abc");
    expect(Object.values(filters).every((value) => value === undefined)).toBe(true);
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
    const search = read("q=es&halal=1&price_max=15000&page=2");
    const address = productSearchAddress("/cari", search.filters, search.page);
    expect(read(address.split("?")[1] ?? "")).toEqual(search);
  });
});

it("leaves filters out", () => {
  expect(without({ q: "es", halal: "1", price_min: 1, price_max: 2 }, "price_min", "price_max")).toEqual({ q: "es", halal: "1" });
});
