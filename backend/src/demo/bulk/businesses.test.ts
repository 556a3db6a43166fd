import { describe, expect, it } from "vitest";
import { businesses, portions } from "./businesses";

const TODAY = "2026-11-30";
const sizes = (vendors: number, products: number) =>
  [...portions({ vendors, products })].map((portion) => [...businesses(portion, TODAY)].map((business) => business.products.length));

describe("a city in portions", () => {
  it.each([
    [1, 1],
    [1, 14],
    [130, 700],
    [250, 250],
    [1_000, 5_950],
    [101, 1_010],
  ])("has %i shops with %i products between them, each with at least one", (vendors, products) => {
    const all = sizes(vendors, products).flat();
    expect(all).toHaveLength(vendors);
    expect(all.reduce((sum, size) => sum + size, 0)).toBe(products);
    expect(Math.min(...all)).toBeGreaterThanOrEqual(1);
  });

  it("is the same whoever makes which portion, and in whatever order", () => {
    const [first, second] = [...portions({ vendors: 150, products: 900 })];
    const names = (portion = first) => (portion ? [...businesses(portion, TODAY)].map(({ answers }) => answers.business_name) : []);
    const [later, earlier] = [names(second), names(first)];
    expect([earlier, later]).toEqual([names(first), names(second)]);
    expect(later).not.toEqual(earlier.slice(0, later.length));
  });
});
