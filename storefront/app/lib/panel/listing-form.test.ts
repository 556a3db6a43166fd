import type { ListingView } from "@lapak/backend/contracts/listing";
import { describe, expect, it } from "vitest";
import { draftOfForm, draftOfListing, EMPTY_LISTING, listingOfDraft } from "./listing-form";

const words = {
  title: "tulis nama",
  category: "pilih kategori",
  price: "isi harga",
  stock: "isi stok",
  number: "angka bulat",
  preorderDays: "hari",
  daily: "tiap pagi",
  wholesale: "lengkapi",
};
const uduk = {
  ...EMPTY_LISTING,
  title: "Nasi uduk komplet",
  category: "makanan-berat",
  price: "Rp 18.000",
  stock: "25",
  ingredients: "beras\nsantan\nserai",
  shelf_life_days: "0",
};

describe("listingOfDraft", () => {
  it("turns what was typed into what the backend takes", () => {
    const { listing, errors } = listingOfDraft({ ...uduk, net_content: "350" }, words);
    expect(errors).toEqual({});
    expect(listing).toMatchObject({
      price: 18000,
      stock: 25,
      description: null,
      ingredients: ["beras", "santan", "serai"],
      net_content: 350,
      net_content_unit: "g",
    });
  });

  it("says which fields cannot be read", () => {
    const { errors } = listingOfDraft({ ...uduk, title: "", category: "", price: "murah", stock: "", net_content: "3,5" }, words);
    const { title, category, price, stock, number } = words;
    expect(errors).toEqual({ title, category, price, stock, net_content: number });
  });

  it("leaves out the unit of a content nobody gave", () => {
    expect(listingOfDraft(uduk, words).listing).toMatchObject({ net_content: null, net_content_unit: null });
  });

  it("sends a certificate only with a product that is said to have one", () => {
    const picked = { halal_permit_id: "prm_1", food_permit_id: "prm_2" };
    expect(listingOfDraft({ ...uduk, ...picked }, words).listing).toMatchObject({ halal_permit_id: null, food_permit_id: "prm_2" });
    expect(listingOfDraft({ ...uduk, ...picked, halal_state: "certified" }, words).listing.halal_permit_id).toBe("prm_1");
    expect(listingOfDraft(uduk, words).listing.food_permit_id).toBeNull();
  });
});

describe("a saved listing", () => {
  it("comes through its own form unchanged", () => {
    const { listing } = listingOfDraft({ ...uduk, allergens: ["egg"], state: "hidden" }, words);
    const view: ListingView = {
      ...listing,
      id: "lst_1",
      handle: "nasi-uduk-komplet",
      halal_shown: "uncertified",
      recipe_review: "none",
      on_sale: true,
      obstacles: [],
      permits: { day: "2026-11-24", required: [], next: null, label: [] },
      updated_at: "2026-11-24T00:00:00Z",
    };
    expect(listingOfDraft(draftOfListing(view), words).listing).toEqual(listing);
  });
});

describe("draftOfForm", () => {
  it("keeps everything as typed, also what is wrong", () => {
    const form = new FormData();
    for (const [name, value] of Object.entries({ title: " Kue lupis ", price: "lima ribu", allergens: "milk" })) form.append(name, value);
    form.append("allergens", "egg");
    expect(draftOfForm(form)).toMatchObject({ title: "Kue lupis", price: "lima ribu", allergens: ["milk", "egg"], ready_to_eat: false });
  });
});
