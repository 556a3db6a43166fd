import { describe, expect, it } from "vitest";
import { openingState } from "./opening";

const hours = {
  "1": [{ open: "08:00", close: "20:00" }],
  "3": [
    { open: "15:00", close: "21:00" },
    { open: "08:00", close: "12:00" },
  ],
  "6": [{ open: "18:00", close: "02:00" }],
};
/** 23 Nov 2026 is a Monday. */
const at = (local: string) => new Date(`${local}:00+07:00`);
const state = (local: string, closed: { date: string; note: string }[] = []) => openingState(hours, closed, at(local));

describe("openingState", () => {
  it("is open from the first minute until the last", () => {
    expect(state("2026-11-23T08:00")).toEqual({ open: true, until: "20:00" });
    expect(state("2026-11-23T19:59")).toEqual({ open: true, until: "20:00" });
    expect(state("2026-11-23T20:00").open).toBe(false);
  });

  it("knows today's opening ahead, the pause between two spans, and the next open weekday", () => {
    expect(state("2026-11-23T07:10")).toEqual({ open: false, note: null, next: { daysAhead: 0, weekday: "1", at: "08:00" } });
    expect(state("2026-11-25T13:00")).toEqual({ open: false, note: null, next: { daysAhead: 0, weekday: "3", at: "15:00" } });
    expect(state("2026-11-23T21:00")).toEqual({ open: false, note: null, next: { daysAhead: 2, weekday: "3", at: "08:00" } });
  });

  it("stays open past midnight", () => {
    expect(state("2026-11-28T23:30")).toEqual({ open: true, until: "02:00" });
    expect(state("2026-11-29T01:59")).toEqual({ open: true, until: "02:00" });
    expect(state("2026-11-29T02:00").open).toBe(false);
  });

  it("reads the clock of Jakarta, not of the machine", () => {
    expect(openingState(hours, [], new Date("2026-11-23T00:59:00Z")).open).toBe(false);
    expect(openingState(hours, [], new Date("2026-11-23T01:00:00Z"))).toEqual({ open: true, until: "20:00" });
  });

  it("keeps closed days closed, says why, and skips them when looking ahead", () => {
    const closed = [
      { date: "2026-11-23", note: "Hajatan keluarga" },
      { date: "2026-11-25", note: "Libur" },
    ];
    expect(state("2026-11-23T10:00", closed)).toEqual({
      open: false,
      note: "Hajatan keluarga",
      next: { daysAhead: 5, weekday: "6", at: "18:00" },
    });
  });

  it("is not called closed when no hours are kept, except on a day off", () => {
    expect(openingState({}, [], at("2026-11-23T10:00"))).toEqual({ open: null });
    expect(openingState({ "1": [] }, [], at("2026-11-23T10:00"))).toEqual({ open: null });
    expect(openingState({}, [{ date: "2026-11-23", note: "Mudik" }], at("2026-11-23T10:00"))).toEqual({
      open: false,
      note: "Mudik",
      next: null,
    });
  });
});
