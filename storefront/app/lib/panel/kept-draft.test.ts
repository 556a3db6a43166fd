import { describe, expect, it } from "vitest";
import { keyOf, parseKept } from "./kept-draft";
import { EMPTY_LISTING } from "./listing-form";

const now = new Date("2026-11-24T10:00:00Z");
const kept = (draft: unknown, at = "2026-11-24T09:00:00Z") => parseKept(JSON.stringify({ at, draft }), EMPTY_LISTING, now);

describe("a form kept on the device", () => {
  it("comes back as it was typed", () =>
    expect(kept({ ...EMPTY_LISTING, title: "Risol" })?.draft).toEqual({ ...EMPTY_LISTING, title: "Risol" }));
  it("fills in what an older form did not have, and drops what does not fit", () =>
    expect(kept({ title: "Risol", photos: "x", price: 5 })?.draft).toEqual({ ...EMPTY_LISTING, title: "Risol" }));
  it("is forgotten after a month, and when it cannot be read", () => {
    expect(kept(EMPTY_LISTING, "2026-10-01T09:00:00Z")).toBeNull();
    expect(parseKept("{", EMPTY_LISTING, now)).toBeNull();
    expect(parseKept(null, EMPTY_LISTING, now)).toBeNull();
  });
  it("is another's for another business", () => expect(keyOf("ven_1", null)).not.toBe(keyOf("ven_2", null)));
});
