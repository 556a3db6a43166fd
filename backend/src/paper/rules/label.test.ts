import { describe, expect, it } from "vitest";
import type { ListingInput } from "../../contracts/listing";
import { type LabelFacts, labelOf } from "./label";

const listing = {
  title: "Keripik tempe",
  ingredients: ["Tempe", "Garam"],
  allergens: ["soy_peanut"],
  net_content: 1500,
  net_content_unit: "g",
  storage: "frozen",
  shelf_life_days: 30,
} as unknown as ListingInput;

const of = (changes: Partial<LabelFacts> = {}) =>
  labelOf({
    listing,
    producer: { name: "Dapur Bu Sri", address: null },
    halal: { state: "certified", number: "ID32110001333131122" },
    permit: { kind: "pirt", number: "215327501000131" },
    made_on: "2026-11-24",
    batch: null,
    emphasised: (ingredient) => ingredient === "Tempe",
    ...changes,
  });

describe("a label", () => {
  it("counts the last good day from the day of production", () =>
    expect(of()).toMatchObject({ made_on: "24 Nov 2026", best_before: "24 Des 2026" }));
  it("emphasises allergens and names the groups", () =>
    expect(of()).toMatchObject({
      ingredients: [
        { text: "Tempe", bold: true },
        { text: "Garam", bold: false },
      ],
      contains: expect.stringContaining("kacang tanah & kedelai"),
    }));
  it("says kilograms where they read better", () => expect(of().net_content).toBe("1,5 kg"));
  it("calls halal what an officer verified, and everything else by its name", () => {
    expect(of().halal).toBe("HALAL ID32110001333131122");
    expect(of({ halal: { state: "uncertified", number: null } }).halal).toBe("Belum bersertifikat halal");
    expect(of({ halal: { state: "non_halal", number: null } }).halal).toBe("TIDAK HALAL");
  });
  it("names the permit once", () => {
    expect(of().permit).toBe("P-IRT 215327501000131");
    expect(of({ permit: { kind: "bpom_md", number: "BPOM RI MD 123456789012" } }).permit).toBe("BPOM RI MD 123456789012");
    expect(of({ permit: null }).permit).toBeNull();
  });
});
