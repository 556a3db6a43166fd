import { describe, expect, it } from "vitest";
import { qualityTags } from "./plan";
import { bestQualities, isCommon, type Spread, shareOfSets } from "./spread";

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

describe("isCommon", () => {
  it("asks rows for what a fifth of all have", () => {
    expect(isCommon(spread, { path: "kind", values: ["c", "b"] })).toBe(true);
    expect(isCommon(spread, { path: "area", values: ["timur"] })).toBe(false);
  });
});

describe("bestQualities", () => {
  /** A hundredth of quality, or a part of it. */
  const shareOf = (term: string): number => {
    const [bucket = "", part = ""] = term.split(".");
    return (spread.shares.get(bucket) ?? 0) / 4 ** part.length;
  };
  const held = (terms: string[]): number => terms.reduce((sum, term) => sum + shareOf(term), 0);

  it("goes down from the best until enough are in it, and takes little more of the last than is needed", () => {
    for (const share of [0.0003, 0.004, 0.01, 0.02, 0.05, 0.31]) {
      const terms = bestQualities(spread, share, 3);
      expect(held(terms)).toBeGreaterThanOrEqual(share - 1e-9);
      expect(held(terms.slice(0, -1))).toBeLessThan(share);
    }
    expect(bestQualities(spread, 1, 3)).toEqual(["*95", "*60", "*40"]);
  });

  it("names a part in eight terms at the most", () => {
    for (let share = 0.00001; share < 0.01; share *= 1.3) {
      const terms = bestQualities(spread, share, 7);
      expect(new Set(terms).size).toBe(terms.length);
      expect(terms.length).toBeLessThanOrEqual(8);
    }
  });

  it("takes another part each day, and each part as often", () => {
    const parts = Array.from({ length: 256 }, (_, day) => bestQualities(spread, 0.00001, day));
    expect(new Set(parts.flat()).size).toBe(256);
  });

  it("finds a document by the terms of any size of place", () => {
    const tags = qualityTags(0.953, "listing_1");
    expect(tags).toEqual([
      "*95",
      expect.stringMatching(/^\*95\.[0-3]$/),
      ...[2, 3, 4].map((digits) => expect.stringMatching(`^\\*95\\.[0-3]{${digits}}$`)),
    ]);
    expect(tags.slice(1).every((tag, at) => at === 0 || tag.startsWith(tags[at] ?? "?"))).toBe(true);
  });
});
