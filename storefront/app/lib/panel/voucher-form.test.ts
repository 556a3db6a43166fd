import { describe, expect, it } from "vitest";
import { draftOfVoucherForm, emptyVoucher, lastMoment, voucherOfDraft } from "./voucher-form";

const words = { number: "angka", amount: "isi potongan", date: "tanggal" };
const NOW = Date.parse("2026-11-24T23:30:00+07:00");
const draft = { ...emptyVoucher(NOW), code: "hemat 10", title: "Hemat", amount: "10 %" };

describe("a voucher's form", () => {
  it("starts today in Bekasi and lasts two weeks, its last day included", () => {
    const { voucher, errors } = voucherOfDraft(draft, words);
    expect(errors).toEqual({});
    expect(voucher).toMatchObject({
      code: "hemat10",
      amount: 10,
      valid_from: "2026-11-23T17:00:00.000Z",
      valid_until: "2026-12-07T17:00:00.000Z",
    });
    expect(new Date(lastMoment(voucher)).toLocaleDateString("sv-SE", { timeZone: "Asia/Jakarta" })).toBe("2026-12-07");
  });

  it("takes empty limits as none, and a most only of a percentage", () => {
    const open = { ...draft, most: "20.000", most_uses: "", most_uses_per_shopper: "" };
    expect(voucherOfDraft(open, words).voucher).toMatchObject({ most: 20_000, most_uses: null, most_uses_per_shopper: null, minimum: 0 });
    expect(voucherOfDraft({ ...open, kind: "fixed" }, words).voucher.most).toBeNull();
  });

  it("says what cannot be read", () => {
    const wrong = { ...draft, amount: "", minimum: "dua puluh", from: "", until: "kapan" };
    expect(voucherOfDraft(wrong, words).errors).toEqual({
      amount: "isi potongan",
      minimum: "angka",
      valid_from: "tanggal",
      valid_until: "tanggal",
    });
  });

  it("reads an untouched form", () => expect(draftOfVoucherForm(new FormData())).toMatchObject({ kind: "percent", code: "", from: "" }));
});
