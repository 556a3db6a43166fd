import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { productHandle, slug } from "./handle";

describe("slug", () => {
  it.each([
    ["Keripik Singkong (Pedas)", "keripik-singkong-pedas"],
    ["  Rendang É la Padang  ", "rendang-e-la-padang"],
    ["🌶️🌶️", "produk"],
  ])("%s → %s", (title, expected) => {
    expect(slug(title)).toBe(expected);
  });

  it("is always a clean piece of an address", () => {
    fc.assert(
      fc.property(fc.string(), (title) => {
        expect(productHandle(title, "ab23cd")).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*-ab23cd$/);
      }),
    );
  });
});
