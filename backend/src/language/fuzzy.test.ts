import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allowedEdits, commonerSpellings, edits, likelySpellings, typoCost } from "./fuzzy";

const letters = fc.string({ unit: fc.constantFrom(..."abcde"), maxLength: 8 });

/** The textbook definition, all at once. */
function textbook(a: string, b: string): number {
  const d = Array.from({ length: a.length + 1 }, (_, i) => Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)));
  for (let i = 1; i <= a.length; i += 1)
    for (let j = 1; j <= b.length; j += 1) {
      const differs = a[i - 1] === b[j - 1] ? 0 : 1;
      d[i]![j] = Math.min(d[i - 1]![j]! + 1, d[i]![j - 1]! + 1, d[i - 1]![j - 1]! + differs);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) d[i]![j] = Math.min(d[i]![j]!, d[i - 2]![j - 2]! + 1);
    }
  return d[a.length]![b.length]!;
}

describe("edits", () => {
  it("is the textbook's distance up to the limit", () => {
    fc.assert(
      fc.property(letters, letters, fc.integer({ min: 0, max: 3 }), (a, b, limit) => {
        expect(edits(a, b, limit)).toBe(Math.min(textbook(a, b), limit + 1));
      }),
    );
  });
});

describe("allowedEdits", () => {
  it.each([
    ["es", 0],
    ["mei", 1],
    ["bakos", 1],
    ["rendnag", 2],
    ["20rb", 0],
  ])("%s: %i", (word, allowed) => {
    expect(allowedEdits(word)).toBe(allowed);
  });
});

describe("typoCost", () => {
  it.each([
    ["bakos", "bakso"],
    ["mei", "mi"],
    ["eth", "teh"],
    ["keu", "kue"],
    ["kreupuk", "kerupuk"],
    ["vempek", "pempek"],
    ["jambal", "sambal"],
    ["rendnag", "rendang"],
    ["endang", "rendang"],
    ["martabag", "martabak"],
    ["soenda", "sunda"],
  ])("%s may mean %s", (typed, known) => {
    expect(typoCost(typed, known)).toBeGreaterThan(0);
  });

  it.each([
    ["gulai", "gula"],
    ["gula", "gulai"],
    ["cilok", "cimol"],
    ["teh", "tahu"],
    ["kue", "kuah"],
    ["mia", "mie"],
    ["es", "esa"],
    ["20rb", "20"],
    ["pepaya", "kelapa"],
  ])("%s is not %s", (typed, known) => {
    expect(typoCost(typed, known)).toBeUndefined();
  });

  it("costs nothing when spelt right", () => {
    expect(typoCost("rendang", "rendang")).toBe(0);
  });
});

describe("likelySpellings", () => {
  it("puts the sound-alike before the look-alike, and the common before the rare", () => {
    const words = [{ word: "gula", count: 900 }, { word: "gulai", count: 3 }, { word: "gulali" }];
    expect(likelySpellings("gulay", words)[0]?.word).toBe("gulai");
    expect(
      likelySpellings("rendanx", [
        { word: "rendan", count: 1 },
        { word: "rendang", count: 9 },
      ]).map(({ word }) => word),
    ).toEqual(["rendang", "rendan"]);
  });

  it("leaves clearly farther words out", () => {
    expect(likelySpellings("kelpon", [{ word: "klepon" }, { word: "telpong" }]).map(({ word }) => word)).toEqual(["klepon"]);
  });
});

describe("commonerSpellings", () => {
  const words = [
    { word: "bakso", count: 900 },
    { word: "basko", count: 2 },
    { word: "yatin", count: 3 },
  ];

  it("takes a slip that a vendor made too for what it is", () => {
    expect(commonerSpellings("basko", 2, words)).toEqual(["bakso"]);
  });

  it("leaves common words, words of the lexicon and names without a commoner neighbour alone", () => {
    expect(commonerSpellings("basko", 400, words)).toEqual([]);
    expect(commonerSpellings("gulai", 2, [{ word: "gula", count: 900 }])).toEqual([]);
    expect(commonerSpellings("yati", 2, [{ word: "wati", count: 900 }])).toEqual([]);
  });
});
