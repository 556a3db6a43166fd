import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LEVIES } from "../../../reference/levies";
import { type CommissionTerms, collide, commissionLines, commissionOn, ruleFor, rulesInOrder } from "./commission";
import { heldTaxes } from "./levies";
import { shareOut } from "./share-out";

const rule = (scope: CommissionTerms["scope"], target: string | null, changes: Partial<CommissionTerms> = {}): CommissionTerms => ({
  id: `comr_${scope}_${target}`,
  scope,
  target,
  rate: 100,
  flat: 0,
  valid_from: "2026-01-01",
  valid_until: null,
  ...changes,
});

const RULES = [
  rule("default", null),
  rule("scale", "micro"),
  rule("category", "kue-basah"),
  rule("vendor", "ven_1"),
  rule("campaign", null, { valid_from: "2026-03-01", valid_until: "2026-03-31" }),
  rule("campaign", "kue-basah", { valid_from: "2026-03-10", valid_until: "2026-03-10" }),
];

describe("the commission rule of a line", () => {
  it.each([
    ["2026-03-10", "ven_1", "kue-basah", "micro", "comr_campaign_kue-basah"],
    ["2026-03-11", "ven_1", "kue-basah", "micro", "comr_campaign_null"],
    ["2026-03-31", "ven_2", "sambal", "small", "comr_campaign_null"],
    ["2026-04-01", "ven_1", "kue-basah", "micro", "comr_vendor_ven_1"],
    ["2026-04-01", "ven_2", "kue-basah", "micro", "comr_category_kue-basah"],
    ["2026-04-01", "ven_2", "sambal", "micro", "comr_scale_micro"],
    ["2026-04-01", "ven_2", null, "small", "comr_default_null"],
    ["2025-12-31", "ven_1", "kue-basah", "micro", undefined],
  ])("on %s, of %s, %s, %s: %s", (day, vendor_id, category, scale, expected) => {
    expect(ruleFor(RULES, { day, vendor_id, category, scale })?.id).toBe(expected);
  });

  it("is the newest of two that are alike, whatever order they are read in", () => {
    const newer = rule("vendor", "ven_1", { id: "comr_newer", valid_from: "2026-02-01" });
    const sold = { day: "2026-04-01", vendor_id: "ven_1", category: null, scale: "micro" };
    expect(ruleFor([...RULES, newer], sold)?.id).toBe("comr_newer");
    expect(ruleFor([newer, ...RULES], sold)?.id).toBe("comr_newer");
  });
});

describe("two rules", () => {
  it.each([
    ["the same days", {}, {}, true],
    ["one after the other", { valid_until: "2026-03-31" }, { valid_from: "2026-04-01" }, false],
    ["one day shared", { valid_until: "2026-04-01" }, { valid_from: "2026-04-01" }, true],
    ["one without end before", {}, { valid_from: "2026-04-01" }, true],
    ["another category", { target: "sambal" }, {}, false],
  ])("with %s collide: %j", (_, one, other, expected) => {
    const [a, b] = [rule("category", "kue-basah", one), rule("category", "kue-basah", other)];
    expect([collide(a, b), collide(b, a)]).toEqual([expected, expected]);
  });

  it("are told in the order in which they win", () => {
    const sold = { day: "2026-03-10", vendor_id: "ven_1", category: "kue-basah", scale: "micro" };
    expect(rulesInOrder(RULES, sold).map(({ scope, target }) => `${scope} ${target}`)).toEqual([
      ...["campaign kue-basah", "campaign null", "vendor ven_1", "category kue-basah", "scale micro", "default null"],
    ]);
  });
});

const rupiah = fc.integer({ min: 0, max: 1_000_000_000 });

describe("sharing out", () => {
  it("adds up, keeps order of size and gives nobody more than a rupiah too much", () => {
    fc.assert(
      fc.property(rupiah, fc.array(rupiah, { minLength: 1, maxLength: 12 }), (amount, weights) => {
        const parts = shareOut(amount, weights);
        const total = weights.reduce((sum, weight) => sum + weight, 0);
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total === 0 ? 0 : amount);
        parts.forEach((part, position) => {
          expect(Number.isSafeInteger(part) && part >= 0).toBe(true);
          if (total > 0) expect(Math.abs(part - (amount * weights[position]!) / total)).toBeLessThan(1);
        });
      }),
    );
  });

  it("gives every line its own total when nothing is missing", () => {
    fc.assert(
      fc.property(fc.array(rupiah, { minLength: 1, maxLength: 12 }), (weights) => {
        expect(
          shareOut(
            weights.reduce((sum, weight) => sum + weight, 0),
            weights,
          ),
        ).toEqual(weights);
      }),
    );
  });
});

describe("commission", () => {
  it.each([
    [10_000, 200, 0, 200],
    [9_999, 200, 0, 199],
    [49, 200, 0, 0],
    [10_000, 0, 500, 500],
    [400, 200, 500, 400],
    [0, 200, 500, 0],
    [1_000_000_000, 10_000, 0, 1_000_000_000],
  ])("on Rp%i at %i bp and Rp%i is Rp%i", (base, rate, flat, expected) => {
    expect(commissionOn(base, { rate, flat })).toBe(expected);
  });

  it("is of the goods alone, falls with a refund and never passes what was kept", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 5_000_000 }), { minLength: 1, maxLength: 8 }),
        rupiah,
        fc.nat(100),
        (totals, fee, percent) => {
          const lines = totals.map((total, i) => ({ id: `line_${i}`, title: "Kue", category: null, total }));
          const delivery_fee = fee % 50_000;
          const paid = totals.reduce((sum, total) => sum + total, delivery_fee);
          const kept = Math.floor((paid * percent) / 100);
          const ruleOf = () => ({ id: "comr_1", scope: "default" as const, rate: 200, flat: 0 });
          const whole = commissionLines({ lines, delivery_fee, kept: paid, ruleOf });
          const part = commissionLines({ lines, delivery_fee, kept, ruleOf });
          expect(whole.map(({ base }) => base)).toEqual(totals);
          const amount = part.reduce((sum, line) => sum + line.amount, 0);
          expect(amount).toBeLessThanOrEqual(whole.reduce((sum, line) => sum + line.amount, 0));
          expect(amount).toBeLessThanOrEqual(kept);
        },
      ),
    );
  });
});

describe("taxes held back", () => {
  it("are none as long as nobody switches them on", () => {
    expect(heldTaxes(LEVIES, "ven_1", 1_000_000)).toEqual([]);
  });

  const on = { pph22: { enabled: true, rate: 50, exempt: ["ven_small"] }, pbjt: { enabled: true, rate: 1_000, liable: ["ven_resto"] } };
  it.each([
    ["ven_1", [["pph22", 5_500]]],
    ["ven_small", []],
    [
      "ven_resto",
      [
        ["pbjt", 100_000],
        ["pph22", 5_000],
      ],
    ],
  ])("of %s", (vendor, expected) => {
    expect(heldTaxes(on, vendor, 1_100_000).map(({ kind, amount }) => [kind, amount])).toEqual(expected);
  });
});
