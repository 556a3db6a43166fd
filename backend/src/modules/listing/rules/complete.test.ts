import { describe, expect, it } from "vitest";
import type { ListingInput } from "../../../contracts/listing";
import { objectionsTo, tidied } from "./complete";

const TODAY = "2026-11-24";
const photo = { id: "a".repeat(32), width: 640, height: 480, widths: [160, 320, 640], color: "#aa8844", alt: "Keripik" };
const complete: ListingInput = {
  title: "Keripik singkong",
  description: null,
  category: "keripik-camilan",
  price: 15_000,
  stock: 10,
  unit: "bungkus",
  photos: [photo],
  state: "published",
  ingredients: ["Singkong", "Minyak"],
  allergens: [],
  net_content: 200,
  net_content_unit: "g",
  storage: "ambient",
  shelf_life_days: 90,
  container: "plastic",
  food_traits: [],
  ready_to_eat: false,
  daily_stock: null,
  preorder: null,
  halal_state: "certified",
  halal_number: "ID32110001333131122",
  halal_issued_on: "2026-01-05",
  permit_kind: "pirt",
  permit_number: "2063275010123-29",
  permit_expires_on: "2029-05-01",
};
const fieldsOf = (change: Partial<ListingInput>) => objectionsTo({ ...complete, ...change }, TODAY).map((objection) => objection.field);

describe("objectionsTo", () => {
  it("has none against a complete listing", () => {
    expect(objectionsTo(complete, TODAY)).toEqual([]);
  });

  it.each<[keyof ListingInput, Partial<ListingInput>]>([
    ["photos", { photos: [] }],
    ["ingredients", { ingredients: [] }],
    ["halal_number", { halal_number: null }],
    ["permit_number", { permit_number: null }],
    ["permit_expires_on", { permit_expires_on: null }],
    ["net_content", { net_content: null, net_content_unit: null }],
  ])("asks for %s once it is published, not while it is a draft", (field, change) => {
    expect(fieldsOf(change)).toEqual([field]);
    expect(fieldsOf({ ...change, state: "draft" })).toEqual([]);
  });

  it.each<[keyof ListingInput, Partial<ListingInput>]>([
    ["halal_number", { halal_number: "32110001333131122" }],
    ["halal_number", { halal_number: "ID3211000133313112" }],
    ["halal_issued_on", { halal_issued_on: "2026-11-25" }],
    ["permit_number", { permit_number: "12345" }],
    ["net_content_unit", { net_content_unit: null }],
  ])("refuses a wrong %s even in a draft", (field, change) => {
    expect(fieldsOf({ ...change, state: "draft" })).toEqual([field]);
    expect(fieldsOf(change)).toEqual([field]);
  });

  it("speaks once per field, in Indonesian sentences", () => {
    const objections = objectionsTo({ ...complete, photos: [], ingredients: [], permit_number: "x", net_content: null }, TODAY);
    expect(new Set(objections.map(({ field }) => field)).size).toBe(objections.length);
    for (const { message } of objections) expect(message).toMatch(/^\p{Lu}.+\.$/u);
  });
});

describe("tidied", () => {
  it("drops numbers of claims that are not made", () => {
    const tidy = tidied({ ...complete, halal_state: "in_process", permit_kind: "none" });
    expect([tidy.halal_number, tidy.halal_issued_on, tidy.permit_number, tidy.permit_expires_on]).toEqual([null, null, null, null]);
  });
});
