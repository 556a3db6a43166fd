import { describe, expect, it } from "vitest";
import { settlementOf } from "./settlement-form";

const WORDS = { number: "angka", referenceMissing: "nomor" };
const draft = (changes = {}) => ({ account: "clearing:qris" as const, arrived: "1.250.000", fee: "", reference: " QR 0123 ", ...changes });

describe("a provider's transfer as typed", () => {
  it("becomes whole rupiah, without a fee when none is typed", () => {
    const settlement = { account: "clearing:qris", arrived: 1_250_000, fee: 0, reference: "QR 0123" };
    expect(settlementOf(draft(), WORDS)).toEqual({ settlement });
    expect(settlementOf(draft({ fee: "Rp8.750" }), WORDS)).toEqual({ settlement: { ...settlement, fee: 8_750 } });
  });

  it.each([
    [{ arrived: "" }, { arrived: "angka" }],
    [{ arrived: "12,5" }, { arrived: "angka" }],
    [
      { fee: "banyak", reference: " " },
      { fee: "angka", reference: "nomor" },
    ],
  ])("%j is complained about beside its field", (changes, errors) => {
    expect(settlementOf(draft(changes), WORDS)).toEqual({ errors });
  });
});
