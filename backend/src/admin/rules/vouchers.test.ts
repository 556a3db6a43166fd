import { describe, expect, it } from "vitest";
import { readVoucherFilters, writeVoucherFilters } from "./voucher-filters";
import { errorsOf, type VoucherDraft, voucherOf } from "./voucher-form";

const draft: VoucherDraft = {
  ...{ code: "bekasi 25", title: "Ulang tahun kota", funder: "shared", share: "60", kind: "percent", amount: "25", most: "20.000" },
  ...{ minimum: "", category: "", shop: " ", from: "2026-12-01", until: "2026-12-31", uses: "1.000", perShopper: "" },
};
const words = { number: "angka", date: "tanggal" };

describe("the form of a city voucher", () => {
  it("becomes what the backend takes, its last day included", () => {
    expect(voucherOf(draft, words)).toMatchObject({
      voucher: {
        ...{ code: "bekasi25", city_share_percent: 60, amount: 25, most: 20_000, minimum: 0, shop: null, most_uses: 1000 },
        ...{ most_uses_per_shopper: null, valid_from: "2026-11-30T17:00:00.000Z", valid_until: "2026-12-31T17:00:00.000Z" },
      },
    });
  });

  it("knows no share of what the city pays alone", () =>
    expect(voucherOf({ ...draft, funder: "city" }, words)).toMatchObject({ voucher: { city_share_percent: null } }));

  it("says what cannot be read", () =>
    expect(voucherOf({ ...draft, amount: "", uses: "banyak", from: "" }, words)).toEqual({
      errors: { amount: "angka", uses: "angka", from: "tanggal" },
    }));

  it("shows refusals beside its own fields", () =>
    expect(
      errorsOf([
        { field: "city_share_percent", message: "a" },
        { field: "code", message: "b" },
      ]),
    ).toEqual({ share: "a", code: "b" }));
});

describe("the list's address", () => {
  it.each([
    ["", { page: 1 }],
    ["funder=city&page=2", { funder: "city", page: 2 }],
    ["funder=bank&page=0", { page: 1 }],
  ])("%j", (address, filters) => expect(readVoucherFilters(new URLSearchParams(address))).toEqual({ funder: undefined, ...filters }));
  it("comes back as it was written", () => {
    const filters = { funder: "shared", page: 3 } as const;
    expect(readVoucherFilters(writeVoucherFilters(filters))).toEqual(filters);
  });
});
