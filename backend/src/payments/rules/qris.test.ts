import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { merchantOf, purchaseCode, readCode, readPurchase, UnusableQris } from "./qris";
import { checksum, type Field, readFields, writeFields } from "./tlv";

/** The worked example of EMVCo's specification; its names are Chinese, so lengths are characters and the checksum is of UTF-8. */
const EMVCO =
  "00020101021229300012D156000000000510A93FO3230Q31280012D15600000001030812345678520441115802CN5914BEST TRANSPORT6007BEIJING64200002ZH0104最佳运输0202北京540523.7253031565502016233030412340603***0708A60086670902ME91320016A0112233449988770708123456786304A13A";

const signed = (fields: Field[]) => {
  const unsigned = `${writeFields(fields)}6304`;
  return unsigned + checksum(unsigned);
};
const MARKET: Field[] = [
  { id: "00", value: "01" },
  { id: "01", value: "11" },
  { id: "26", value: "0016ID.CO.CONTOH.WWW01189360000000000000010215ID10000000000010303UMI" },
  { id: "51", value: "0014ID.CO.QRIS.WWW0215ID10000000000010303UMI" },
  { id: "52", value: "5812" },
  { id: "53", value: "360" },
  { id: "58", value: "ID" },
  { id: "59", value: "PASAR CONTOH" },
  { id: "60", value: "BEKASI" },
  { id: "61", value: "17121" },
  { id: "62", value: "0703A01" },
];
const without = (...ids: string[]) => MARKET.filter(({ id }) => !ids.includes(id));
const changed = (id: string, value: string) => [...without(id), { id, value }].toSorted((a, b) => Number(a.id) - Number(b.id));
const STATIC = signed(MARKET);

describe("the checksum", () => {
  it.each([
    // The check value of the CRC catalogue.
    ["123456789", "29B1"],
    ["", "FFFF"],
    [EMVCO.slice(0, -4), "A13A"],
  ])("of %s is %s", (text, expected) => expect(checksum(text)).toBe(expected));
});

describe("a code as EMVCo publishes it", () => {
  it("is read field by field", () => {
    const fields = readCode(EMVCO);
    expect(fields.find(({ id }) => id === "54")).toEqual({ id: "54", value: "23.72" });
    expect(readFields(fields.find(({ id }) => id === "64")!.value)).toContainEqual({ id: "01", value: "最佳运输" });
    expect(writeFields(fields)).toBe(EMVCO);
  });
  it("is no QRIS of ours", () => expect(() => merchantOf(EMVCO)).toThrow(/bukan rupiah/));
});

describe("fields", () => {
  const field = fc.record({
    id: fc.integer({ min: 0, max: 99 }).map((id) => String(id).padStart(2, "0")),
    value: fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }).filter((value) => Array.from(value).length <= 99),
  });
  it("survive being written and read, whatever they hold", () => {
    fc.assert(
      fc.property(fc.uniqueArray(field, { selector: ({ id }) => id, maxLength: 20 }), (fields) => {
        expect(readFields(writeFields(fields))).toEqual(fields);
      }),
    );
  });
  it.each(["0", "000", "0005ABC", "00AB01", "0000", "000101000101"])("refuse %j", (text) => expect(() => readFields(text)).toThrow());
});

describe("the market's registered code", () => {
  it("names its merchant", () => expect(merchantOf(` ${STATIC}\n`)).toEqual({ name: "PASAR CONTOH", city: "BEKASI" }));

  it.each([
    ["another currency", changed("53", "840"), /bukan rupiah/],
    ["no currency", without("53"), /bukan rupiah/],
    ["another country", changed("58", "SG"), /Indonesia/],
    ["one purchase", changed("01", "12"), /satu pembelian/],
    ["an amount", changed("54", "10000"), /jumlah/],
    ["a tip", changed("55", "01"), /tip/],
    ["a percentage on top", changed("57", "5"), /tip/],
    ["no account", without("26", "51"), /rekening/],
    ["no name", without("59"), /nama/],
    ["another format", changed("00", "02"), /bukan kode pembayaran/],
  ])("is refused with %s", (_, fields, complaint) => expect(() => merchantOf(signed(fields))).toThrow(complaint));

  it.each(["", "QRIS", STATIC.slice(0, -1), STATIC.slice(0, -8), `${STATIC}0`, STATIC.replace("BEKASI", "BEKAS1")])(
    "is refused as %j",
    (code) => expect(() => merchantOf(code)).toThrow(UnusableQris),
  );

  it("is refused when any one character changed", () => {
    fc.assert(
      fc.property(fc.nat({ max: STATIC.length - 1 }), fc.constantFrom(..."0123456789ABCXYZ .-"), (at, character) => {
        fc.pre(STATIC[at] !== character);
        expect(() => merchantOf(STATIC.slice(0, at) + character + STATIC.slice(at + 1))).toThrow(UnusableQris);
      }),
    );
  });
});

describe("the code of one purchase", () => {
  const amounts = fc.integer({ min: 1, max: 999_999_999 });
  const references = fc.stringMatching(/^[A-Z0-9-]{1,25}$/);

  it("asks for exactly the amount under the reference, and is otherwise the registered code", () => {
    fc.assert(
      fc.property(amounts, references, (amount, reference) => {
        const code = purchaseCode(STATIC, { amount, reference });
        expect(readPurchase(code)).toEqual({ amount, reference });
        const fields = readCode(code);
        const own = fields.filter(({ id }) => !["01", "54", "62", "63"].includes(id));
        expect(own).toEqual(MARKET.filter(({ id }) => !["01", "62"].includes(id)));
        expect(fields.find(({ id }) => id === "01")?.value).toBe("12");
        expect(readFields(fields.find(({ id }) => id === "62")!.value)).toContainEqual({ id: "07", value: "A01" });
      }),
    );
  });
  it("is what it is", () =>
    expect(purchaseCode(STATIC, { amount: 51_500, reference: "LB-7K4M9Q" })).toMatch(
      /^000201010212.*530336054055150058.*62200509LB-7K4M9Q0703A016304[0-9A-F]{4}$/,
    ));
  it.each([0, -1, 1.5, Number.NaN, 1_000_000_000])("refuses %d rupiah", (amount) =>
    expect(() => purchaseCode(STATIC, { amount, reference: "A" })).toThrow(UnusableQris),
  );
  it.each(["", "LB 1", "<b>", "A".repeat(26)])("refuses the reference %j", (reference) =>
    expect(() => purchaseCode(STATIC, { amount: 1, reference })).toThrow(UnusableQris),
  );
  it("cannot be made of another's purchase", () =>
    expect(() => purchaseCode(purchaseCode(STATIC, { amount: 1, reference: "A" }), { amount: 2, reference: "B" })).toThrow(
      /satu pembelian/,
    ));
});
