import { describe, expect, it } from "vitest";
import { tagline } from "./tagline";

describe("tagline", () => {
  it.each([
    [null, null],
    ["  ", null],
    ["Masak tiap pagi. Buka sejak 1998.", "Masak tiap pagi."],
    ["Baris satu\nBaris dua", "Baris satu"],
  ])("%j → %j", (story, expected) => {
    expect(tagline(story)).toBe(expected);
  });

  it("cuts a long sentence at a word", () => {
    const cut = tagline("sambal ".repeat(40));
    expect(cut).toMatch(/sambal…$/);
    expect(cut?.length).toBeLessThanOrEqual(121);
  });
});
