import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rootOf } from "./affixes";
import { KNOWN_WORDS, SPELLING_OF } from "./lexicon";
import { normalise, tellingWords } from "./normalise";

describe("normalise", () => {
  it.each([
    ["Nasgor Spesial", "nasi goreng spesial"],
    ["krupuk mie", "kerupuk mi"],
    ["Empek-empek", "pempek"],
    ["EMPEKEMPEK", "pempek"],
    ["pd gede", "pondok gede"],
    ["pondokgede", "pondok gede"],
    ["Rawa Lumbu", "rawalumbu"],
    ["jati asih", "jatiasih"],
    ["Medansatria", "medan satria"],
    ["bektim", "bekasi timur"],
    ["Bumbunya", "bumbu"],
    ["Crème brûlée", "creme brulee"],
    ["gula & gulai", "gula gulai"],
    ["gule kambing", "gulai kambing"],
    ["cilok, cimol", "cilok cimol"],
    ["miayam", "mi ayam"],
    ["ayambakar", "ayam bakar"],
    ["esteh manis", "es teh manis"],
    ["ba kso", "bakso"],
    ["otak2", "otakotak"],
    ["otak-otak", "otakotak"],
    ["gado gado", "gado"],
    ["digoreng", "goreng"],
    ["menggoreng", "goreng"],
    ["gorengan", "gorengan"],
    ["terpedas", "pedas"],
    ["kepedasan", "pedas"],
    ["asinan", "asinan"],
    ["terasi", "terasi"],
    ["pedesssss", "pedas"],
    ["Fried Rice", "nasi goreng"],
    ["chicken satay", "satai ayam"],
    ["spicy noodles", "pedas mi"],
    ["non-halal", "nonhalal"],
    ["Ma'am Jum'at", "maam jumat"],
    ["", ""],
    ["🍜🍜", ""],
    ["a\u0000b", "a b"],
  ])("%s → %s", (text, words) => {
    expect(normalise(text).join(" ")).toBe(words);
  });

  it("keeps every word and every canonical spelling of the lexicon as it is", () => {
    for (const canonical of [...SPELLING_OF.values(), ...KNOWN_WORDS])
      expect(normalise(canonical).join(" ")).toBe(SPELLING_OF.get(canonical) ?? canonical);
  });

  it("writes every variant in its canonical spelling", () => {
    for (const [variant, canonical] of SPELLING_OF) expect(normalise(variant).join(" ")).toBe(normalise(canonical).join(" "));
  });

  it("changes nothing when done twice, so documents and queries always meet", () => {
    const words = fc.constantFrom(
      ...SPELLING_OF.keys(),
      ...KNOWN_WORDS,
      "rawa",
      "lumbu",
      "empek",
      "bumbunya",
      "dimasakkan",
      "oleh2",
      "nya",
      "ba",
      "kso",
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 8 }), fc.constantFrom(" ", "", "-"), (parts, gap) => {
        const once = normalise(parts.join(gap));
        expect(normalise(once.join(" "))).toEqual(once);
      }),
      { numRuns: 2_000 },
    );
  });

  it("yields only letters and digits, whatever is typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        for (const word of normalise(text)) expect(word).toMatch(/^[\p{L}\p{N}]+$/u);
      }),
    );
  });

  it("reads a bounded part of a text of any length", () => {
    for (const piece of ["nasgor ", "🍜", "a", "\u0000", "ﷺ", "e\u0301\u0301\u0301"]) {
      const words = normalise(piece.repeat(100_000));
      expect(words.length).toBeLessThanOrEqual(1_200);
      expect(words.join("").length).toBeLessThanOrEqual(12_000);
    }
  });
});

describe("rootOf", () => {
  it("names what a food of its own is made by", () => {
    expect(rootOf("gorengan")).toBe("goreng");
    expect(rootOf("dingin")).toBeUndefined();
    expect(rootOf("gulai")).toBeUndefined();
  });
});

describe("tellingWords", () => {
  it("drops fillers and repetitions", () => {
    expect(tellingWords("mau mie yang pedas dan pedas")).toEqual(["mi", "pedas"]);
  });

  it("keeps fillers when there is nothing else", () => {
    expect(tellingWords("untuk")).toEqual(["untuk"]);
  });

  it("asks for a bounded number of words", () => {
    expect(tellingWords("a b c d e f g h i j k l")).toHaveLength(8);
  });
});
