import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { KELURAHAN } from "../../../reference/areas";
import { type Answers, indonesianPhone, missingFrom, postalCodeOf, tidied } from "./application";

const complete: Answers = {
  business_name: "Dapur Bu Sri",
  owner_name: "Sri Wahyuni",
  nib: null,
  phone: "+6281234567890",
  kecamatan_code: "32.75.05",
  kelurahan_code: "32.75.05.1002",
  street: "Jl. Pengasinan Raya No. 7",
  rt: "003",
  rw: "007",
  landmark: null,
  sells: ["kue-basah"],
  sells_note: null,
  production_place: "home",
  production_note: null,
  packaging_note: "Kotak kertas tertutup",
};

const missing = (changes: Partial<Answers>, evidence: Parameters<typeof missingFrom>[1] = ["kitchen"]) =>
  missingFrom({ ...complete, ...changes }, evidence).map(({ field }) => field);

describe("a complete application", () => {
  it("lacks nothing, with or without an NIB", () => {
    expect(missing({})).toEqual([]);
    expect(missing({ nib: "1234567890123" })).toEqual([]);
  });

  it.each<[Partial<Answers>, string]>([
    [{ business_name: "Bu" }, "business_name"],
    [{ owner_name: null }, "owner_name"],
    [{ nib: "123456789012" }, "nib"],
    [{ nib: "12345678901234" }, "nib"],
    [{ phone: "12345" }, "phone"],
    [{ phone: "+6591234567" }, "phone"],
    [{ kelurahan_code: null }, "kelurahan_code"],
    [{ kelurahan_code: "32.75.01.1001" }, "kelurahan_code"],
    [{ street: "Jl." }, "street"],
    [{ rt: "3a" }, "rt"],
    [{ rw: null }, "rw"],
    [{ sells: [] }, "sells"],
    [{ production_place: null }, "production_place"],
    [{ packaging_note: "  " }, "packaging_note"],
  ])("%j is told at %s", (changes, field) => {
    expect(missing(changes)).toEqual([field]);
  });

  it("needs a photo of the kitchen or the product", () => {
    expect(missing({}, [])).toEqual(["evidence"]);
    expect(missing({}, ["document", "packaging"])).toEqual(["evidence"]);
    expect(missing({}, ["product"])).toEqual([]);
  });
});

describe("tidying", () => {
  it.each([
    ["0812-3456-7890", "+6281234567890"],
    ["62 812 3456 7890", "+6281234567890"],
    ["+62 812 3456 7890", "+6281234567890"],
    ["(021) 8840 1234", "+622188401234"],
    ["bukan nomor", undefined],
    ["+1 202 555 0123", undefined],
  ])("phone %s → %s", (typed, phone) => {
    expect(indonesianPhone(typed)).toBe(phone);
  });

  it("gives numbers their shape and keeps what it does not recognise", () => {
    expect(tidied({ rt: "3", rw: "12", nib: "1234 5678 90123", phone: "08123456789o", owner_name: "", sells: ["a", "a"] })).toEqual({
      rt: "003",
      rw: "012",
      nib: "1234567890123",
      phone: "08123456789o",
      owner_name: null,
      sells: ["a"],
    });
  });

  it("touches only what was answered, and a second time changes nothing", () => {
    const typed = fc.record(
      {
        rt: fc.string({ maxLength: 3 }),
        rw: fc.string({ maxLength: 3 }),
        nib: fc.string({ maxLength: 20 }),
        phone: fc.string({ maxLength: 24 }),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(typed, (answers) => {
        const once = tidied(answers);
        expect(Object.keys(once).sort()).toEqual(Object.keys(answers).sort());
        expect(tidied(once)).toEqual(once);
      }),
    );
  });

  it("knows the postal code of every kelurahan", () => {
    for (const { code, postal_code } of KELURAHAN) expect(postalCodeOf(code)).toBe(postal_code);
    expect(postalCodeOf(null)).toBeNull();
  });
});
