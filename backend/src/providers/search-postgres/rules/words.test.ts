import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalWords, queryWords } from "./words";

describe("canonicalWords", () => {
  it.each([
    ["Nasgor Spesial", "nasi goreng spesial"],
    ["krupuk mie", "kerupuk mi"],
    ["Empek-empek", "pempek"],
    ["pd gede", "pondok gede"],
    ["Bumbunya", "bumbu"],
    ["Crème brûlée", "creme brulee"],
    ["gula & gulai", "gula gulai"],
    ["cilok, cimol", "cilok cimol"],
    ["", ""],
  ])("%s → %s", (text, words) => {
    expect(canonicalWords(text).join(" ")).toBe(words);
  });

  it("changes nothing when done twice, so documents and queries always meet", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("nasgor", "mie", "ayam", "rawa", "lumbu", "empek", "bumbunya", "es", "teh")), (words) => {
        const once = canonicalWords(words.join(" "));
        expect(canonicalWords(once.join(" "))).toEqual(once);
      }),
    );
  });

  it("yields only letters and digits, whatever is typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        for (const word of canonicalWords(text)) expect(word).toMatch(/^[\p{L}\p{N}]+$/u);
      }),
    );
  });
});

describe("queryWords", () => {
  it("drops fillers and repetitions", () => {
    expect(queryWords("mau mie yang pedas dan pedas")).toEqual(["mi", "pedas"]);
  });

  it("keeps fillers when there is nothing else", () => {
    expect(queryWords("untuk")).toEqual(["untuk"]);
  });

  it("asks for a bounded number of words", () => {
    expect(queryWords("a b c d e f g h i j k l")).toHaveLength(8);
  });
});
