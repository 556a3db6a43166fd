import { describe, expect, it } from "vitest";
import { auditRow, difference, discreet } from "./entry";

const act = {
  actor: { type: "officer" as const, id: "user_1", name: "Rini" },
  action: "vendor.suspend" as const,
  subject: { type: "vendor", id: "ven_1" },
};

describe("auditRow", () => {
  it("keeps who, what, about what and why", () => {
    expect(auditRow({ ...act, vendor_id: "ven_1", reason: "  Dapur kotor " })).toEqual({
      ...{ actor_type: "officer", actor_id: "user_1", actor_name: "Rini", action: "vendor.suspend" },
      ...{ subject_type: "vendor", subject_id: "ven_1", vendor_id: "ven_1", reason: "Dapur kotor", before: null, after: null },
    });
  });

  it.each([
    ["a NIK in words", { reason: "NIK 3275 0112 3456 7890 tidak cocok" }, /3275|1234/],
    ["an account number in words", { reason: "Dikirim ke BCA 123-456-7890" }, /123-456/],
    ["a NIK in a field", { after: { note: "ktp 3275011234567890" } }, /327501/],
    [
      "fields that say what they are",
      { after: { account_number: "12345", npwp: "09.254", qris_static: "000201", nested: { nik: "1" } } },
      /12345|254|000201|"1"/,
    ],
  ])("does not keep %s", (_, told, secret) => {
    expect(JSON.stringify(auditRow({ ...act, ...told }))).not.toMatch(secret);
  });

  it("keeps what tells records apart: permit numbers, phones and rupiah in fields, short numbers in words", () => {
    const after = { number: "2053216011234-26", certificate: "ID32110001333131122", phone: "+6281234567890", amount: 1_250_000 };
    expect(auditRow({ ...act, after }).after).toEqual(after);
    expect(discreet("Pesanan 24111-3, Rp1.250.000, kode pos 17115")).toBe("Pesanan 24111-3, Rp1.250.000, kode pos 17115");
  });

  it("is bounded whatever comes", () => {
    const after = { text: "x".repeat(9_000), list: Array.from({ length: 900 }, () => 1), deep: { a: { b: { c: { d: 1 } } } } };
    expect(JSON.stringify(auditRow({ ...act, reason: "y".repeat(9_000), after })).length).toBeLessThan(2_500);
  });
});

describe("difference", () => {
  it("has only what changed, on both sides", () => {
    expect(difference({ a: 1, b: [1], c: null }, { a: 2, b: [1], c: "x" })).toEqual({ before: { a: 1, c: null }, after: { a: 2, c: "x" } });
    expect(difference({ a: 1, b: 2 }, { a: 1 })).toBeNull();
  });
});
