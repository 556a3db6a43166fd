import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { idsIn } from "./ids-in";

const LISTING = "lst_01JD0000000000000000000000";
const ORDER = "vord_01JDZZZZZZZZZZZZZZZZZZZZZZ";

describe("ids in what a client sent", () => {
  it.each([
    ["a value", { id: LISTING }],
    ["a key", { [LISTING]: 1 }],
    ["an array in an object in an array", [{ lines: [[{ listing: LISTING }]] }]],
    ["a list of fields", { fields: `id,*vendor.${LISTING},title` }],
    ["a filter operator", { id: { $in: [LISTING] } }],
    ["a path", ["vendor", "products", LISTING]],
    ["the end of a sentence", { note: `lihat ${LISTING}.` }],
    ["a JSON text", { filters: JSON.stringify({ id: LISTING }) }],
  ])("finds one in %s", (_where, sent) => {
    expect(idsIn(sent)).toEqual(new Map([["lst", new Set([LISTING])]]));
  });

  it("sorts kinds apart and counts an id once", () => {
    expect(idsIn({ a: LISTING, b: [LISTING, ORDER] })).toEqual(
      new Map([
        ["lst", new Set([LISTING])],
        ["vord", new Set([ORDER])],
      ]),
    );
  });

  it("leaves ordinary words alone", () => {
    expect(idsIn({ title: "Risol_mayo", price: 12_000, on: true, none: null, unit: "lst_pendek" }).size).toBe(0);
  });

  it("finds an id wherever it hides", () => {
    const nest = fc.letrec((tie) => ({
      json: fc.oneof({ maxDepth: 8 }, fc.constant(LISTING), tie("list"), tie("object")),
      list: fc.tuple(fc.array(fc.string(), { maxLength: 3 }), tie("json")).map(([words, child]) => [...words, child]),
      object: fc.tuple(fc.string(), tie("json")).map(([key, child]) => ({ [key]: child })),
    })).json;
    fc.assert(fc.property(nest, (sent) => idsIn(sent).get("lst")?.has(LISTING) === true));
  });

  it("survives any depth", () => {
    let deep: unknown = LISTING;
    for (let depth = 0; depth < 100_000; depth += 1) deep = [deep];
    expect(idsIn(deep).get("lst")?.size).toBe(1);
  });
});
