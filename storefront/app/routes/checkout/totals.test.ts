import { describe, expect, it } from "vitest";
import { aCart, aLine, aShop, courier, pickup } from "./market.fixture";
import { chooseDeliveries, deliversAnything, deliveryObstacle, isBlocked, totalsOf } from "./totals";

const short = { ...courier, short_of_minimum: 18_000 };

describe("chooseDeliveries", () => {
  it("starts with pickup, which is free", () => expect(chooseDeliveries(aCart())).toEqual({ vnd_a: "pickup", vnd_b: "pickup" }));

  it("keeps what was wanted where the shop offers it", () =>
    expect(chooseDeliveries(aCart(), { vnd_a: "vendor_delivery", vnd_b: "vendor_delivery" })).toEqual({
      vnd_a: "vendor_delivery",
      vnd_b: "pickup",
    }));

  it("chooses nothing where the minimum of the only way is not reached", () =>
    expect(chooseDeliveries(aCart([aShop({ deliveries: [short] })]), { vnd_a: "vendor_delivery" })).toEqual({}));

  it("leaves out a shop that hands nothing over", () => expect(chooseDeliveries(aCart([aShop({ deliveries: [] })]))).toEqual({}));
});

describe("totalsOf", () => {
  it("adds the fee of each chosen method once", () =>
    expect(totalsOf(aCart(), { vnd_a: "vendor_delivery", vnd_b: "pickup" })).toEqual({
      shops: [
        { vendor_id: "vnd_a", items: 30_000, discount: 0, fee: 8_000, total: 38_000 },
        { vendor_id: "vnd_b", items: 12_000, discount: 0, fee: 0, total: 12_000 },
      ],
      items: 42_000,
      discount: 0,
      delivery: 8_000,
      paymentFee: 0,
      total: 50_000,
    }));
});

describe("deliveryObstacle", () => {
  it("names what is missing to the minimum", () =>
    expect(deliveryObstacle({ ...courier, short_of_minimum: 5_000 }, null)).toEqual({ kind: "minimum", missing: 5_000 }));
  it("sees an address outside the zones", () => expect(deliveryObstacle(courier, "32.75.01")).toEqual({ kind: "zone" }));
  it("takes no zones as the whole city", () => expect(deliveryObstacle({ ...courier, zones: [] }, "32.75.01")).toBeNull());
  it("waits until a kecamatan is known", () => expect(deliveryObstacle(courier, null)).toBeNull());
  it("never limits pickup", () => expect(deliveryObstacle({ ...pickup, zones: ["32.75.05"] }, "32.75.01")).toBeNull());
});

it("knows when anything is delivered", () => {
  expect(deliversAnything({ vnd_a: "pickup" })).toBe(false);
  expect(deliversAnything({ vnd_a: "pickup", vnd_b: "vendor_delivery" })).toBe(true);
});

describe("isBlocked", () => {
  const notice = { code: "out_of_stock", message: "Habis.", blocking: true } as const;
  it("by a line that cannot be bought", () => expect(isBlocked(aCart([aShop({ lines: [aLine({ notices: [notice] })] })]))).toBe(true));
  it("by a shop that hands nothing over", () => expect(isBlocked(aCart([aShop({ deliveries: [] })]))).toBe(true));
  it("by a shop that only delivers, as long as its minimum is not reached", () =>
    expect(isBlocked(aCart([aShop({ deliveries: [short] })]))).toBe(true));
  it("not by a minimum beside a pickup", () => expect(isBlocked(aCart([aShop({ deliveries: [pickup, short] })]))).toBe(false));
  it("not by news that only needs to be seen", () =>
    expect(isBlocked(aCart([aShop({ lines: [aLine({ notices: [{ ...notice, blocking: false }] })] })]))).toBe(false));
});
