import { describe, expect, it } from "vitest";
import { draftOfProfile, draftOfProfileForm, profileErrors, profileOfDraft } from "./profile-form";

const words = { number: "angka", zones: "pilih kecamatan", noWay: "pilih cara", incomplete: "i", backwards: "b", overlapping: "o" };
const profile = {
  story: "Dapur Bu Siti sejak 2015.",
  banner: null,
  opening_hours: { "1": [{ open: "06:00", close: "14:00" }] },
  closed_days: [{ date: "2027-03-20", note: "Lebaran" }],
  pickup_enabled: true,
  pickup_note: null,
  pickup_minimum: 15_000,
  preparation_minutes: 45,
  cash_enabled: true,
  cash_limit: 250_000,
  delivery_enabled: true,
  delivery_fee: 10000,
  delivery_minimum: 50000,
  delivery_zones: ["32.75.05" as const],
  delivery_note: "Diantar sore hari.",
};

describe("shop profile", () => {
  it("comes through its own form unchanged", () => {
    expect(profileOfDraft(draftOfProfile(profile), words)).toEqual({ profile, errors: {} });
  });

  it("forgets zones when the whole city is served", () => {
    const draft = { ...draftOfProfile(profile), reach: "all" as const };
    expect(profileOfDraft(draft, words).profile.delivery_zones).toEqual([]);
  });

  it("never lets an empty choice of zones mean the whole city", () => {
    const draft = { ...draftOfProfile(profile), delivery_zones: [] };
    expect(profileOfDraft(draft, words).errors).toEqual({ delivery_zones: words.zones });
  });

  it("asks for at least one way to hand food over, and for rupiah that are numbers", () => {
    const draft = { ...draftOfProfile(profile), pickup_enabled: false, delivery_enabled: false, delivery_fee: "gratis" };
    expect(profileOfDraft(draft, words).errors).toEqual({ pickup_enabled: words.noWay, delivery_fee: words.number });
  });

  it("reads an untouched form as nothing offered", () => {
    expect(draftOfProfileForm(new FormData())).toMatchObject({
      pickup_enabled: false,
      delivery_enabled: false,
      reach: "all",
      banner: null,
    });
  });

  it("puts refusals of the backend beside the day they are about", () => {
    const refusals = [
      { field: "opening_hours.3.0.open", message: "jam" },
      { field: "delivery_fee", message: "ongkos" },
    ];
    expect(profileErrors(refusals)).toEqual({ hours_3: "jam", delivery_fee: "ongkos" });
  });
});
