import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Check, type CheckedClaims, type Claims, checksAfter, shownHalal } from "./claims";

const claims: Claims = {
  ingredients: ["Singkong", "Minyak", "Garam"],
  halal_state: "certified",
  halal_number: "ID32110001333131122",
  halal_issued_on: "2026-01-05",
  permit_kind: "pirt",
  permit_number: "206327501012329",
  permit_expires_on: "2029-05-01",
};
const verified: CheckedClaims = { ...claims, halal_check: "verified", permit_check: "verified" };

describe("checksAfter", () => {
  it("sends every new claim to an officer", () => {
    expect(checksAfter(null, claims)).toEqual({ halal_check: "pending", permit_check: "pending" });
  });

  it.each<[string, Partial<Claims>, Check, Check]>([
    ["nothing", {}, "verified", "verified"],
    ["the spelling of an ingredient only", { ingredients: [" singkong", "Minyak", "GARAM"] }, "verified", "verified"],
    ["an ingredient", { ingredients: ["Singkong", "Minyak", "Penyedap"] }, "pending", "verified"],
    ["the order of ingredients", { ingredients: ["Minyak", "Singkong", "Garam"] }, "pending", "verified"],
    ["the certificate number", { halal_number: "ID00410000054900720" }, "pending", "verified"],
    ["the permit number", { permit_number: "206327501012330" }, "verified", "pending"],
    ["the permit's last day", { permit_expires_on: "2030-05-01" }, "verified", "pending"],
    ["the halal claim, dropped", { halal_state: "uncertified", halal_number: null }, "none", "verified"],
    ["the permit, dropped", { permit_kind: "none", permit_number: null, permit_expires_on: null }, "verified", "none"],
  ])("after changing %s", (_, change, halal_check, permit_check) => {
    expect(checksAfter(verified, { ...claims, ...change })).toEqual({ halal_check, permit_check });
  });

  const anyClaims = fc.record<Claims>({
    ingredients: fc.array(fc.string()),
    halal_state: fc.constantFrom("certified", "in_process", "uncertified", "non_halal"),
    halal_number: fc.option(fc.string()),
    halal_issued_on: fc.option(fc.string()),
    permit_kind: fc.constantFrom("none", "pirt", "bpom_md", "slhs"),
    permit_number: fc.option(fc.string()),
    permit_expires_on: fc.option(fc.string()),
  });
  const anyCheck = fc.constantFrom<Check>("none", "pending", "verified", "rejected", "revoked");

  it("never lets a vendor lift a revoked permit", () => {
    fc.assert(
      fc.property(anyClaims, anyClaims, anyCheck, (before, after, halal_check) => {
        expect(checksAfter({ ...before, halal_check, permit_check: "revoked" }, after).permit_check).toBe("revoked");
      }),
    );
  });

  it("never verifies anything by itself, and never shows a badge without a verified certificate", () => {
    fc.assert(
      fc.property(anyClaims, anyClaims, anyCheck, anyCheck, (before, after, halal_check, permit_check) => {
        const checks = checksAfter({ ...before, halal_check, permit_check }, after);
        if (checks.halal_check === "verified") expect(halal_check).toBe("verified");
        if (checks.permit_check === "verified") expect(permit_check).toBe("verified");
        const badge = shownHalal(after.halal_state, checks.halal_check) === "certified";
        expect(badge).toBe(after.halal_state === "certified" && checks.halal_check === "verified");
      }),
    );
  });
});

describe("shownHalal", () => {
  it.each<[Check, string]>([
    ["verified", "certified"],
    ["pending", "in_process"],
    ["rejected", "uncertified"],
    ["revoked", "uncertified"],
  ])("a certificate whose check is %s shows as %s", (check, shown) => {
    expect(shownHalal("certified", check)).toBe(shown);
  });

  it("tells not certified from not halal", () => {
    expect(shownHalal("uncertified", "none")).toBe("uncertified");
    expect(shownHalal("non_halal", "none")).toBe("non_halal");
  });
});
