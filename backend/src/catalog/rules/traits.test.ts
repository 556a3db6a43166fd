import { describe, expect, it } from "vitest";
import type { AllergenCode } from "../../reference/labels";
import { freeFrom, isVegetarian, spiceOf } from "./traits";

const label = (title: string, ingredients: string[], changes: { category?: string; allergens?: AllergenCode[] } = {}) => ({
  title,
  ingredients,
  category: "makanan-berat",
  allergens: [] as AllergenCode[],
  ...changes,
});

describe("spiceOf", () => {
  it.each([
    ["Ayam geprek sambal bawang", ["Ayam", "Cabai rawit"], "hot"],
    ["Keripik pisang original", ["Pisang", "Gula"], "none"],
    ["Seblak tidak pedas", ["Kerupuk", "Kencur"], "none"],
    ["Soto ayam", ["Ayam", "Cabai merah"], "some"],
    ["Sayur bayam", ["Bayam", "Jagung"], "none"],
    ["Tanpa label", [], null],
  ])("%s of %j is %s", (title, ingredients, expected) => {
    expect(spiceOf(label(title, ingredients))).toBe(expected);
  });

  it("does not ask of cakes and drinks", () => {
    expect(spiceOf(label("Bolu pandan", ["Tepung", "Telur ayam"], { category: "roti-bolu" }))).toBeNull();
  });
});

describe("isVegetarian", () => {
  it.each([
    ["Gado-gado", ["Tahu", "Tempe", "Telur ayam", "Kacang tanah"], true],
    ["Sate jamur", ["Jamur tiram", "Kaldu jamur"], true],
    ["Nasi goreng", ["Beras", "Terasi"], false],
    ["Keripik ceker", ["Ceker"], false],
    ["Bakso aci", ["Tepung tapioka"], false],
    ["Belum diisi", [], false],
  ])("%s of %j: %s", (title, ingredients, expected) => {
    expect(isVegetarian(label(title, ingredients))).toBe(expected);
  });

  it("believes a declared fish allergen over the words", () => {
    expect(isVegetarian(label("Kerupuk", ["Tepung tapioka"], { allergens: ["fish"] }))).toBe(false);
  });
});

it("says what a declared label is free from, and nothing of an undeclared one", () => {
  expect(freeFrom(label("", ["Beras"], { allergens: ["egg"] }), ["egg", "milk"])).toEqual(["milk"]);
  expect(freeFrom(label("", []), ["egg", "milk"])).toEqual([]);
});
