import { describe, expect, it } from "vitest";
import { closedDaysFromForm, copyFirstDay, hoursFromRows, rowsFromForm, rowsFromHours } from "./opening-hours";

const words = { incomplete: "lengkapi", backwards: "terbalik", overlapping: "tumpang tindih" };

function formOf(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
}

describe("opening hours", () => {
  it("survive the way through the editor", () => {
    const hours = {
      "1": [
        { open: "06:00", close: "10:00" },
        { open: "16:00", close: "21:00" },
      ],
      "6": [{ open: "08:00", close: "12:30" }],
    };
    expect(hoursFromRows(rowsFromHours(hours), words)).toEqual({ hours, errors: {} });
  });

  it("leave out days that are not ticked, whatever hours stand there", () => {
    const rows = rowsFromForm(formOf({ open_2: "on", from_2_1: "07:00", until_2_1: "15:00", from_3_1: "07:00", until_3_1: "15:00" }));
    expect(hoursFromRows(rows, words).hours).toEqual({ "2": [{ open: "07:00", close: "15:00" }] });
  });

  it.each([
    [{ open_1: "on", from_1_1: "07:00", until_1_1: "" }, words.incomplete],
    [{ open_1: "on", from_1_1: "25:00", until_1_1: "26:00" }, words.incomplete],
    [{ open_1: "on", from_1_1: "17:00", until_1_1: "09:00" }, words.backwards],
    [{ open_1: "on", from_1_1: "07:00", until_1_1: "12:00", from_1_2: "11:00", until_1_2: "14:00" }, words.overlapping],
  ])("complain about %o", (fields, message) => {
    expect(hoursFromRows(rowsFromForm(formOf(fields)), words).errors).toEqual({ hours_1: message });
  });

  it("copy Monday to the whole week", () => {
    const rows = copyFirstDay(rowsFromHours({ "1": [{ open: "05:00", close: "09:00" }] }));
    expect(rows.map((row) => row.day)).toEqual(["1", "2", "3", "4", "5", "6", "7"]);
    expect(rows.every((row) => row.open && row.spans[0].open === "05:00")).toBe(true);
  });
});

describe("closed days", () => {
  it("are sorted, unique and without emptied rows", () => {
    const form = new FormData();
    for (const [date, note] of [
      ["2027-03-20", "Lebaran"],
      ["", "tak jadi"],
      ["2026-12-25", "Natal"],
      ["2027-03-20", "Idulfitri"],
    ] as const) {
      form.append("closed_date", date);
      form.append("closed_note", note);
    }
    expect(closedDaysFromForm(form)).toEqual([
      { date: "2026-12-25", note: "Natal" },
      { date: "2027-03-20", note: "Idulfitri" },
    ]);
  });
});
