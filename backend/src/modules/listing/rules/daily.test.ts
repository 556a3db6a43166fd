import { describe, expect, it } from "vitest";
import { filledAfter, menuDay } from "./daily";

describe("the day of a menu", () => {
  it.each([
    ["2026-11-24T20:59:59Z", "2026-11-24"],
    ["2026-11-24T21:00:00Z", "2026-11-25"],
    ["2026-11-24T16:30:00Z", "2026-11-24"],
  ])("begins at four in the morning: %s is %s", (instant, day) => expect(menuDay(new Date(instant))).toBe(day));
});

describe("what a vendor has just said", () => {
  const now = new Date("2026-11-24T03:00:00Z");
  it.each<[string, number | null, number | null, string | null | undefined]>([
    ["a new daily menu stands until the next morning", null, 20, "2026-11-24"],
    ["another number waits for the morning too", 20, 30, undefined],
    ["no daily menu is filled no more", 20, null, null],
  ])("%s", (_, before, after, filled) => expect(filledAfter(before, after, now)).toBe(filled));
});
