import { describe, expect, it } from "vitest";
import { tiersOf } from "./tiers";

const even = Array.from({ length: 1_001 }, (_, step) => step / 1_000);

describe("tiersOf", () => {
  it("cuts off the best half, two and ten percent, without gap or overlap", () => {
    const tiers = tiersOf(even);
    expect(tiers).toHaveLength(3);
    expect(tiers[0]).toEqual([99]);
    expect(tiers.flat()).toEqual(Array.from({ length: 12 }, (_, step) => 99 - step));
  });

  it("keeps one tier when many are equally good, and none when nothing is known", () => {
    expect(tiersOf([...even.map(() => 0.4)])).toEqual([Array.from({ length: 60 }, (_, step) => 99 - step)]);
    expect(tiersOf([])).toEqual([]);
  });
});
