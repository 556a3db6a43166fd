import { describe, expect, it } from "vitest";
import { date, dateTime, day, netContent, rupiah, shortCount } from "./format";

describe("format", () => {
  it.each([
    [0, "Rp0"],
    [12500, "Rp12.500"],
    [1_000_000, "Rp1.000.000"],
    [-500, "-Rp500"],
  ])("writes %i rupiah without a space", (amount, text) => expect(rupiah(amount)).toBe(text));

  it("writes instants in Jakarta", () => {
    expect(date("2026-11-23T16:59:59Z")).toBe("23 Nov 2026");
    expect(date("2026-11-23T17:00:00Z")).toBe("24 Nov 2026");
    expect(dateTime("2026-11-23T10:00:00Z")).toBe("23 Nov 2026, 17.00 WIB");
    expect(dateTime("2026-11-23T17:05:00Z")).toBe("24 Nov 2026, 00.05 WIB");
  });

  it("keeps a calendar day", () => expect(day("2026-01-01")).toBe("1 Jan 2026"));

  it.each([
    [250, "g", "250 g"],
    [1500, "g", "1,5 kg"],
    [600, "ml", "600 ml"],
    [1000, "ml", "1 liter"],
    [12, "pcs", "12 buah"],
  ] as const)("writes net content %i %s as %s", (amount, unit, text) => expect(netContent(amount, unit)).toBe(text));

  it("shortens counts", () => {
    expect(shortCount(999)).toBe("999");
    expect(shortCount(1240)).toBe("1,2 rb");
  });
});
