import { describe, expect, it } from "vitest";
import { INGREDIENT_NAMES, INGREDIENTS } from "../../../reference/ingredients";
import type { AllergenCode } from "../../../reference/labels";
import { allergensIn } from "./allergens";

const groupsOf = (name: string) =>
  (Object.keys(INGREDIENTS) as (AllergenCode | "none")[]).filter((group) => group !== "none" && INGREDIENTS[group].includes(name));

describe("the lexicon", () => {
  it.each(INGREDIENT_NAMES)("%s belongs to exactly the groups it stands under", (name) =>
    expect(allergensIn(name).sort()).toEqual(groupsOf(name).sort()),
  );
  it("names nothing both with and without an allergen", () =>
    expect(INGREDIENTS.none.filter((name) => groupsOf(name).length > 0)).toEqual([]));
});

describe("an ingredient in a vendor's own words", () => {
  it.each<[string, AllergenCode[]]>([
    ["tepung terigu segitiga", ["gluten"]],
    ["TELUR 3 butir", ["egg"]],
    ["bumbu (terasi, cabai)", ["fish"]],
    ["kacang hijau kupas", []],
    ["susu kedelai", ["soy_peanut"]],
    ["minyak", []],
    ["kemiri", []],
    ["jamur tiram", []],
    ["meteran", []],
  ])("%s", (words, groups) => expect(allergensIn(words)).toEqual(groups));
});
