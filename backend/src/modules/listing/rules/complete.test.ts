import { describe, expect, it } from "vitest";
import type { ListingInput } from "../../../contracts/listing";
import { objectionsTo, tidied } from "./complete";

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
  wholesale: [],
  preorder: null,
  halal_state: "certified",
  halal_permit_id: "prm_1",
  food_permit_id: "prm_2",
};
const tier = (from: number, price: number) => ({ from, price });
const fieldsOf = (change: Partial<ListingInput>) => objectionsTo({ ...complete, ...change }).map((objection) => objection.field);

describe("objectionsTo", () => {
  it("has none against a complete listing", () => {
    expect(objectionsTo(complete)).toEqual([]);
    expect(objectionsTo({ ...complete, wholesale: [tier(10, 14_000), tier(25, 13_000)] })).toEqual([]);
  });

  it.each<[keyof ListingInput, Partial<ListingInput>]>([
    ["photos", { photos: [] }],
    ["ingredients", { ingredients: [] }],
    ["halal_permit_id", { halal_permit_id: null }],
    ["net_content", { net_content: null, net_content_unit: null }],
    ["halal_state", { ingredients: ["Beras", "Minyak babi"] }],
    ["halal_state", { title: "Nasi campur babi", halal_state: "uncertified" }],
  ])("asks for %s once it is published, not while it is a draft", (field, change) => {
    expect(fieldsOf(change)).toEqual([field]);
    expect(fieldsOf({ ...change, state: "draft" })).toEqual([]);
  });

  it.each<[keyof ListingInput, Partial<ListingInput>]>([
    ["net_content", { net_content: null }],
    ["net_content_unit", { net_content_unit: null }],
    ["wholesale", { wholesale: [tier(10, 15_000)] }],
    ["wholesale", { wholesale: [tier(10, 14_000), tier(25, 14_000)] }],
    ["wholesale", { wholesale: [tier(10, 14_000), tier(10, 13_000)] }],
    ["wholesale", { wholesale: [tier(25, 14_000), tier(10, 13_000)] }],
  ])("refuses a wrong %s even in a draft", (field, change) => {
    expect(fieldsOf({ ...change, state: "draft" })).toEqual([field]);
    expect(fieldsOf(change)).toEqual([field]);
  });

  it("speaks once per field, in Indonesian sentences", () => {
    const objections = objectionsTo({ ...complete, photos: [], ingredients: [], halal_permit_id: null, net_content: null });
    expect(new Set(objections.map(({ field }) => field)).size).toBe(objections.length);
    for (const { message } of objections) expect(message).toMatch(/^\p{Lu}.+\.$/u);
  });
});

describe("tidied", () => {
  it("drops the certificate of a product that is not said to have one", () => {
    expect(tidied(complete).halal_permit_id).toBe("prm_1");
    expect(tidied({ ...complete, halal_state: "in_process" }).halal_permit_id).toBeNull();
  });
});
