import { describe, expect, it } from "vitest";
import { byDay, dayOf, preorderText, wantedText } from "./receiving";

const NOW = Date.parse("2026-11-24T20:30:00+07:00");
const window = (from: string, until: string) => ({ from: new Date(from).toISOString(), until: new Date(until).toISOString() });

describe("receiving times", () => {
  it.each([
    ["2026-11-24T23:00:00+07:00", "Hari ini"],
    ["2026-11-25T00:00:00+07:00", "Besok"],
    ["2026-11-26T06:00:00+07:00", "Kamis, 26 Nov"],
  ])("%s, seen on a Tuesday evening, is %s", (at, day) => expect(dayOf(at, NOW)).toBe(day));

  it("are grouped by day in their order", () => {
    const windows = [
      window("2026-11-24T21:00+07:00", "2026-11-24T23:00+07:00"),
      window("2026-11-25T08:00+07:00", "2026-11-25T10:00+07:00"),
      window("2026-11-25T10:00+07:00", "2026-11-25T12:30+07:00"),
    ];
    expect(byDay(windows, NOW).map(({ day, windows: each }) => [day, each.map(({ label }) => label)])).toEqual([
      ["Hari ini", ["Hari ini, 21.00–23.00"]],
      ["Besok", ["Besok, 08.00–10.00", "Besok, 10.00–12.30"]],
    ]);
  });

  it("name their day in orders, which are read later too", () =>
    expect(wantedText(window("2026-11-25T08:00+07:00", "2026-11-25T10:00+07:00"))).toBe("Rabu, 25 Nov, 08.00–10.00 WIB"));
});

it.each([
  [{ days: 2, cutoff: "15:00" }, "pesan sebelum 15.00, siap 2 hari lagi"],
  [{ days: 1, cutoff: null }, "siap besok"],
  [{ days: 0, cutoff: "09:00" }, "pesan sebelum 09.00, siap hari ini"],
])("pre-order %j reads %s", (preorder, text) => expect(preorderText(preorder)).toBe(text));
