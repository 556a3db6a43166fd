import { describe, expect, it } from "vitest";
import { Alphabet, letterOf, MOST_LETTERS, numberOf } from "./alphabet";
import { countLetters, facetsOf } from "./facets";

const TAGS = ["area=timur", "area=barat", "kind=a", "kind=b", "tags=x", "tags=y", "tags=a=b %_\\"];
const alphabet = new Alphabet(TAGS.map((tag, number) => ({ tag, number })));
const counted = (rows: string[][], wanted: string[]) =>
  facetsOf(countLetters(rows.map((tags) => alphabet.spell(tags)).join("")), alphabet, wanted);

describe("facets in letters", () => {
  it("counts single and several values, the most frequent first, ties by name", () => {
    const rows = [["area=timur", "kind=a", "tags=x", "tags=y"], ["area=timur", "kind=b", "tags=y"], ["area=barat"]];
    expect(counted(rows, ["area", "kind", "tags"])).toEqual({
      area: [
        { value: "timur", count: 2 },
        { value: "barat", count: 1 },
      ],
      kind: [
        { value: "a", count: 1 },
        { value: "b", count: 1 },
      ],
      tags: [
        { value: "y", count: 2 },
        { value: "x", count: 1 },
      ],
    });
  });

  it("counts nothing in nothing, no other facet than asked for, and keeps any value as it is", () => {
    expect(counted([], ["area"])).toEqual({ area: [] });
    expect(counted([["tags=a=b %_\\", "kind=a"]], ["tags"])).toEqual({ tags: [{ value: "a=b %_\\", count: 1 }] });
  });

  it("leaves out what has no letter, and knows which letters it does not know", () => {
    expect(alphabet.spell(["area=utara", "kind=a"])).toBe(letterOf(2));
    expect(alphabet.knows(countLetters(`${letterOf(1)}${letterOf(6)}`))).toBe(true);
    expect(alphabet.knows(countLetters(`${letterOf(1)}${letterOf(9)}`))).toBe(false);
    const holed = new Alphabet([
      { tag: "area=timur", number: 0 },
      { tag: "area=barat", number: 2 },
    ]);
    expect(holed.knows(countLetters(letterOf(1)))).toBe(false);
    // Rows of a layout before letters.
    expect(countLetters("jajanan\u001ebekasi-timur")).toEqual(new Int32Array());
  });

  it("has a letter of its own for every number, none of them a sign of patterns and none half a character", () => {
    const letters = Array.from({ length: MOST_LETTERS }, (_, number) => letterOf(number));
    expect(new Set(letters).size).toBe(MOST_LETTERS);
    letters.forEach((letter, number) => {
      if (numberOf(letter.charCodeAt(0)) !== number || /\p{Cs}/u.test(letter) || letter < "\u0100")
        throw new Error(`${number} is no letter`);
    });
  });
});
