import { describe, expect, it } from "vitest";
import { asRead } from "./balances";

describe("a balance", () => {
  it.each([
    ["commission", -6_553, 6_553],
    ["shopper_funds", 0, 0],
    ["bank", 40_000, 40_000],
    ["city_vouchers", 12_096, 12_096],
    ["clearing:stripe", -5, -5],
  ])("%s of %i is read as %i", (code, debit, read) => {
    expect(asRead(code, debit)).toBe(read);
  });
});
