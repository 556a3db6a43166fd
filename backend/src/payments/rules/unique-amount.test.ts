import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LARGEST_CODE, uniqueCode } from "./unique-amount";

const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const all = (owed: number) => Array.from({ length: LARGEST_CODE }, (_, index) => owed + index + 1);

describe("the code that makes a transfer's amount its own", () => {
  it("is never that of another awaited transfer, and costs the shopper less than Rp1.000", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 50_000 }),
        fc.array(fc.integer({ min: 1, max: 52_000 }), { maxLength: 500 }),
        random,
        (owed, taken, draw) => {
          const code = uniqueCode(owed, taken, draw)!;
          expect(code).toBeGreaterThanOrEqual(1);
          expect(code).toBeLessThanOrEqual(LARGEST_CODE);
          expect(taken).not.toContain(owed + code);
        },
      ),
    );
  });

  it("keeps a thousand shoppers with the same basket apart, and then says there is no more room", () => {
    const taken = new Set<number>();
    for (let shopper = 1; shopper <= LARGEST_CODE; shopper += 1) taken.add(50_000 + uniqueCode(50_000, taken, (shopper * 0.618) % 1)!);
    expect(taken.size).toBe(LARGEST_CODE);
    expect(uniqueCode(50_000, taken, 0.5)).toBe(undefined);
  });

  it.each([
    [[], 0, 1],
    [[], 0.999, 100],
    [[50_001, 50_002], 0, 3],
    [all(50_000).filter((sum) => sum !== 50_777), 0.4, 777],
    // Somebody else's larger basket plus code is a sum like any other.
    [all(50_050), 0, 1],
  ])("beside %j drawn at %d is %d", (taken, draw, code) => expect(uniqueCode(50_000, taken, draw)).toBe(code));
});
