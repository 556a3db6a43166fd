import { describe, expect, it } from "vitest";
import { explainedQuery, readSearchFilters, writeSearchFilters } from "./search-filters";

describe("what an officer has explained", () => {
  it.each([
    ["nasi uduk <20rb", undefined, "q=nasi+uduk+%3C20rb"],
    ["nasi uduk", "32.75.05.1001" as const, "q=nasi+uduk&from=32.75.05.1001"],
    [
      "https://lapak.test/cari?q=mi&halal=1&kecamatan=jatiasih&kecamatan=rawalumbu",
      undefined,
      "q=mi&halal=1&kecamatan=jatiasih&kecamatan=rawalumbu",
    ],
    ["/cari?q=mi&from=32.75.01.1001", "32.75.05.1001" as const, "q=mi&from=32.75.05.1001"],
    ["enak ga?", undefined, "q=enak+ga%3F"],
  ])("%s from %s", (typed, from, query) => expect(explainedQuery({ typed, from, page: 1 }).toString()).toBe(query));

  it("stands in the page's own address", () => {
    const filters = { typed: "/cari?q=mi&halal=1", from: "32.75.05.1001" as const, page: 1 };
    expect(readSearchFilters(writeSearchFilters(filters))).toEqual(filters);
    expect(writeSearchFilters(readSearchFilters(new URLSearchParams("q=+"))).toString()).toBe("");
  });
});
