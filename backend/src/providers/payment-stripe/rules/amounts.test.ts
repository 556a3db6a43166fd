import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { feeInRupiah, fromStripeAmount, toStripeAmount } from "./amounts";

describe("rupiah and Stripe's hundredths", () => {
  it.each([
    [1, 100],
    [12_500, 1_250_000],
    [99_999_999, 9_999_999_900],
  ])("asks for Rp%d as %d", (rupiah, hundredths) => expect(toStripeAmount(rupiah)).toBe(hundredths));

  it.each([0, -1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, Number.MAX_SAFE_INTEGER])("never asks for %s", (rupiah) =>
    expect(() => toStripeAmount(rupiah)).toThrow(RangeError),
  );

  it("gives back exactly what was asked for", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000_000_000 }), (rupiah) => {
        expect(fromStripeAmount(toStripeAmount(rupiah))).toBe(rupiah);
      }),
    );
  });

  it("never rounds a strange amount into one that fits", () => expect(fromStripeAmount(1_250_050)).toBe(12_500.5));

  it.each([
    [362_500, 3_625],
    [362_549, 3_625],
    [362_550, 3_626],
    [0, 0],
  ])("counts a fee of %d as Rp%d", (hundredths, rupiah) => expect(feeInRupiah(hundredths)).toBe(rupiah));
});
