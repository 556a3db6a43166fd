import { describe, expect, it } from "vitest";
import { ProductQuery } from "../../contracts/product-search";
import { weekMoment } from "./hours";
import { questionOf, together } from "./product-query";

/** Wednesday, 25 November 2026, 12:10 in Bekasi. */
const NOON = weekMoment(new Date("2026-11-25T05:10:00Z"));
const asked = (query: Record<string, unknown>) => questionOf(ProductQuery.parse(query), NOON);
const filtersOf = (query: Record<string, unknown>) => asked(query).conditions.map(({ filters }) => filters);

describe("questionOf", () => {
  it("takes words for words and constraints for constraints", () => {
    const { words, conditions, understood } = asked({ q: "nasi uduk halal <20rb" });
    expect(words).toBe("nasi uduk");
    expect(conditions.map(({ filters }) => filters)).toEqual(
      expect.arrayContaining([{ halal: "certified" }, { price: expect.objectContaining({ $lte: expect.any(Number) }) }]),
    );
    expect(understood.map(({ kind }) => kind).sort()).toEqual(["halal", "price"]);
  });

  it.each([
    ["terbaru", { created_at: "DESC" }],
    ["termurah", { price: "ASC" }],
    ["termahal", { price: "DESC" }],
    ["rating", { rating: "DESC" }],
    ["terlaris", { sold: "DESC" }],
    ["relevan", undefined],
    ["terdekat", undefined],
  ])("sorts by %s with words or without", (sort, order) => {
    expect(asked({ sort }).order).toEqual(order);
    expect(asked({ sort, q: "mi" }).order).toEqual(order);
  });

  it("takes halal as verified only, either end of a price range, and several of one name as alternatives", () => {
    expect(filtersOf({ halal: "1" })).toEqual([{ halal: ["certified"] }]);
    expect(filtersOf({ price_min: "0" })).toEqual([{ price: { $gte: 0 } }]);
    expect(filtersOf({ price_min: "5000", price_max: "9000" })).toEqual([{ price: { $gte: 5000, $lte: 9000 } }]);
    expect(filtersOf({ kecamatan: ["rawalumbu", "jatiasih"] })).toEqual([{ kecamatan: ["rawalumbu", "jatiasih"] }]);
    expect(filtersOf({ without: ["egg", "milk"] })).toEqual([{ free_from: { $contains: ["egg", "milk"] } }]);
  });

  it("asks the clock for what is open now and can be had today", () => {
    const here = { open_slots: { $contains: 2 * 48 + 24 }, closed_on: { $nin: ["2026-11-25"] } };
    expect(filtersOf({ open: "1" })).toEqual([{ ...here, open_parts: ["6"] }]);
    const [ready] = filtersOf({ ready: "1" });
    expect(ready).toMatchObject({
      available: true,
      $or: [{ preorder_days: { $lt: 0 } }, { preorder_days: 0, preorder_cutoff: { $gt: 730 } }],
    });
    expect(ready).not.toHaveProperty("open_parts");
    const evening = questionOf(ProductQuery.parse({ ready: "1" }), { ...NOON, slot: 2 * 48 + 38, minute: 19 * 60 });
    expect(evening.conditions[0]?.filters).toMatchObject({ open_parts: ["9", "10", "11"] });
  });

  it("looks from the device, a kelurahan or a place that was typed, and sorts by nearness only from somewhere", () => {
    expect(asked({ near: "-6.28,106.99", sort: "terdekat" })).toMatchObject({ from: { lat: -6.28, lng: 106.99 }, isNearest: true });
    expect(asked({ from: "32.75.05.1001" }).from).toEqual({ lat: -6.28, lng: 106.995, own: ["32.75.05.1001"] });
    expect(asked({ q: "bakso dekat rawalumbu" }).from?.lat).toBeCloseTo(-6.28, 1);
    expect(asked({ sort: "terdekat" }).isNearest).toBe(false);
  });

  it("takes words as they stand when asked to", () => {
    expect(asked({ q: "seblk", exact: "1" }).isExact).toBe(true);
    expect(asked({ q: "seblk" }).isExact).toBe(false);
  });

  it("never shows what ended yesterday", () => {
    expect(together([], NOON)).toEqual({ sale_until: { $gte: "2026-11-25" } });
  });

  it.each([
    { halal: "0" },
    { kecamatan: "bandung" },
    { price_min: "-1" },
    { price_max: "1.5" },
    { page: "51" },
    { page: "-1" },
    { sort: "acak" },
    { x: "1" },
    { q: "a\0b" },
    { q: "a".repeat(10_000) },
    { near: "sini" },
    { within: "3" },
    { exact: "ya" },
  ])("refuses %j", (query) => {
    expect(ProductQuery.safeParse(query).success).toBe(false);
  });
});
