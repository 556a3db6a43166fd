import { describe, expect, it } from "vitest";
import type { FieldErrors } from "./typed";
import { tiersOfDraft, tiersOfForm, typedTiers } from "./wholesale-form";

const form = (fields: Record<string, string>) => {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
};

describe("prices of many pieces", () => {
  it("come back from the form as they went in, empty rows closed up", () => {
    const typed = tiersOfForm(
      form({ "wholesale.0.from": "", "wholesale.0.price": "", "wholesale.2.from": "10", "wholesale.2.price": "11.500" }),
    );
    const errors: FieldErrors = {};
    const tiers = tiersOfDraft(typed, errors, "lengkapi");
    expect([tiers, errors]).toEqual([[{ from: 10, price: 11_500 }], {}]);
    expect(typedTiers(tiers)).toEqual(typed);
  });

  it("name the half of a row that is missing or no number", () => {
    const errors: FieldErrors = {};
    tiersOfDraft(
      [
        { from: "10", price: "" },
        { from: "banyak", price: "9rb" },
      ],
      errors,
      "lengkapi",
    );
    expect(Object.keys(errors)).toEqual(["wholesale.0.price", "wholesale.1.from"]);
  });
});
