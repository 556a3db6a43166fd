import { describe, expect, it } from "vitest";
import { averageStars, ceiling, changeOf, percentOf, periodIn } from "./sales";

describe("a shop's sales", () => {
  it.each([
    ["hari=7", 7],
    ["hari=90", 90],
    ["hari=8", 30],
    ["", 30],
  ])("reads the period from %s", (search, period) => expect(periodIn(new URLSearchParams(search))).toBe(period));

  it.each([
    [150, 100, { kind: "more", percent: 50 }],
    [50, 100, { kind: "less", percent: 50 }],
    [1001, 1000, { kind: "same" }],
    [0, 0, { kind: "same" }],
    [10, 0, { kind: "first" }],
    [0, 10, { kind: "less", percent: 100 }],
  ])("%i against %i before", (now, before, change) => expect(changeOf(now, before)).toEqual(change));

  it("tells how many of the visitors ordered, and what they gave", () => {
    expect([percentOf(1, 8), percentOf(0, 3), percentOf(3, 0), percentOf(4, 3)]).toEqual(["12,5%", "0%", "–", "100%"]);
    expect([averageStars({ reviews: 2, stars: 9 }), averageStars({ reviews: 0, stars: 0 })]).toEqual(["4,5", "–"]);
  });

  it.each([
    [0, 1],
    [1, 1],
    [12_500, 20_000],
    [20_000, 20_000],
    [51_000, 100_000],
    [340_000, 500_000],
  ])("gives bars up to %i a scale to %i", (highest, top) => expect(ceiling(highest)).toBe(top));
});
