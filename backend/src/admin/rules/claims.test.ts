import { describe, expect, it } from "vitest";
import { isExpired, looksRight } from "./claims";

describe("looksRight", () => {
  it.each([
    [{ subject: "halal", kind: null, number: "ID32110001333131122" }, true],
    [{ subject: "halal", kind: null, number: "32110001333131122" }, false],
    [{ subject: "permit", kind: "pirt", number: "2063275010001-28" }, true],
    [{ subject: "permit", kind: "pirt", number: "9063275010001-28" }, false],
    [{ subject: "permit", kind: "bpom_md", number: "BPOM RI MD 123456789012" }, true],
    [{ subject: "permit", kind: "bpom_md", number: "ML 123456789012" }, false],
    [{ subject: "permit", kind: "slhs", number: "503/12/DINKES" }, true],
    [{ subject: "permit", kind: "slhs", number: null }, false],
  ] as const)("%o is %s", (claim, expected) => {
    expect(looksRight(claim)).toBe(expected);
  });
});

describe("isExpired", () => {
  it("counts the last day as valid", () => {
    expect(isExpired("2026-11-24", "2026-11-24")).toBe(false);
    expect(isExpired("2026-11-23", "2026-11-24")).toBe(true);
    expect(isExpired(null, "2026-11-24")).toBe(false);
  });
});
