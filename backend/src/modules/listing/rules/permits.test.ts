import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type NumberedPermit, permitNumberProblem, permitWarnings } from "./permits";

describe("permitNumberProblem", () => {
  it.each<[NumberedPermit, string]>([
    ["pirt", "206327501012329"],
    ["pirt", "2063275010123-29"],
    ["bpom_md", "MD 224510001234"],
    ["bpom_md", "BPOM RI MD224510001234567"],
    ["bpom_ml", "ML224510001234"],
    ["slhs", "440/123/DINKES/2026"],
    ["hsp", "HSP-00123"],
  ])("accepts a %s number like %s", (kind, number) => {
    expect(permitNumberProblem(kind, number)).toBeNull();
  });

  it.each<[NumberedPermit, string]>([
    ["pirt", "906327501012329"],
    ["pirt", "216327501012329"],
    ["pirt", "20632750101232"],
    ["bpom_md", "ML 224510001234"],
    ["bpom_md", "MD 2245"],
    ["bpom_ml", "MD 224510001234"],
    ["slhs", "dinkes"],
    ["hsp", "=HYPERLINK(1)"],
  ])("refuses as %s: %s", (kind, number) => {
    expect(permitNumberProblem(kind, number)).toMatch(/\.$/);
  });

  it("accepts every P-IRT number built by the rule", () => {
    const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));
    const foodType = fc.integer({ min: 1, max: 15 }).map((type) => String(type).padStart(2, "0"));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), foodType, digits(10), digits(2), fc.boolean(), (box, type, middle, year, dash) => {
        expect(permitNumberProblem("pirt", `${box}${type}${middle}${dash ? "-" : ""}${year}`)).toBeNull();
      }),
    );
  });
});

describe("permitWarnings", () => {
  it("is silent about a Bekasi number whose year agrees", () => {
    expect(permitWarnings("pirt", "2063275010123-29", "2029-05-01")).toEqual([]);
  });

  it("points at another city and at another year, refusing neither", () => {
    expect(permitWarnings("pirt", "2063171010123-29", "2028-05-01")).toHaveLength(2);
  });

  it("knows nothing of other permits", () => {
    expect(permitWarnings("bpom_md", "MD 224510001234", "2028-05-01")).toEqual([]);
  });
});
