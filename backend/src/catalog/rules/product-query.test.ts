import { describe, expect, it } from "vitest";
import { ProductQuery } from "../../contracts/catalog";
import { indexQuery } from "./product-query";

const asked = (query: Record<string, string>) => indexQuery(ProductQuery.parse(query));

describe("indexQuery", () => {
  it("lets words rank, and the newest lead without words", () => {
    expect(asked({ q: "keripik" })).toEqual({ filters: { q: "keripik" } });
    expect(asked({})).toEqual({ filters: {}, order: { created_at: "DESC" } });
    expect(asked({ q: "  " })).toEqual({ filters: {}, order: { created_at: "DESC" } });
  });

  it.each([
    ["terbaru", { created_at: "DESC" }],
    ["termurah", { price: "ASC" }],
    ["termahal", { price: "DESC" }],
  ])("sorts by %s with words or without", (sort, order) => {
    expect(asked({ sort }).order).toEqual(order);
    expect(asked({ sort, q: "mi" }).order).toEqual(order);
  });

  it("takes halal as verified only, and either end of a price range", () => {
    expect(asked({ halal: "1" }).filters).toEqual({ halal: "certified" });
    expect(asked({ price_min: "0" }).filters).toEqual({ price: { $gte: 0 } });
    expect(asked({ price_min: "5000", price_max: "9000" }).filters).toEqual({ price: { $gte: 5000, $lte: 9000 } });
  });

  it("keeps every filter of the address", () => {
    expect(asked({ kecamatan: "rawalumbu", category: "jajanan", shop: "dapur-sri" }).filters).toEqual({
      kecamatan: "rawalumbu",
      category: "jajanan",
      shop: "dapur-sri",
    });
  });

  it.each([
    { halal: "0" },
    { kecamatan: "bandung" },
    { price_min: "-1" },
    { price_max: "1.5" },
    { page: "51" },
    { sort: "acak" },
    { x: "1" },
  ])("refuses %j", (query) => {
    expect(ProductQuery.safeParse(query).success).toBe(false);
  });
});
