import { describe, expect, it } from "vitest";
import { alertDue, dayAfter, isNews } from "./expiry";

describe("alerts before a permit ends", () => {
  it.each([
    [181, null],
    [180, 180],
    [91, 180],
    [90, 90],
    [30, 30],
    [8, 30],
    [7, 7],
    [1, 7],
    [0, 0],
    [-3, 0],
  ])("%i days before: %s", (left, due) => {
    expect(alertDue(dayAfter("2026-11-24", left), "2026-11-24")).toBe(due);
  });

  it("each is told once, also by a job that looks every day or only now and then", () => {
    const told = (days: number[]) => {
      let last: number | null = null;
      return days.flatMap((left) => {
        const due = alertDue(dayAfter("2026-11-24", left), "2026-11-24");
        if (!isNews(due, last)) return [];
        last = due;
        return [due];
      });
    };
    expect(told(Array.from({ length: 210 }, (_, day) => 200 - day))).toEqual([180, 90, 30, 7, 0]);
    expect(told([33, 26, 19, 12, 5, -2])).toEqual([90, 30, 7, 0]);
  });
});
