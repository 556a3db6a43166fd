import { describe, expect, it } from "vitest";
import { atTime, isLate, jakartaDay, onDay, rupiah, typedRupiah, waited } from "./format";

const now = Date.parse("2026-11-24T03:00:00Z");

describe("waited", () => {
  it.each([
    ["2026-11-24T02:59:30Z", "baru saja"],
    ["2026-11-24T02:48:00Z", "12 menit"],
    ["2026-11-23T22:00:00Z", "5 jam"],
    ["2026-11-21T02:00:00Z", "3 hari"],
    ["2026-11-24T03:05:00Z", "baru saja"],
  ])("since %s is %s", (since, expected) => {
    expect(waited(since, now)).toBe(expected);
  });

  it("is late after three days", () => {
    expect(isLate("2026-11-21T02:00:00Z", now)).toBe(true);
    expect(isLate("2026-11-21T04:00:00Z", now)).toBe(false);
  });
});

describe("dates", () => {
  it("are Jakarta's", () => {
    expect(atTime("2026-11-23T18:30:00Z")).toBe("24 Nov 2026, 01.30 WIB");
    expect(onDay("2026-10-18")).toBe("18 Okt 2026");
    expect(jakartaDay(Date.parse("2026-11-23T18:30:00Z"))).toBe("2026-11-24");
  });
});

describe("rupiah", () => {
  it("is written without a space", () => {
    expect(rupiah(12_500)).toBe("Rp12.500");
    expect(rupiah(-500)).toBe("-Rp500");
  });

  it.each([
    ["125000", 125_000],
    ["125.000", 125_000],
    ["Rp 1.250.000", 1_250_000],
    ["125,000", 125_000],
    ["12,50", undefined],
    ["1.25", undefined],
    ["seribu", undefined],
    ["", undefined],
    ["-5", undefined],
  ])("reads %s", (text, expected) => {
    expect(typedRupiah(text)).toBe(expected);
  });
});
