import { describe, expect, it } from "vitest";
import { seenPrices, seenTotal, typedChoices } from "./checkout-fields";
import { aCart } from "./market.fixture";

const cart = aCart();
const choices = { vnd_a: "vendor_delivery", vnd_b: "pickup" } as const;

describe("seenTotal", () => {
  it("adds up what the page carried", () => expect(seenTotal(cart, choices, { seen: seenPrices(cart) })).toBe(50_000));
  it.each([undefined, "", "items=gratis", "items=-1"])("falls back to the prices of now for %j", (seen) =>
    expect(seenTotal(cart, choices, seen === undefined ? {} : { seen })).toBe(50_000),
  );
});

it("takes only offered methods as chosen", () =>
  expect(typedChoices(cart, { "method.vnd_a": "pickup", "method.vnd_b": "vendor_delivery", "method.vnd_x": "pickup" })).toEqual({
    vnd_a: "pickup",
  }));
