import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { accountProblems, bankName, digitsOf, holderHint, numberHint } from "./account";

const RIGHT = { bank_code: "014", account_number: "123-456 7890", holder_name: "Sri Wahyuni" };
const fieldsOf = (changes: Partial<typeof RIGHT>) => accountProblems({ ...RIGHT, ...changes }).map(({ field }) => field);

describe("a bank account", () => {
  it.each([
    [{}, []],
    [{ bank_code: "110", account_number: "0012345678901" }, []],
    [{ bank_code: "002", account_number: "012345678901234" }, []],
    [{ bank_code: "999" }, ["bank_code"]],
    [{ bank_code: "427" }, ["bank_code"]],
    [{ account_number: "12345678901" }, ["account_number"]],
    [{ account_number: "12345A7890" }, ["account_number"]],
    [{ bank_code: "110", account_number: "12345" }, ["account_number"]],
    [{ account_number: "0000000000" }, ["account_number"]],
    [{ holder_name: "==1" }, ["holder_name"]],
    [{ bank_code: "", account_number: "", holder_name: "" }, ["bank_code", "account_number", "holder_name"]],
  ])("%j has problems in %j", (changes, fields) => {
    expect(fieldsOf(changes)).toEqual(fields);
  });

  it("says how many digits the bank's numbers have", () => {
    const [problem] = accountProblems({ ...RIGHT, bank_code: "008" });
    expect(problem?.message).toContain("13 angka");
  });
});

describe("what a bank's file may hold of a name", () => {
  it.each([
    ["Sri  Wahyuni", "SRI WAHYUNI"],
    ["José d'Arc, S.E.", "JOSE D'ARC, S.E."],
    ['=HYPERLINK("http://x")', "HYPERLINK(HTTP//X)"],
    ["+62 Dapur", "62 DAPUR"],
    ["-cmd|' /C calc'!A0", "CMD' /C CALC'A0"],
    ["@SUM(A1)", "SUM(A1)"],
    ["Dapur\r\n;Ibu\t", "DAPURIBU"],
  ])("%j becomes %j", (typed, written) => {
    expect(bankName(typed)).toBe(written);
  });

  it("never starts a formula and never breaks a row", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }), (codes) => {
        expect(bankName(String.fromCharCode(...codes))).toMatch(/^([A-Z0-9][A-Z0-9 .,'/()&-]*)?$/);
      }),
    );
  });
});

describe("hints", () => {
  it("show four digits and no more", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{6,20}$/), (digits) => {
        expect(numberHint(digits).replace(/\D/g, "")).toBe(digits.slice(-4));
      }),
    );
    expect(digitsOf("123-456 78.90")).toBe("1234567890");
  });

  it("show the first letter of each name", () => {
    expect(holderHint("SRI WAHYUNI")).toBe("S•• W••••••");
    expect(holderHint("H. A")).toBe("H• A");
  });
});
