import { describe, expect, it } from "vitest";
import { agrees, scaleOf, scaleOn } from "./scale";

const BILLION = 1_000_000_000;

describe("the scale of a business", () => {
  it.each([
    [{ annual_sales: 0, capital: null }, "micro"],
    [{ annual_sales: 2 * BILLION, capital: 9 * BILLION }, "micro"],
    [{ annual_sales: 2 * BILLION + 1, capital: 0 }, "small"],
    [{ annual_sales: 15 * BILLION, capital: null }, "small"],
    [{ annual_sales: 50 * BILLION, capital: null }, "medium"],
    [{ annual_sales: 50 * BILLION + 1, capital: null }, null],
    [{ annual_sales: null, capital: BILLION }, "micro"],
    [{ annual_sales: null, capital: 5 * BILLION }, "small"],
    [{ annual_sales: null, capital: 5 * BILLION + 1 }, "medium"],
    [{ annual_sales: null, capital: null }, null],
  ])("of %j is %j", (declared, scale) => expect(scaleOf(declared)).toBe(scale));

  it("is confirmed as declared, or on an officer's word when nothing was declared", () => {
    expect(agrees("small", { annual_sales: null, capital: null })).toBe(true);
    expect(agrees("small", { annual_sales: 3 * BILLION, capital: null })).toBe(true);
    expect(agrees("micro", { annual_sales: 3 * BILLION, capital: null })).toBe(false);
  });

  it("is that of the day, and micro before anything was confirmed", () => {
    const confirmed = [
      { scale: "medium" as const, valid_from: "2026-06-01" },
      { scale: "small" as const, valid_from: "2026-03-01" },
    ];
    expect(["2026-02-28", "2026-03-01", "2026-05-31", "2026-06-01"].map((day) => scaleOn(confirmed, day))).toEqual([
      ...["micro", "small", "small", "medium"],
    ]);
  });
});
