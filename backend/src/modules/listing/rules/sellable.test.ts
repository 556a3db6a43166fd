import { describe, expect, it } from "vitest";
import { type Offer, sellable } from "./sellable";

const offer: Offer = {
  vendor_state: "approved",
  listing_state: "published",
  price: 15_000,
  permit_check: "verified",
  permit_expires_on: "2027-01-31",
  today: "2027-01-31",
};

describe("sellable", () => {
  it.each<[string, Partial<Offer>]>([
    ["a verified permit on its last day", {}],
    ["no permit at all", { permit_check: "none", permit_expires_on: null }],
    ["a permit nobody checked yet", { permit_check: "pending" }],
  ])("is on sale with %s", (_, change) => {
    expect(sellable({ ...offer, ...change })).toEqual({ on_sale: true, obstacles: [] });
  });

  it.each<[string, Partial<Offer>]>([
    ["the vendor is only submitted", { vendor_state: "submitted" }],
    ["the vendor is suspended", { vendor_state: "suspended" }],
    ["it is a draft", { listing_state: "draft" }],
    ["it is hidden", { listing_state: "hidden" }],
    ["it has no price", { price: null }],
    ["its permit was revoked", { permit_check: "revoked" }],
    ["its permit ended yesterday", { today: "2027-02-01" }],
  ])("is not on sale when %s, and says why in one sentence", (_, change) => {
    const { on_sale, obstacles } = sellable({ ...offer, ...change });
    expect(on_sale).toBe(false);
    expect(obstacles).toEqual([expect.stringMatching(/^\p{Lu}.+\.$/u)]);
  });
});
