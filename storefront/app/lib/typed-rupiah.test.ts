import { describe, expect, it } from "vitest";
import { typedRupiah } from "./typed-rupiah";

describe("typed rupiah", () => {
  it.each([
    ["5000", 5_000],
    ["5.000", 5_000],
    ["Rp 125.000", 125_000],
    ["1,250,000", 1_250_000],
    ["5.00", null],
    ["5.000,50", null],
    ["-5", null],
    ["", null],
    ["lima ribu", null],
  ])("%j is %j", (text, amount) => {
    expect(typedRupiah(text)).toBe(amount);
  });
});
