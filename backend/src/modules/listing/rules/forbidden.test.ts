import { describe, expect, it } from "vitest";
import { FORBIDDEN_WORDS } from "../../../reference/forbidden-ingredients";
import { forbiddenIn } from "./forbidden";

const made = (...ingredients: string[]) => forbiddenIn({ title: "Bakmi", ingredients });

describe("what makes food not halal whatever is said of it", () => {
  it.each([...FORBIDDEN_WORDS])("%s", (word) => {
    expect(made("Tepung", word)).toBe(word);
    expect(forbiddenIn({ title: `Sate ${word.toUpperCase()} bakar`, ingredients: ["Daging"] })).toBe(`Sate ${word.toUpperCase()} bakar`);
    expect(made(`tanpa ${word}`)).toBeNull();
  });

  it.each(["Minyak babi", "daging B2 cincang", "Ｂａｂｉ", "babi tanpa lemak", "Kaldu (babi)", "arak-masak"])("%s", (ingredient) => {
    expect(made(ingredient)).toBe(ingredient);
  });

  it.each([
    ...[
      "Bir pletok",
      "Jeruk darah",
      "Jus penambah darah",
      "Vitamin B2",
      "Tanpa minyak babi",
      "Siomay no pork no lard",
      "Non-pork",
      "Bukan babi",
    ],
    // Words that only begin or end like one, and what may be either.
    ...[
      "Birma",
      "Karak",
      "Sarden",
      "Saksang",
      "Babilonia",
      "Beef bacon",
      "Smoked ham sapi",
      "Anggur merah",
      "Perisa rum",
      "Mirin",
      "Angciu",
    ],
  ])("not %s", (text) => {
    expect(made(text)).toBeNull();
    expect(forbiddenIn({ title: text, ingredients: ["Terigu"] })).toBeNull();
  });
});
