import { describe, expect, it } from "vitest";
import { bestQualities, type Spread, shareOfFilters, shareOfSets } from "./spread";

const spread: Spread = {
  rows: 1_000_000,
  rest: 0.001,
  shares: new Map([
    ["A/ayam", 0.2],
    ["A/geprek", 0.05],
    ["kind=a", 0.5],
    ["kind=b", 0.25],
    ["area=timur", 0.1],
    ["*95", 0.01],
    ["*60", 0.04],
    ["*40", 0.95],
  ]),
};

describe("shareOfSets", () => {
  it("is decided by the rarest word, whose spellings add up; a word that is not frequent is rarer than any that is", () => {
    expect(shareOfSets(spread, [])).toBe(1);
    expect(shareOfSets(spread, [["A/ayam"], ["A/geprek", "A/gprek"]])).toBeCloseTo(0.051);
    expect(shareOfSets(spread, [["A/ayam"], ["A/tutug"]])).toBe(0.001);
  });
});

describe("shareOfFilters", () => {
  it.each<[Parameters<typeof shareOfFilters>[2], number]>([
    [undefined, 1],
    [{ price: { $lte: 5 } }, 1],
    [{ kind: ["a", "b"] }, 0.75],
    [{ $and: [{ kind: "a" }, { area: "timur" }], price: 3 }, 0.05],
    [{ kind: { $contains: ["a", "b"] } }, 0.25],
    [{ kind: { $nin: ["a"] } }, 1],
  ])("%j", (filters, share) => {
    expect(shareOfFilters(spread, new Set(["kind", "area"]), filters)).toBeCloseTo(share);
  });
});

describe("bestQualities", () => {
  it("goes down from the best until enough are in it", () => {
    expect(bestQualities(spread, 0.01)).toEqual([95]);
    expect(bestQualities(spread, 0.05)).toEqual([95, 60]);
    expect(bestQualities(spread, 0.5)).toEqual([95, 60, 40]);
  });
});
