import { describe, expect, it } from "vitest";
import { recipeChanges, recipeHash } from "./recipe";

const chips = { ingredients: ["Singkong", "Minyak kelapa"], allergens: ["egg"] };

describe("a recipe's hash", () => {
  it.each([
    [{ ...chips, ingredients: ["minyak  KELAPA", " singkong"] }, true],
    [{ ...chips, ingredients: [...chips.ingredients, "Penyedap"] }, false],
    [{ ...chips, ingredients: ["Singkong"] }, false],
    [{ ...chips, allergens: [] }, false],
    [{ ...chips, allergens: ["egg", "milk"] }, false],
    [{ ingredients: ["Singkong Minyak kelapa"], allergens: ["egg"] }, false],
  ])("%j", (other, same) => {
    expect(recipeHash(other) === recipeHash(chips)).toBe(same);
  });

  it("is told with what was added and removed", () => {
    expect(recipeChanges(chips.ingredients, ["singkong", "Penyedap"])).toEqual({ added: ["Penyedap"], removed: ["Minyak kelapa"] });
  });
});
