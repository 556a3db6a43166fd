import { describe, expect, it } from "vitest";
import { type Choice, objectionsToChoices } from "./choices";

const choice = (listing_id: string, label: string, title = `Keripik tempe ${label}`): Choice => ({ listing_id, label, title });
const small = choice("lst_1", "200 g");
const large = choice("lst_2", "500 g");
const fieldsOf = (...choices: Choice[]) => objectionsToChoices("lst_1", choices).map(({ field }) => field);

describe("choices of one another", () => {
  it("may be two products with names and labels of their own, or none", () => {
    expect(objectionsToChoices("lst_1", [large, small])).toEqual([]);
    expect(objectionsToChoices("lst_1", [])).toEqual([]);
  });

  it.each<[string, Choice[], string]>([
    ["one alone", [small], "choices"],
    ["without the product itself", [large, choice("lst_3", "1 kg")], "choices"],
    ["one product twice", [small, large, choice("lst_1", "lagi")], "choices.2.listing_id"],
    ["one label twice", [small, choice("lst_2", " 200  G ")], "choices.1.label"],
    ["one name twice", [choice("lst_1", "Pedas", "Keripik"), choice("lst_2", "Asin", "keripik")], "choices.1.label"],
  ])("are not %s", (_, choices, field) => {
    expect(fieldsOf(...choices)).toEqual([field]);
    for (const { message } of objectionsToChoices("lst_1", choices)) expect(message).toMatch(/^\p{Lu}.+\.$/u);
  });
});
