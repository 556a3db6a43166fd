import { describe, expect, it } from "vitest";
import * as lexicon from "../../src/reference/food-lexicon";
import { city } from "./city";
import { documentOf } from "./documents";
import { FAMILIES } from "./families";
import { interval, ndcg, recall, reciprocalRank } from "./measures";
import { allQueries, sealedWords } from "./queries";
import { QUERIES_BY_HAND } from "./queries-by-hand";
import { grade, STRATA, violates } from "./wants";

const small = city(3_000);
const queries = allQueries(small);

describe("the evaluation's queries", () => {
  it("are enough, half of them sealed, some written by hand, in every stratum", () => {
    expect(queries.length).toBeGreaterThanOrEqual(200);
    expect(QUERIES_BY_HAND.length).toBeGreaterThanOrEqual(40);
    for (const half of ["open", "sealed"] as const) {
      const own = queries.filter((query) => query.half === half);
      expect(own.length / queries.length).toBeGreaterThan(0.4);
      for (const stratum of STRATA)
        expect(own.filter((query) => query.stratum === stratum).length, `${half} ${stratum}`).toBeGreaterThan(2);
    }
  });

  it("can nearly all be answered, and those that cannot are labelled so", () => {
    const barren = queries.filter(({ want }) => want && !small.products.some((product) => grade(product, want) > 0));
    expect(barren.length / queries.length).toBeLessThan(0.05);
  });

  it("keep their sealed words out of the lexicon", () => {
    const known = new Set(
      Object.values(lexicon)
        .join(" ")
        .toLowerCase()
        .match(/[a-z0-9]+/g),
    );
    const sealed = sealedWords(queries);
    expect(sealed.size).toBeGreaterThan(100);
    expect([...sealed].filter((word) => known.has(word))).toEqual([]);
  });

  it("share no family between the halves", () => {
    const words = (half: string) => new Set(FAMILIES.filter((family) => family.half === half).flatMap(({ marks }) => marks));
    expect([...words("open")].filter((mark) => words("sealed").has(mark))).toEqual([]);
  });
});

describe("the evaluation's city", () => {
  it("is the same on every machine, and keeps the truth from the documents", () => {
    expect(city(50)).toEqual(city(50));
    const [product] = small.products;
    if (!product) throw new Error("The city is empty.");
    expect(Object.keys(documentOf(product))).not.toContain("dish");
  });

  it("claims halal in titles of what nobody verified, so that words alone are wrong", () => {
    const liars = small.products.filter(({ title, halal }) => /halal/i.test(title) && halal !== "certified");
    expect(liars.length).toBeGreaterThan(20);
    for (const liar of liars) expect(violates(liar, { isHalal: true })).toBe(true);
  });
});

describe("the measures", () => {
  it("are 1 for the best order, less for a worse one, and 0 for nothing", () => {
    expect(ndcg([3, 2, 1], [3, 2, 1])).toBe(1);
    expect(ndcg([1, 2, 3], [3, 2, 1])).toBeLessThan(1);
    expect(ndcg([], [3])).toBe(0);
    expect(recall([3, 0], [3, 3])).toBe(0.5);
    expect(reciprocalRank([false, true])).toBe(0.5);
  });

  it("put the mean inside its interval", () => {
    const [low, high] = interval([0, 0, 1, 1]);
    expect(low).toBeLessThan(0.5);
    expect(high).toBeGreaterThan(0.5);
  });
});
