import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groupNumber, normalizeNumber, pickupCode } from "./numbers";
import { indonesianPhone } from "./phone";
import { requestHash } from "./request-hash";

describe("order numbers", () => {
  it("use no character that is mistaken for another and survive being typed", () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 6, maxLength: 6 }), (bytes) => {
        const number = groupNumber(bytes);
        expect(number).toMatch(/^LB-[^01258BILOSUZ]{6}$/);
        expect(normalizeNumber(number.toLowerCase())).toBe(number);
        expect(normalizeNumber(` ${number.slice(3, 6)} ${number.slice(6)} `)).toBe(number);
      }),
    );
  });

  it("come with a code of four digits", () => {
    fc.assert(fc.property(fc.double({ min: 0, max: 0.999999, noNaN: true }), (random) => /^\d{4}$/.test(pickupCode(random))));
  });
});

describe("phone numbers", () => {
  it.each(["081234567890", "0812 3456 7890", "+62 812-3456-7890", "6281234567890", "0812.3456.7890"])("%s", (typed) => {
    expect(indonesianPhone(typed)).toBe("+6281234567890");
  });
  it.each(["12345678", "+1 202 555 0123", "nomor saya", "08"])("refuses %s", (typed) => {
    expect(indonesianPhone(typed)).toBeNull();
  });
});

describe("the hash of a request", () => {
  it("ignores the order of keys and nothing else", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (request) => {
        const reversed = Object.fromEntries(Object.entries(request).reverse());
        expect(requestHash(reversed)).toBe(requestHash(request));
        expect(requestHash({ ...request, "an added key": 1 })).not.toBe(requestHash(request));
      }),
    );
  });
});
