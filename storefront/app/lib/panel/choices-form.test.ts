import { describe, expect, it } from "vitest";
import { choicesOfForm } from "./choices-form";

function form(rows: [string, string][], rest: Record<string, string> = {}) {
  const data = new FormData();
  for (const [id, label] of rows) {
    data.append("listing_id", id);
    data.append("label", label);
  }
  for (const [name, value] of Object.entries(rest)) data.set(name, value);
  return data;
}
const ROWS: [string, string][] = [
  ["lst_1", " 200 g "],
  ["lst_2", "500 g"],
];
const choice = (listing_id: string, label: string) => ({ listing_id, label });

describe("the form of choices asks", () => {
  it("for its rows in their order", () =>
    expect(choicesOfForm(form(ROWS)).choices).toEqual([choice("lst_1", "200 g"), choice("lst_2", "500 g")]));
  it("for one more at the end", () =>
    expect(choicesOfForm(form(ROWS, { add: "lst_3", add_label: "1 kg" })).choices.at(-1)).toEqual(choice("lst_3", "1 kg")));
  it("for all but the one that is taken out", () =>
    expect(choicesOfForm(form([...ROWS, ["lst_3", "1 kg"]], { remove: "lst_2" })).choices).toEqual([
      choice("lst_1", "200 g"),
      choice("lst_3", "1 kg"),
    ]));
  it("for none, when one alone would be left", () => expect(choicesOfForm(form(ROWS, { remove: "lst_2" })).choices).toEqual([]));
});
