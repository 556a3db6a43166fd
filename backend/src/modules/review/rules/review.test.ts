import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editableUntil, hasContact, reviewerOf, shownName, starsBetween } from "./review";

describe("the name under a review", () => {
  it.each([
    ["siti rahma dewi", "Siti R."],
    ["BUDI", "Budi"],
    ["  Ny.  Sri   Wahyuni ", "Ny S."],
    ["Ani 0812", "Ani"],
    ["🙂", "Pembeli"],
    ["", "Pembeli"],
  ])("of %j is %j", (full, shown) => expect(shownName(full)).toBe(shown));

  it("never shows more than a first name and an initial, nor a digit", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (full) => {
        const words = shownName(full).split(" ");
        expect(words.length).toBeLessThanOrEqual(2);
        expect(words[1] ?? "X.").toMatch(/^.{1,3}\.$/u);
        expect(words.join("")).not.toMatch(/\d/);
      }),
    );
  });
});

describe("what a review may not carry", () => {
  it.each(["WA saya 0812-3456-7890", "hubungi 08123456789", "lihat https://contoh.id", "ke www.contoh.id", "tulis ke ani@contoh.id"])(
    "refuses %j",
    (words) => expect(hasContact(words)).toBe(true),
  );

  it.each(["Isi 12, harga 15.000, enak!", "Datang jam 17.30 tanggal 24-11", "500 g pas, 10/10", "Rp1.250.000 untuk 50 orang"])(
    "lets %j pass",
    (words) => expect(hasContact(words)).toBe(false),
  );
});

describe("one shopper", () => {
  const phone = "+6281234567890";
  it("is an account, or a phone without one, and is not readable", () => {
    expect(reviewerOf({ customer_id: "cus_1", contact_phone: phone })).toBe(reviewerOf({ customer_id: "cus_1", contact_phone: "+628" }));
    expect(reviewerOf({ customer_id: null, contact_phone: phone })).not.toBe(reviewerOf({ customer_id: null, contact_phone: "+628" }));
    expect(reviewerOf({ customer_id: null, contact_phone: phone })).not.toContain("81234");
  });
});

describe("the sums", () => {
  const review = fc.record({ stars: fc.integer({ min: 1, max: 5 }), state: fc.constantFrom("shown", "reported", "kept", "hidden") });

  it("after any changes hold exactly what is still shown", () => {
    fc.assert(
      fc.property(fc.array(fc.array(review, { minLength: 1 })), (lives) => {
        const sums = { sum: 0, count: 0 };
        for (const life of lives) {
          life.forEach((now, at) => {
            const change = starsBetween(life[at - 1] ?? null, now);
            sums.sum += change.sum;
            sums.count += change.count;
          });
        }
        const shown = lives.map((life) => life.at(-1)!).filter(({ state }) => state !== "hidden");
        expect(sums).toEqual({ sum: shown.reduce((sum, { stars }) => sum + stars, 0), count: shown.length });
      }),
    );
  });
});

it("may be edited for 14 days", () => {
  expect(editableUntil("2026-11-24T10:00:00Z").toISOString()).toBe("2026-12-08T10:00:00.000Z");
});
