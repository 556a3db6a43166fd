import { describe, expect, it } from "vitest";
import { type Offer, sellable } from "./sellable";

const offer: Offer = {
  vendor_state: "approved",
  listing_state: "published",
  price: 15_000,
  compliance: { allowed: true, reason: "", valid_until: "2027-01-31" },
  today: "2027-01-31",
};

describe("sellable", () => {
  it.each([["2027-01-31"], [null]])("is on sale when the law allows it until %s", (valid_until) => {
    const compliance = { allowed: true, reason: "", valid_until };
    expect(sellable({ ...offer, compliance })).toEqual({ on_sale: true, obstacles: [] });
  });

  it.each<[string, Partial<Offer>]>([
    ["the vendor is only submitted", { vendor_state: "submitted" }],
    ["the vendor is suspended", { vendor_state: "suspended" }],
    ["it is a draft", { listing_state: "draft" }],
    ["it is hidden", { listing_state: "hidden" }],
    ["it has no price", { price: null }],
    ["its permit was revoked", { compliance: { allowed: false, reason: "Izin pangan produk ini dicabut.", valid_until: null } }],
    ["nobody has worked out yet whether it may be", { compliance: null }],
    ["its permit ended yesterday", { today: "2027-02-01" }],
  ])("is not on sale when %s, and says why in one sentence", (_, change) => {
    const { on_sale, obstacles } = sellable({ ...offer, ...change });
    expect(on_sale).toBe(false);
    expect(obstacles).toEqual([expect.stringMatching(/^\p{Lu}.+\.$/u)]);
  });
});
