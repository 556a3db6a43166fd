import { expect, it } from "vitest";
import { isAllergenic } from "./allergens";

it.each(["tepung terigu", "Telur ayam", "kacang tanah", "kacang", "susu bubuk", "terasi", "mi telur", "udang (ebi)"])(
  "emphasises %s",
  (ingredient) => {
    expect(isAllergenic(ingredient)).toBe(true);
  },
);

it.each(["gula aren", "santan kelapa", "minyak goreng", "miri", "cabai rawit", "tahura", "kacang hijau", "kacang panjang"])(
  "leaves %s plain",
  (ingredient) => {
    expect(isAllergenic(ingredient)).toBe(false);
  },
);
