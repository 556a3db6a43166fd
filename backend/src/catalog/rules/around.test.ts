import { describe, expect, it } from "vitest";
import { KELURAHAN_CENTRES } from "../../reference/places";
import { kelurahanWithin, RINGS, ringsFrom, worthAround } from "./around";

const RAWALUMBU = "32.75.05";
const bojong = { lat: -6.28, lng: 106.995, own: ["32.75.05.1001"] };

describe("near a place", () => {
  it("is what lies within so many kilometres, more of it with every ring", () => {
    const rings = RINGS.flatMap((ring) => (ring === null ? [] : [kelurahanWithin(bojong, ring)]));
    const sizes = rings.map(({ length }) => length);
    expect(sizes[0]).toBeGreaterThan(1);
    expect(sizes[0]).toBeLessThan(sizes[1] ?? 0);
    expect(sizes[1]).toBeLessThan(sizes[2] ?? 0);
    expect(sizes[2]).toBeLessThanOrEqual(Object.keys(KELURAHAN_CENTRES).length);
    for (const [at, codes] of rings.slice(1).entries()) expect(codes).toEqual(expect.arrayContaining(rings[at] ?? []));
  });

  it("holds the whole of a place that was named, each kelurahan once", () => {
    const own = Object.keys(KELURAHAN_CENTRES).filter((code) => code.startsWith(RAWALUMBU));
    const codes = kelurahanWithin({ ...bojong, own }, 0.1);
    expect(codes.filter((code) => code.startsWith(RAWALUMBU)).sort()).toEqual(own.sort());
    expect(new Set(codes).size).toBe(codes.length);
  });

  it("puts the place itself before what is near it, and nothing else", () => {
    const worth = worthAround(bojong);
    expect(worth["32.75.05.1001"]).toBe(1);
    expect(Object.keys(worth).sort()).toEqual(kelurahanWithin(bojong, 3).sort());
    for (const [code, value] of Object.entries(worth)) if (code !== "32.75.05.1001") expect(value).toBeLessThan(1);
  });

  it.each([
    [undefined, [3, 5, 10, null]],
    ["5" as const, [5, 10, null]],
    ["10" as const, [10, null]],
    ["kota" as const, [null]],
  ])("looks outwards from %s", (within, rings) => expect(ringsFrom(within)).toEqual(rings));
});
