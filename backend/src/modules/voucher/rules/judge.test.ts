import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type BasketLine, type Circumstances, judgeVoucher, type VoucherTerms } from "./judge";

const voucher = (changes: Partial<VoucherTerms> = {}): VoucherTerms => ({
  ...{ code: "HEMAT10", title: "Hemat", state: "active", funder: "city", city_share_percent: 100, vendor_id: null, kind: "percent" },
  ...{ amount: 10, most: null, minimum: 0, category: null, most_uses: null, most_uses_per_shopper: null, uses: 0 },
  ...{ valid_from: "2026-11-01T00:00:00Z", valid_until: "2026-12-01T00:00:00Z" },
  ...changes,
});
const line = (id: string, vendor_id: string, total: number, category = "jajanan"): BasketLine => ({ id, vendor_id, total, category });
const basket = [line("x", "a", 30_000), line("y", "b", 12_000), line("z", "b", 8_000, "minuman")];
const now = (changes: Partial<Circumstances> = {}): Circumstances => ({
  ...{ now: new Date("2026-11-24T05:00:00Z"), uses_by_shopper: 0, participants: new Set<string>() },
  ...changes,
});

const discountOf = (terms: Partial<VoucherTerms>, circumstances: Partial<Circumstances> = {}) => {
  const judgement = judgeVoucher(voucher(terms), basket, now(circumstances));
  return judgement.kind === "applies" ? judgement.discount : judgement.refusal;
};

describe("what a voucher takes off", () => {
  it.each<[string, Partial<VoucherTerms>, number, Record<string, number>]>([
    ["a percentage of everything", {}, 5_000, { x: 3_000, y: 1_200, z: 800 }],
    ["a percentage up to its most", { most: 1_000 }, 1_000, { x: 600, y: 240, z: 160 }],
    ["a fixed sum", { kind: "fixed", amount: 10_001 }, 10_001, { x: 6_001, y: 2_400, z: 1_600 }],
    ["no more than the goods cost", { kind: "fixed", amount: 99_000 }, 50_000, { x: 30_000, y: 12_000, z: 8_000 }],
    ["one shop's goods", { vendor_id: "b" }, 2_000, { y: 1_200, z: 800 }],
    ["one category's goods", { category: "minuman" }, 800, { z: 800 }],
    ["everything", { amount: 100 }, 50_000, { x: 30_000, y: 12_000, z: 8_000 }],
  ])("%s", (_, terms, amount, lines) => expect(discountOf(terms)).toMatchObject({ amount, lines }));

  it("is whole rupiah, rounded down", () => {
    const judgement = judgeVoucher(voucher({ amount: 33 }), [line("x", "a", 999)], now());
    expect(judgement).toMatchObject({ discount: { amount: 329 } });
  });
});

describe("who pays for it", () => {
  it("the city for its own, nobody else for a shop's", () => {
    expect(discountOf({})).toMatchObject({ city: { a: 3_000, b: 2_000 } });
    expect(discountOf({ funder: "vendor", vendor_id: "b", city_share_percent: 0 })).toMatchObject({ city: { b: 0 } });
  });

  it("both for a shared one, and only in shops that joined", () => {
    const shared = { funder: "shared", city_share_percent: 40 } as const;
    expect(discountOf(shared, { participants: new Set(["b"]) })).toEqual({ amount: 2_000, lines: { y: 1_200, z: 800 }, city: { b: 800 } });
    expect(discountOf(shared)).toEqual({ code: "nothing_here" });
  });
});

describe("a voucher does not apply", () => {
  it.each<[string, Partial<VoucherTerms>, Partial<Circumstances>, object]>([
    ["when stopped", { state: "stopped" }, {}, { code: "ended" }],
    ["after its end", { valid_until: "2026-11-24T05:00:00Z" }, {}, { code: "ended" }],
    ["before its beginning", { valid_from: "2026-11-25T00:00:00Z" }, {}, { code: "not_yet" }],
    ["when used up", { most_uses: 5, uses: 5 }, {}, { code: "used_up" }],
    ["when this shopper had it", { most_uses_per_shopper: 1 }, { uses_by_shopper: 1 }, { code: "used_by_shopper", times: 1 }],
    ["below its minimum", { minimum: 60_000 }, {}, { code: "below_minimum", missing: 10_000 }],
    ["below its minimum in its own shop", { vendor_id: "b", minimum: 25_000 }, {}, { code: "below_minimum", missing: 5_000 }],
    ["in other shops", { vendor_id: "c" }, {}, { code: "other_shop", vendor_id: "c" }],
    ["to other goods", { category: "kue-kering" }, {}, { code: "other_category", category: "kue-kering" }],
  ])("%s", (_, terms, circumstances, refusal) => expect(discountOf(terms, circumstances)).toMatchObject(refusal));

  it("to an empty cart", () => expect(judgeVoucher(voucher(), [], now())).toMatchObject({ refusal: { code: "nothing_here" } }));
});

it("adds up to the rupiah, whatever is in the cart", () => {
  const lines = fc.array(
    fc.record({
      vendor_id: fc.constantFrom("a", "b", "c"),
      category: fc.constantFrom("jajanan", "minuman"),
      total: fc.integer({ min: 1, max: 100_000_000 }),
    }),
    { minLength: 1, maxLength: 15 },
  );
  const terms = fc.record({
    kind: fc.constantFrom("fixed" as const, "percent" as const),
    amount: fc.integer({ min: 1, max: 100 }),
    most: fc.option(fc.integer({ min: 1, max: 1_000_000 })),
    funder: fc.constantFrom("city" as const, "shared" as const),
    city_share_percent: fc.integer({ min: 1, max: 99 }),
  });
  fc.assert(
    fc.property(lines, terms, (given, changes) => {
      const all = given.map((each, index) => ({ ...each, id: `line${index}` }));
      const judgement = judgeVoucher(voucher(changes), all, now({ participants: new Set(["a", "b", "c"]) }));
      if (judgement.kind === "refused") throw new Error(judgement.refusal.code);
      const { amount, lines: perLine, city } = judgement.discount;
      const sum = (parts: Record<string, number>) => Object.values(parts).reduce((total, part) => total + part, 0);
      expect(sum(perLine)).toBe(amount);
      expect(sum(city)).toBe(changes.funder === "city" ? amount : Math.floor((amount * changes.city_share_percent) / 100));
      for (const { id, total } of all) expect(perLine[id]).toBeLessThanOrEqual(total);
      for (const vendor of ["a", "b", "c"]) {
        const off = sum(Object.fromEntries(all.filter((each) => each.vendor_id === vendor).map(({ id }) => [id, perLine[id] ?? 0])));
        expect(city[vendor] ?? 0).toBeLessThanOrEqual(off);
      }
    }),
  );
});
