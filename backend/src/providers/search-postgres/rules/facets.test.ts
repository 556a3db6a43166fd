import { describe, expect, it } from "vitest";
import { countFacets, facetLine, ROW } from "./facets";

const TAGGED = ["area", "kind", "tags"];
const rows = (...lines: unknown[][][]) => lines.map(facetLine).join(ROW);

describe("countFacets", () => {
  it("counts single and several values, the most frequent first, ties by name", () => {
    const lines = rows([["timur"], ["a"], ["x", "y"]], [["timur"], ["b"], ["y"]], [["barat"], [], []]);
    expect(countFacets(lines, TAGGED, ["area", "kind", "tags"])).toEqual({
      area: [
        { value: "timur", count: 2 },
        { value: "barat", count: 1 },
      ],
      kind: [
        { value: "a", count: 1 },
        { value: "b", count: 1 },
      ],
      tags: [
        { value: "y", count: 2 },
        { value: "x", count: 1 },
      ],
    });
  });

  it("counts nothing in nothing, and cannot be led astray by a value", () => {
    expect(countFacets(null, TAGGED, ["area"])).toEqual({ area: [] });
    expect(countFacets(rows([["a\nb\u001ec"], ["k"], []]), TAGGED, ["area", "kind"])).toEqual({
      area: [{ value: "a b c", count: 1 }],
      kind: [{ value: "k", count: 1 }],
    });
  });
});
