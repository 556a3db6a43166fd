import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nextTier, unitPrice } from "./wholesale";

const chips = {
  price: 12_000,
  wholesale: [
    { from: 10, price: 11_000 },
    { from: 50, price: 9_500 },
  ],
};

describe("many pieces", () => {
  it.each([
    [1, 12_000, 10],
    [9, 12_000, 10],
    [10, 11_000, 50],
    [49, 11_000, 50],
    [50, 9_500, undefined],
    [500, 9_500, undefined],
  ])("%i cost Rp%i each, and the next price begins at %s", (pieces, price, next) =>
    expect([unitPrice(chips, pieces), nextTier(chips, pieces)?.from]).toEqual([price, next]),
  );

  it("cost one price where there are no tiers", () =>
    expect([unitPrice({ price: 5_000, wholesale: [] }, 99), nextTier({ price: 5_000, wholesale: [] }, 1)]).toEqual([5_000, null]));

  it("never cost more a piece than fewer do", () => {
    const tiers = fc
      .uniqueArray(fc.tuple(fc.integer({ min: 2, max: 999 }), fc.integer({ min: 100, max: 90_000 })), {
        maxLength: 5,
        selector: ([from]) => from,
      })
      .map((pairs) => {
        const prices = pairs.map(([, price]) => price).sort((a, b) => b - a);
        return pairs
          .map(([from]) => from)
          .sort((a, b) => a - b)
          .map((from, at) => ({ from, price: prices[at]! }));
      });
    fc.assert(
      fc.property(tiers, fc.nat(1200), fc.nat(1200), (wholesale, a, b) => {
        const of = { price: 100_000, wholesale };
        expect(unitPrice(of, Math.max(a, b))).toBeLessThanOrEqual(unitPrice(of, Math.min(a, b)));
      }),
    );
  });
});
