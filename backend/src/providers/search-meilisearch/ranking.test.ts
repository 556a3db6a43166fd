import { describe, expect, it } from "vitest";
import { foundAmong, meantBy, nearIn } from "./ranking";
import { layoutOf } from "./rules/layout";
import { textWorth } from "./rules/rank";

const slip = (typed: string, known: string) =>
  typed === "kambng" && known === "kambing" ? 1 : typed === "kambng" && known === "kembang" ? 2 : undefined;
const spelling = { language: { ofText: () => [], ofQuery: () => [], slip }, synonyms: { goreng: ["gorengan"] } };
const find = (typed: string, among: readonly string[], mayBegin = false) => foundAmong(typed, among, mayBegin, spelling);

describe("a typed word in a document", () => {
  it("stands there as it is, as the beginning of one, as a synonym or as the nearest slip, each worth less", () => {
    const [same, longer, synonym, nearest] = [
      find("soto", ["soto"]),
      find("so", ["soto"], true),
      find("goreng", ["gorengan"]),
      find("kambng", ["kembang", "kambing"]),
    ];
    expect([same, longer, synonym, nearest].map((one) => one?.word)).toEqual(["soto", "soto", "gorengan", "kambing"]);
    const worths = [same, longer, synonym, nearest].map((one) => one?.likeness ?? 0);
    expect([...worths].sort((one, other) => other - one)).toEqual(worths);
    expect([find("so", ["soto"]), find("gorengan", ["goreng"])]).toEqual([undefined, undefined]);
  });

  it("is taken for the nearest that is there together with the others, and of equally near ones for the most frequent", () => {
    const layout = layoutOf({ primary_key: "id", fields: { title: { type: "text", searchable: { weight: 3 } } } });
    const hit = (title: string) => ({ search_words: { title } });
    const meant = (words: string[], ...titles: string[]) => meantBy({ words, layout }, titles.map(hit), spelling);
    const kambing = { words: ["soto", "kambing"], spelt: { kambng: "kambing" } };
    expect(meant(["soto", "kambng"], "soto kembang", "kambing guling", "soto kambing")).toEqual(kambing);
    expect(meant(["kam"], "kampung", "kambing", "kambing")).toEqual({ words: ["kambing"], spelt: {} });
    expect(meant(["soto", "kambng"], "soto ayam", "kambing")).toBeUndefined();
  });

  it("is rather taken for what dishes are called by than for what is mentioned beside them", () => {
    const text = (weight: number) => ({ type: "text", searchable: { weight } }) as const;
    const layout = layoutOf({ primary_key: "id", fields: { title: text(3), note: text(1) } });
    const hits = [
      ["soto", "kampung"],
      ["satai", "kampung"],
      ["kambing", ""],
    ].map(([title, note]) => ({ search_words: { title, note } }));
    expect(meantBy({ words: ["kam"], layout }, hits, spelling)?.words).toEqual(["kambing"]);
  });

  it("may mean the words near it, the nearest and then the most frequent first", () => {
    const layout = layoutOf({ primary_key: "id", fields: { title: { type: "text", searchable: { weight: 3 } } } });
    const hits = ["kembang gula", "kambing guling", "kambng"].map((title) => ({ search_words: { title } }));
    expect(nearIn("kambng", hits, layout, slip)).toEqual(["kambing", "kembang"]);
    expect(nearIn("soto", hits, layout, slip)).toEqual([]);
  });
});

describe("how well a document fits", () => {
  const worth = (head: string[], telling = head) => textWorth(["nasi", "goreng"], { head, telling }, (typed, among) => find(typed, among));

  it("is told by its name: all of it, then part of it, then what it is made of, then a mere mention", () => {
    const worths = [
      worth(["nasi", "goreng"]),
      worth(["nasi", "goreng", "kampung"]),
      worth(["kampung", "goreng", "nasi"]),
      worth(["nasi"], ["nasi", "goreng"]),
      worth(["nasi"]),
      worth(["kerupuk"]),
    ];
    expect([...new Set(worths)].sort((one, other) => other - one)).toEqual(worths);
    expect(worths[0]).toBeCloseTo(1, 5);
  });
});
