import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { handleCandidates, slugOf } from "./handle";

describe("a shop's handle", () => {
  it.each([
    ["Dapur Bu Sri!", "dapur-bu-sri"],
    ["  Warung   Mak’Nyus & Co. ", "warung-mak-nyus-co"],
    ["Kafé Déwi", "kafe-dewi"],
    ["日本", "lapak"],
    ["---", "lapak"],
  ])("%j → %s", (name, handle) => {
    expect(slugOf(name)).toBe(handle);
  });

  it("is always a piece of a URL", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 120, unit: "grapheme" }), (name) => {
        for (const handle of handleCandidates(name, "k7q2")) expect(handle).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      }),
    );
  });
});
