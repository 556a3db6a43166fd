import { describe, expect, it } from "vitest";
import { Rows } from "./copy-text";

const layout = { dish: { id: "plain", about: "plain", facts: "json", words: "array" } } as const;
const textOf = (rows: Rows) => rows.texts().map(({ text }) => new TextDecoder().decode(text));

describe("rows as COPY reads them", () => {
  it("tells what ends a field or a line from what stands in it", () => {
    const rows = new Rows(layout);
    rows.add("dish", { id: "a\tb", about: "satu\ndua\\tiga\r", facts: { quote: 'kata "ya"\n' }, words: ["a", 'b"c', "d\\e", "f,g"] });
    expect(textOf(rows)).toEqual([
      ["a\\tb", "satu\\ndua\\\\tiga\\r", '{"quote":"kata \\\\"ya\\\\"\\\\n"}', '{"a","b\\\\"c","d\\\\\\\\e","f,g"}']
        .join("\t")
        .concat("\n"),
    ]);
  });

  it("tells nothing from an empty text, an empty list and a list in JSON", () => {
    const rows = new Rows(layout);
    rows.add("dish", { id: null, about: "", facts: [], words: [] });
    rows.add("dish", { id: undefined, about: 0, facts: null, words: null });
    expect(textOf(rows)).toEqual(["\\N\t\t[]\t{}\n\\N\t0\t\\N\t\\N\n"]);
  });

  it("takes no row that differs from the first, and no column the database has not", () => {
    const rows = new Rows(layout);
    rows.add("dish", { id: "a", about: "b" });
    expect(() => rows.add("dish", { id: "a" })).toThrow(/lacks "about"/);
    expect(() => rows.add("dish", { about: "b", id: "a" })).toThrow(/differ at "about"/);
    expect(() => rows.add("dish", { id: "a", about: "b", facts: {} })).toThrow(/differ at "facts"/);
    expect(() => new Rows(layout).add("dish", { id: "a", colour: "red" })).toThrow(/no column "colour"/);
  });
});
