import { describe, expect, it } from "vitest";
import { RULE_STATES, readCommissionFilters, writeCommissionFilters } from "./commission-filters";
import { type RuleDraft, ruleOf, typedRate } from "./commission-form";

const WORDS = { rate: "tarif?", number: "angka?", date: "tanggal?" };
const draft: RuleDraft = { scope: "category", target: "minuman", rate: "1,5", flat: "", from: "2026-12-01", until: "", note: "SK 12" };

describe("a typed rate", () => {
  it.each([
    ["2", 200],
    ["1,5", 150],
    ["1.25 %", 125],
    ["0", 0],
    ["0,05", 5],
    ["1,255", undefined],
    ["-1", undefined],
    ["dua", undefined],
    ["", undefined],
  ])("%j is %j basis points", (text, rate) => expect(typedRate(text)).toBe(rate));
});

describe("the form of a rule", () => {
  it("becomes what is sent", () => {
    expect(ruleOf(draft, WORDS)).toEqual({
      rule: { scope: "category", target: "minuman", rate: 150, flat: 0, valid_from: "2026-12-01", valid_until: null, note: "SK 12" },
    });
    expect(ruleOf({ ...draft, scope: "default" }, WORDS)).toMatchObject({ rule: { target: null } });
  });

  it("complains beside the field", () => {
    expect(ruleOf({ ...draft, rate: "x", flat: "1,2", from: "" }, WORDS)).toEqual({
      errors: { rate: "tarif?", flat: "angka?", from: "tanggal?" },
    });
  });

  it("keeps its list in the address", () => {
    for (const state of RULE_STATES) {
      expect(readCommissionFilters(writeCommissionFilters({ state, page: 2, shop: "ven_1" }))).toEqual({ state, page: 2, shop: "ven_1" });
    }
  });
});
