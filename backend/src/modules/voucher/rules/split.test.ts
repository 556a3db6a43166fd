import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitExactly } from "./split";

describe("splitExactly", () => {
  it.each([
    [10_000, [1, 1, 1], [3334, 3333, 3333]],
    [100, [30_000, 12_000], [71, 29]],
    [1, [1, 1], [1, 0]],
    [0, [5, 5], [0, 0]],
    [7, [0, 3], [0, 7]],
    [5, [], []],
  ])("%i over %j", (total, weights, parts) => expect(splitExactly(total, weights)).toEqual(parts));

  const amounts = fc.array(fc.nat(1_000_000_000), { minLength: 1, maxLength: 40 });

  it("loses nothing, whatever it splits", () => {
    fc.assert(
      fc.property(amounts, fc.nat(1_000_000_000), (weights, total) => {
        fc.pre(weights.some((weight) => weight > 0));
        const parts = splitExactly(total, weights);
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total);
        expect(parts.every((part) => Number.isInteger(part) && part >= 0)).toBe(true);
      }),
    );
  });

  it("takes from nobody more than they have, and within a rupiah of their share", () => {
    fc.assert(
      fc.property(amounts, fc.double({ min: 0, max: 1, noNaN: true }), (weights, fraction) => {
        const sum = weights.reduce((all, weight) => all + weight, 0);
        const total = Math.floor(sum * fraction);
        for (const [index, part] of splitExactly(total, weights).entries()) {
          expect(part).toBeLessThanOrEqual(weights[index]!);
          expect(Math.abs(part - (total * weights[index]!) / (sum || 1))).toBeLessThan(1.001);
        }
      }),
    );
  });
});
