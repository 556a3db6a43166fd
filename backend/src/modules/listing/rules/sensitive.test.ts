import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { claimsIn, type Edit, type Presented, sensitiveReasons } from "./sensitive";

const chips: Presented = { title: "Keripik singkong", description: "Renyah dan gurih", category: "keripik-camilan", photos: ["a", "b"] };
const edit = (after: Partial<Presented>, changes: Partial<Edit> = {}): Edit => ({
  ...{ before: chips, after: { ...chips, ...after }, named_by_permit: true, held: false },
  ...changes,
});
const kinds = (asked: Edit) => sensitiveReasons(asked).map(({ kind }) => kind);

describe("claims", () => {
  it.each([
    ["Keripik TANPA PENGAWET", ["tanpa pengawet"]],
    ["Kue kering tanpa bahan pengawet, non-MSG", ["tanpa bahan pengawet", "non-msg"]],
    ["Sambal bebas msg", ["bebas msg"]],
    ["Wedang jahe berkhasiat, menurunkan kolesterol", ["berkhasiat", "menurunkan kolesterol"]],
    ["Granola rendah gula tinggi serat organik", ["rendah gula", "tinggi serat", "organik"]],
    ["Bakso halal MUI", ["halal", "mui"]],
    ["Keripik sudah P-IRT", ["p-irt"]],
    ["Es teh tanpa gula", ["tanpa gula"]],
  ])("in %j are %j", (title, claims) => expect(claimsIn({ title, description: null })).toEqual(claims));

  it.each([
    "TIDAK HALAL. Isi enam",
    "Sate babi (non-halal)",
    "Belum bersertifikat halal",
    "Bubur ayam tanpa kacang",
    "Nasi uduk Bu Sehat",
    "Tahu isi obatan",
    "Lemak sapi",
    "Gula aren",
    "Bihalal",
  ])("are none in %j", (title) => expect(claimsIn({ title, description: null })).toEqual([]));

  it("take time in proportion to the text", () => {
    const started = performance.now();
    claimsIn({ title: "tanpa ".repeat(13), description: "mencegah tanpa bahan tambahan ".repeat(70) });
    expect(performance.now() - started).toBeLessThan(200);
  });
});

describe("an edit an officer should look at", () => {
  it.each([
    ["another food under the same permit", { title: "Kue nastar" }, ["renamed"]],
    ["another shelf", { category: "kue-kering" }, ["moved"]],
    ["other photos altogether", { photos: ["c"] }, ["repictured"]],
    ["a claim in the words about it", { description: "Renyah, tanpa pengawet" }, ["claims"]],
    ["a flavour", { title: "Keripik singkong pedas" }, []],
    ["a size", { title: "Keripik singkong 250 g" }, []],
    ["spelling", { title: "KERIPIK SINGKONG!" }, []],
    ["one more photo", { photos: ["b", "c"] }, []],
    ["other words", { description: "Gurih dan renyah" }, []],
  ])("%s", (_, after, expected) => expect(kinds(edit(after))).toEqual(expected));

  it("is only what it claims, where no permit names the product", () => {
    expect(kinds(edit({ title: "Kue nastar", category: "kue-kering", photos: ["c"] }, { named_by_permit: false }))).toEqual([]);
    expect(kinds(edit({ title: "Keripik tanpa msg" }, { named_by_permit: false }))).toEqual(["claims"]);
  });

  it("is whatever it claims, when shoppers see it for the first time", () => {
    const first = (after: Partial<Presented>) => sensitiveReasons({ ...edit(after), before: null });
    expect(first({})).toEqual([]);
    expect(first({ description: "Organik, tanpa pengawet" })).toEqual([{ kind: "claims", claims: ["tanpa pengawet", "organik"] }]);
  });

  it("is every answer to being hidden", () => expect(kinds(edit({ description: "Gurih" }, { held: true }))).toEqual(["after_hold"]));

  it("is never one that changes nothing, nor one that takes a claim away", () => {
    const presented = fc.record({
      title: fc.string(),
      description: fc.option(fc.string()),
      category: fc.string(),
      photos: fc.array(fc.string()),
    });
    fc.assert(
      fc.property(presented, fc.boolean(), (same, named_by_permit) => {
        expect(sensitiveReasons({ before: same, after: same, named_by_permit, held: false })).toEqual([]);
      }),
    );
    const claiming = { ...chips, description: "Tanpa pengawet" };
    expect(kinds({ before: claiming, after: chips, named_by_permit: true, held: false })).toEqual([]);
  });
});
