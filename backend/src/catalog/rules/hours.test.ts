import { describe, expect, it } from "vitest";
import { openParts, openSlots, slotsLeftToday, weekMoment } from "./hours";

describe("openSlots", () => {
  it("holds whole half hours only, so that nobody stands before a closed door", () => {
    expect(openSlots({ "1": [{ open: "08:15", close: "10:10" }] })).toEqual([17, 18, 19]);
    expect(openSlots({ "2": [{ open: "00:00", close: "01:00" }] })).toEqual([48, 49]);
  });

  it("runs past midnight, from Sunday into Monday", () => {
    expect(openSlots({ "7": [{ open: "23:00", close: "01:00" }] })).toEqual([0, 1, 334, 335]);
  });

  it("takes 23:59 for the end of the day, and two spans of one day", () => {
    expect(openSlots({ "1": [{ open: "23:00", close: "23:59" }] })).toEqual([46, 47]);
    expect(
      openSlots({
        "1": [
          { open: "06:00", close: "07:00" },
          { open: "18:00", close: "18:30" },
        ],
      }),
    ).toEqual([12, 13, 36]);
    expect(openSlots({})).toEqual([]);
  });
});

describe("openParts", () => {
  it("knows the two hours of the day in which a shop is open on some day, so that whatever is open now is among them", () => {
    const slots = openSlots({ "1": [{ open: "05:30", close: "08:00" }], "6": [{ open: "21:30", close: "01:00" }] });
    expect(openParts(slots)).toEqual([0, 2, 3, 10, 11]);
    expect(slots.every((slot) => openParts(slots).includes(openParts([slot])[0] ?? -1))).toBe(true);
  });

  it("is empty for a shop that never opens", () => expect(openParts([])).toEqual([]));
});

describe("weekMoment", () => {
  it("reads a moment in Jakarta", () => {
    // Tuesday 24 November 2026, 23:10 in London is Wednesday 06:10 in Bekasi.
    expect(weekMoment(new Date("2026-11-24T23:10:00Z"))).toEqual({ date: "2026-11-25", slot: 2 * 48 + 12, minute: 370 });
  });

  it("knows what is left of a day", () => {
    expect(slotsLeftToday({ date: "", slot: 2 * 48 + 46, minute: 0 })).toEqual([142, 143]);
  });
});
