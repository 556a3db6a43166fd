import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalNumber, numberHints, numberProblem, numberWarnings, shownNumber } from "./numbers";

describe("a permit's number", () => {
  it.each([
    ["pirt", "206 3275 01 0123-29", "206327501012329", "2063275010123-29"],
    ["pirt", "P-IRT No. 2063275010123-29", "206327501012329", "2063275010123-29"],
    ["halal", "id 3211 0001 3331 31122", "ID32110001333131122", "ID32110001333131122"],
    ["bpom_md", "BPOM RI MD 224510001234", "MD224510001234", "BPOM RI MD 224510001234"],
    ["bpom_ml", "ml 1234.5678.9012", "ML123456789012", "BPOM RI ML 123456789012"],
    ["nib", "1234 5678 90123", "1234567890123", "1234567890123"],
    ["slhs", "slhs-3275/0842", "SLHS-3275/0842", "SLHS-3275/0842"],
  ] as const)("%s %s is kept as %s and shown as %s", (kind, written, kept, shown) => {
    expect(normalNumber(kind, written)).toBe(kept);
    expect(numberProblem(kind, kept)).toBeNull();
    expect(shownNumber(kind, kept)).toBe(shown);
    expect(normalNumber(kind, shown)).toBe(kept);
  });

  it.each([
    ["pirt", "906327501012329", "Angka ke-1 (kemasan) harus 1–8; yang ditulis 9."],
    ["pirt", "200327501012329", "Angka ke-2 dan 3 (jenis pangan) harus 01–15; yang ditulis 00."],
    ["pirt", "216327501012329", "Angka ke-2 dan 3 (jenis pangan) harus 01–15; yang ditulis 16."],
    ["pirt", "206997501012329", "Angka ke-4 dan 5 (provinsi) tidak dikenal; yang ditulis 99. Jawa Barat adalah 32."],
    ["pirt", "20632750101232", "Nomor P-IRT terdiri dari 15 angka; yang ditulis 14 angka."],
    ["pirt", "20632750101232A", "Nomor P-IRT hanya berisi angka, misalnya 2063275010123-29."],
    ["halal", "32110001333131122", "Nomor sertifikat halal diawali huruf ID, misalnya ID32110001333131122."],
    ["halal", "ID3211000133313112", "Setelah ID ada 17 angka; yang ditulis 16 angka."],
    ["halal", "ID32110001333131322", "Angka ke-14 dan 15 setelah ID (bulan terbit) harus 01–12; yang ditulis 13."],
    ["bpom_md", "ML224510001234", "Nomor ini diawali ML. Pilih jenis izin BPOM ML, atau periksa nomornya."],
    ["bpom_md", "224510001234", "Nomor BPOM MD diawali huruf MD, misalnya MD 224510001234."],
    ["bpom_ml", "ML12345678901", "Setelah ML ada 12–15 angka; yang ditulis 11 angka."],
    ["nib", "123456789012", "NIB terdiri dari 13 angka; yang ditulis 12 angka."],
    ["hsp", "HSP", "Tulis nomor Label HSP seperti pada sertifikat: huruf, angka, titik, garis miring atau strip, 4–40 tanda."],
  ] as const)("%s %s is told what is wrong", (kind, number, problem) => {
    expect(numberProblem(kind, number)).toBe(problem);
    expect(numberHints(kind, number)).toEqual([]);
  });

  it("says what it says about itself", () => {
    expect(numberHints("pirt", "206327501012329").map(({ value }) => value)).toEqual([
      "plastik",
      "06 · tepung dan hasil olahnya",
      "Kota Bekasi (3275)",
      "01",
      "0123",
      "2029",
    ]);
    expect(numberHints("halal", "ID32110001333131122")).toEqual([
      { label: "Provinsi", value: "Jawa Barat" },
      { label: "Terbit", value: "bulan 11 tahun 2022" },
    ]);
    expect(numberHints("halal", "ID00410000054900720")[0]?.value).toBe("terbitan pusat");
  });

  it("warns of another city and another date, and refuses neither", () => {
    const dates = { issued_on: null, expires_on: "2030-01-01" };
    expect(numberWarnings("pirt", "206317501012329", dates)).toEqual([
      "Kode daerah pada nomor P-IRT bukan Kota Bekasi (3275).",
      "Tahun habis berlaku pada nomor P-IRT (2029) berbeda dengan tanggal yang ditulis.",
    ]);
    expect(numberWarnings("halal", "ID32110001333131122", { issued_on: "2023-11-02", expires_on: null })).toHaveLength(1);
    expect(numberWarnings("halal", "ID32110001333131122", { issued_on: "2022-11-02", expires_on: null })).toEqual([]);
  });

  it("never throws, whatever is written, and normalising twice changes nothing", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("pirt", "halal", "bpom_md", "bpom_ml", "slhs", "hsp", "nib"),
        fc.string({ unit: "grapheme" }),
        (kind, text) => {
          const once = normalNumber(kind, text);
          numberProblem(kind, once);
          numberHints(kind, once);
          return kind === "slhs" || kind === "hsp" ? normalNumber(kind, once) === once : true;
        },
      ),
    );
  });
});
