import { describe, expect, it } from "vitest";
import { MATTERS, readMoneyFilters, writeMoneyFilters } from "./money-filters";

describe("money matters in the address", () => {
  it("are found again, whatever they are", () => {
    for (const matter of MATTERS) {
      for (const page of [1, 3]) expect(readMoneyFilters(writeMoneyFilters({ matter, page }))).toEqual({ matter, page });
    }
  });

  it("begin with what does not fit, also for words nobody knows", () => {
    expect(readMoneyFilters(new URLSearchParams())).toEqual({ matter: "quarantined", page: 1 });
    expect(readMoneyFilters(new URLSearchParams("urusan=apa&page=-2"))).toEqual({ matter: "quarantined", page: 1 });
  });
});
