import { describe, expect, it } from "vitest";
import { ListingInput } from "../../contracts/listing";
import { ApplicationAnswers, ShopProfile } from "../../contracts/vendor";
import { CreateCityVoucher, CreateVendorVoucher } from "../../contracts/voucher";
import { claimsIn } from "../../modules/listing/rules/sensitive";
import { normalNumber, numberProblem } from "../../modules/permit/rules/numbers";
import { KECAMATAN } from "../../reference/areas";
import { CASH } from "../../reference/checkout-terms";
import { unfitPermit } from "../../workflows/listing/permit-advice";
import { drawPicture } from "../pictures/compose";
import { holderOf } from "../seeding/permits";
import { DEMO_APPLICANT_EMAIL, DEMO_VENDOR_EMAIL, demoCity } from ".";

const TODAY = "2026-11-24";
const city = demoCity("full", TODAY);
const products = city.vendors.flatMap((vendor) => vendor.products.map((product) => ({ ...product, vendor })));

describe("the demo city", () => {
  it("is the same city every time", () => {
    expect(demoCity("full", TODAY)).toEqual(city);
  });

  it("has at least 150 businesses, in every kecamatan and every application state, most of them approved", () => {
    expect(city.vendors.length).toBeGreaterThanOrEqual(150);
    expect(new Set(city.vendors.map((vendor) => vendor.answers.kecamatan_code)).size).toBe(KECAMATAN.length);
    const states = city.vendors.map((vendor) => vendor.state);
    expect([...new Set(states)].sort()).toEqual(["approved", "draft", "rejected", "revision", "submitted", "suspended"]);
    expect(states.filter((state) => state === "approved").length).toBeGreaterThan(states.length * 0.75);
  });

  it("names every business once", () => {
    expect(new Set(city.vendors.map((vendor) => vendor.key)).size).toBe(city.vendors.length);
  });

  it("sells at least 1,500 products that a vendor could have typed in", () => {
    expect(products.length).toBeGreaterThanOrEqual(1500);
    for (const { listing } of products) {
      const whole = { ...listing, photos: [], halal_permit_id: null, food_permit_id: null };
      expect(ListingInput.safeParse(whole).error?.issues ?? [], listing.title).toEqual([]);
    }
  });

  it("tells a dish's flavours apart, whatever the day the city is made", () => {
    for (const today of [TODAY, "2026-11-30", "2027-02-28", "2027-07-01"]) {
      for (const { key, products: board } of demoCity("full", today).vendors) {
        const choices = board.map(({ choice }) => `${choice.of}: ${choice.label.toLowerCase()}`);
        expect(new Set(choices).size, key).toBe(choices.length);
      }
    }
  });

  it("tells a shop's permits apart by kind and holder, by which a filling that was cut short finds them again", () => {
    for (const vendor of city.vendors) {
      const filed = vendor.permits.map(({ key, permit }) => `${permit.kind} ${holderOf(vendor, key)}`);
      expect(new Set(filed).size, vendor.key).toBe(filed.length);
    }
  });

  it("claims nothing that an officer would have to look at, so that their bench begins with what is shown there on purpose", () => {
    expect(products.flatMap(({ listing }) => claimsIn(listing))).toEqual([]);
  });

  it("asks plausible prices in round rupiah", () => {
    for (const { listing } of products) {
      expect(listing.price % 500, listing.title).toBe(0);
      expect(listing.price, listing.title).toBeGreaterThanOrEqual(2500);
      expect(listing.price, listing.title).toBeLessThanOrEqual(700_000);
    }
    const prices = products.map(({ listing }) => listing.price).sort((a, b) => a - b);
    const median = prices[Math.floor(prices.length / 2)] ?? 0;
    expect(median).toBeGreaterThan(12_000);
    expect(median).toBeLessThan(40_000);
  });

  it("shows a dish once on a shop's board", () => {
    for (const vendor of city.vendors) {
      const titles = vendor.products.map(({ listing }) => listing.title);
      expect(new Set(titles).size, vendor.key).toBe(titles.length);
    }
  });

  it("knows every halal state and permits that lapsed", () => {
    expect(new Set(products.map(({ listing }) => listing.halal_state)).size).toBe(4);
    const permits = city.vendors.flatMap((vendor) => vendor.permits);
    expect([...new Set(permits.map(({ permit }) => permit.kind))].sort()).toEqual(["bpom_md", "halal", "hsp", "pirt", "slhs"]);
    expect([...new Set(permits.map(({ until }) => until))].sort()).toEqual(["lapsed", "rejected", "submitted", "verified"]);
  });

  it("has at least 1,500 products on sale: with a verified permit where one is asked for", () => {
    const onSale = products.filter(({ vendor, listing, under }) => {
      const isPacked = listing.shelf_life_days >= 7;
      const isCovered = vendor.permits.some(({ key, until }) => key === under.food && until === "verified");
      return vendor.state === "approved" && listing.state === "published" && (!isPacked || isCovered);
    });
    expect(onSale.length).toBeGreaterThanOrEqual(1500);
    expect(onSale.length).toBeLessThan(products.length);
  });

  it("puts nothing on show under a permit that does not cover it", () => {
    for (const { answers, products, permits } of city.vendors) {
      for (const { listing, under } of products) {
        const kind = permits.find(({ key }) => key === under.food)?.permit.kind ?? null;
        expect(unfitPermit(listing, kind, answers.production_place ?? null), listing.title).toEqual([]);
      }
    }
  });

  it("writes numbers in their legal shapes, none of them twice", () => {
    const numbers = city.vendors
      .flatMap(({ permits }) => permits.map(({ permit }) => permit))
      .map(({ kind, number }) => {
        const normal = normalNumber(kind, number);
        expect(numberProblem(kind, normal), number).toBeNull();
        return `${kind} ${normal}`;
      });
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it("says tidak halal wherever pork is an ingredient", () => {
    for (const { listing } of products) {
      const pork = listing.ingredients.some((ingredient) => ingredient.includes("babi"));
      expect(listing.halal_state === "non_halal", listing.title).toBe(pork);
    }
  });

  it("declares the allergens its ingredients name", () => {
    const risoles = products.find(({ listing }) => listing.title === "Risoles Mayo");
    expect(risoles?.listing.allergens).toEqual(["gluten", "egg", "milk"]);
    const pecel = products.find(({ listing }) => listing.title === "Gado-Gado Siram");
    expect(pecel?.listing.allergens).toContain("soy_peanut");
  });

  it("answers applications and shop fronts within their contracts", () => {
    for (const vendor of city.vendors) {
      expect(ApplicationAnswers.safeParse(vendor.answers).error?.issues ?? [], vendor.key).toEqual([]);
      expect(ShopProfile.safeParse({ ...vendor.shop, banner: null }).error?.issues ?? [], vendor.key).toEqual([]);
    }
  });

  it("has drawn every picture it shows", () => {
    const pictures = [
      ...products.map(({ picture }) => picture),
      ...city.vendors.flatMap((vendor) => [...vendor.banner, ...vendor.evidence.map(({ picture }) => picture)]),
    ];
    const unique = [...new Map(pictures.map((picture) => [JSON.stringify(picture), picture])).values()];
    expect(unique.length).toBeGreaterThan(150);
    for (const picture of unique) expect(drawPicture(picture)).toMatch(/^<svg /);
  });

  it("makes some goods to order, and gives vouchers within their contracts", () => {
    expect(products.filter(({ listing }) => listing.preorder !== null).length).toBeGreaterThan(5);
    for (const { vendor, terms } of city.vouchers) {
      const { funder = "city", city_share_percent = null, ...shared } = terms;
      const read = vendor
        ? CreateVendorVoucher.safeParse(terms)
        : CreateCityVoucher.safeParse({ ...shared, funder, city_share_percent, shop: null });
      expect(read.error?.issues ?? [], terms.code).toEqual([]);
    }
  });

  it("buys no more in a shop than may be paid in cash, which a market without a bank account falls back to", () => {
    for (const scale of ["small", "full"] as const) {
      const { orders, vendors } = demoCity(scale, TODAY);
      for (const { vendor, lines } of orders.flatMap(({ shops }) => shops)) {
        const prices = new Map(vendors.find(({ key }) => key === vendor)?.products.map(({ listing }) => [listing.title, listing.price]));
        const total = lines.reduce((sum, { title, quantity }) => sum + (prices.get(title) ?? 0) * quantity, 0);
        expect(total).toBeGreaterThan(0);
        expect(total).toBeLessThanOrEqual(CASH.defaultLimit);
      }
    }
  });

  it("orders only what is on sale and in stock, within each shop's terms", () => {
    for (const visit of city.orders) {
      for (const stop of visit.shops) {
        const vendor = city.vendors.find(({ key }) => key === stop.vendor);
        expect(vendor?.state).toBe("approved");
        expect(stop.method === "pickup" ? vendor?.shop.pickup_enabled : vendor?.shop.delivery_enabled).toBe(true);
        for (const line of stop.lines) {
          const product = vendor?.products.find(({ listing }) => listing.title === line.title);
          expect(product?.listing.state).toBe("published");
          expect(product?.listing.stock).toBeGreaterThan(line.quantity);
        }
      }
    }
  });

  it("has the people the demo logins belong to", () => {
    expect(city.vendors.filter(({ owner, state }) => owner.email === DEMO_VENDOR_EMAIL && state === "approved")).toHaveLength(2);
    expect(city.vendors.filter(({ owner, state }) => owner.email === DEMO_APPLICANT_EMAIL && state === "submitted")).toHaveLength(1);
  });
});
