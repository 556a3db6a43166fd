import { describe, expect, it } from "vitest";
import { objectionsToHours } from "./opening-hours";

describe("opening hours", () => {
  it.each([
    [{}, []],
    [{ "1": [{ open: "08:00", close: "17:00" }] }, []],
    [
      {
        "1": [
          { open: "16:00", close: "21:00" },
          { open: "06:00", close: "10:00" },
        ],
      },
      [],
    ],
    [{ "2": [{ open: "17:00", close: "08:00" }] }, ["opening_hours.2"]],
    [{ "3": [{ open: "08:00", close: "08:00" }] }, ["opening_hours.3"]],
    [{ "4": [{ open: "25:00", close: "26:00" }] }, ["opening_hours.4"]],
    [
      {
        "7": [
          { open: "08:00", close: "12:00" },
          { open: "11:00", close: "14:00" },
        ],
      },
      ["opening_hours.7"],
    ],
  ])("%j", (hours, fields) => {
    expect(objectionsToHours(hours).map((objection) => objection.field)).toEqual(fields);
  });
});
