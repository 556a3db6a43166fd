import { describe, expect, it } from "vitest";
import { type PassportFacts, passportVerdict, readCode, shownState } from "./verdict";

const fine: PassportFacts = { shop_state: "approved", permits: [{ state: "verified" }], recalls: 0, product: null };
const product = { allowed: true, held: false, halal_suspended: false };

describe("a passport", () => {
  it.each([
    ["all in force", fine, "good", []],
    ["a product all in force", { ...fine, product }, "good", []],
    ["nothing verified yet", { ...fine, permits: [] }, "none", []],
    ["a suspended shop", { ...fine, shop_state: "suspended" }, "warning", ["shop_suspended"]],
    ["a recall", { ...fine, recalls: 2 }, "warning", ["recalled"]],
    ["one permit over", { ...fine, permits: [{ state: "verified" }, { state: "expired" }] }, "warning", ["expired"]],
    ["one permit revoked", { ...fine, permits: [{ state: "revoked" }] }, "warning", ["revoked"]],
    ["another recipe than was certified", { ...fine, product: { ...product, halal_suspended: true } }, "warning", ["halal_suspended"]],
    ["a product an officer hid", { ...fine, product: { ...product, held: true } }, "warning", ["held"]],
    ["a product that may not be sold", { ...fine, product: { ...product, allowed: false } }, "warning", ["not_allowed"]],
    [
      "everything at once, the gravest first",
      {
        shop_state: "suspended",
        permits: [{ state: "expired" }, { state: "revoked" }],
        recalls: 1,
        product: { allowed: false, held: true, halal_suspended: true },
      },
      "warning",
      ["recalled", "shop_suspended", "revoked", "expired", "halal_suspended", "held", "not_allowed"],
    ],
  ] as const)("of %s", (_, facts, verdict, warnings) => {
    expect(passportVerdict(facts as PassportFacts)).toEqual({ verdict, warnings });
  });

  it.each([
    ["verified", null, "verified"],
    ["verified", "2026-11-24", "verified"],
    ["verified", "2026-11-23", "expired"],
    ["expired", "2026-01-01", "expired"],
    ["revoked", null, "revoked"],
    ["draft", null, null],
    ["submitted", null, null],
    ["rejected", null, null],
    ["superseded", "2030-01-01", null],
  ] as const)("shows a %s permit that ends %s as %s", (state, expires_on, shown) => {
    expect(shownState({ state, expires_on }, "2026-11-24")).toBe(shown);
  });

  it("reads codes as people type them", () => expect(readCode(" 7k-o l2 MNPQ4z ")).toBe("7K012MNPQ4Z"));
});
