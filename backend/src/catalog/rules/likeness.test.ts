import { describe, expect, it } from "vitest";
import type { ProductCard } from "../../contracts/catalog";
import { besideHalal, dishWords, oneOfEachShop } from "./likeness";

describe("what is like a product", () => {
  it.each([
    ["Keripik Singkong Pedas Mercon 250 gr", ["keripik", "singkong"]],
    ["nasgor kampung", ["nasi", "goreng"]],
    ["Zzyx Qwv", []],
  ])("%s is a matter of %j", (title, words) => expect(dishWords(title)).toEqual(words));

  it("is never not halal beside what may be, nor unverified beside what is verified", () => {
    expect(besideHalal("certified")).toEqual(["certified"]);
    expect(besideHalal("non_halal")).toEqual(["non_halal"]);
    for (const state of ["in_process", "uncertified"] as const) expect(besideHalal(state)).not.toContain("non_halal");
  });

  it("shows each shop once, its best first", () => {
    const card = (id: string, handle: string) => ({ id, shop: { handle } }) as ProductCard;
    expect(oneOfEachShop([card("1", "a"), card("2", "a"), card("3", "b")]).map(({ id }) => id)).toEqual(["1", "3"]);
  });
});
