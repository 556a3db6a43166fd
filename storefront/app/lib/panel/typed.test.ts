import { describe, expect, it } from "vitest";
import { listOfWords, wholeNumber } from "./typed";

describe("wholeNumber", () => {
  it.each([
    ["12500", 12500],
    ["12.500", 12500],
    ["Rp 12.500", 12500],
    ["Rp12.500,-", 12500],
    ["rp.1.250.000", 1250000],
    ["15rb", 15000],
    ["15 ribu", 15000],
    ["7k", 7000],
    ["0", 0],
  ])("reads %s", (text, value) => expect(wholeNumber(text)).toBe(value));

  it("knows nothing typed from something wrong", () => {
    expect(wholeNumber("  ")).toBeNull();
    for (const wrong of ["12.5", "12,50", "-3", "lima ribu", "1.23.456", "1e3", "rb"]) expect(wholeNumber(wrong), wrong).toBeNaN();
  });
});

describe("listOfWords", () => {
  it("takes lines, commas and pasted bullets, in order", () => {
    expect(listOfWords("Tepung terigu\n- gula, garam\n2. telur\n\n • mentega ")).toEqual([
      "Tepung terigu",
      "gula",
      "garam",
      "telur",
      "mentega",
    ]);
  });

  it("keeps what is inside brackets together", () => {
    expect(listOfWords("saus (cabai, garam), bawang")).toEqual(["saus (cabai, garam)", "bawang"]);
  });

  it("keeps numbers that belong to the ingredient", () => {
    expect(listOfWords("Susu 2%\nE471")).toEqual(["Susu 2%", "E471"]);
  });
});
