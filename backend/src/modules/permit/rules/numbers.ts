import { OUR_REGION, type PermitRecordKind, PIRT_CONTAINERS, PIRT_FOODS, PROVINCES } from "../../../reference/permit-kinds";

/** What a permit's number looks like, what is wrong with one, and what can be read out of it. Plain functions on text. */

/** One thing a number says about itself; a hint for people, never a proof. */
export interface NumberHint {
  label: string;
  value: string;
}

const digitsOnly = (text: string) => text.replace(/\D/g, "");

/** The form a number is stored, compared and found by: capitals, no spaces, no decoration. */
export function normalNumber(kind: PermitRecordKind, written: string): string {
  const tight = written.normalize("NFKC").toUpperCase().normalize("NFKC").replace(/\s+/g, "");
  if (kind === "slhs" || kind === "hsp") return tight;
  const bare = tight.replace(/[.,/\-–—]/g, "");
  if (kind === "pirt") return bare.replace(/^(SPP)?P?IRT(NO)?:?/, "");
  if (kind === "bpom_md" || kind === "bpom_ml") return bare.replace(/^BPOM(RI)?:?/, "");
  return bare;
}

/** As it is printed on labels: the year of a P-IRT number stands behind a dash. */
export function shownNumber(kind: PermitRecordKind, number: string): string {
  if (kind === "pirt" && number.length === 15) return `${number.slice(0, 13)}-${number.slice(13)}`;
  if (kind === "bpom_md" || kind === "bpom_ml") return `BPOM RI ${number.slice(0, 2)} ${number.slice(2)}`;
  return number;
}

const wrongLength = (name: string, wanted: string, found: number) =>
  `Nomor ${name} terdiri dari ${wanted} angka; yang ditulis ${found} angka.`;

function pirtProblem(number: string): string | null {
  if (/\D/.test(number)) return "Nomor P-IRT hanya berisi angka, misalnya 2063275010123-29.";
  if (number.length !== 15) return wrongLength("P-IRT", "15", number.length);
  if (!(number[0]! in PIRT_CONTAINERS)) return `Angka ke-1 (kemasan) harus 1–8; yang ditulis ${number[0]}.`;
  const food = number.slice(1, 3);
  if (!(food in PIRT_FOODS)) return `Angka ke-2 dan 3 (jenis pangan) harus 01–15; yang ditulis ${food}.`;
  if (!(number.slice(3, 5) in PROVINCES)) {
    return `Angka ke-4 dan 5 (provinsi) tidak dikenal; yang ditulis ${number.slice(3, 5)}. Jawa Barat adalah 32.`;
  }
  return null;
}

function halalProblem(number: string): string | null {
  if (!number.startsWith("ID")) return "Nomor sertifikat halal diawali huruf ID, misalnya ID32110001333131122.";
  const rest = number.slice(2);
  if (/\D/.test(rest)) return "Setelah ID hanya ada angka, misalnya ID32110001333131122.";
  if (rest.length !== 17) return `Setelah ID ada 17 angka; yang ditulis ${rest.length} angka.`;
  const month = Number(rest.slice(13, 15));
  if (month < 1 || month > 12) return `Angka ke-14 dan 15 setelah ID (bulan terbit) harus 01–12; yang ditulis ${rest.slice(13, 15)}.`;
  return null;
}

function bpomProblem(letters: "MD" | "ML", number: string): string | null {
  if (!number.startsWith(letters)) {
    const other = letters === "MD" ? "ML" : "MD";
    return number.startsWith(other)
      ? `Nomor ini diawali ${other}. Pilih jenis izin BPOM ${other}, atau periksa nomornya.`
      : `Nomor BPOM ${letters} diawali huruf ${letters}, misalnya ${letters} 224510001234.`;
  }
  const rest = number.slice(2);
  if (/\D/.test(rest)) return `Setelah ${letters} hanya ada angka.`;
  return rest.length < 12 || rest.length > 15 ? `Setelah ${letters} ada 12–15 angka; yang ditulis ${rest.length} angka.` : null;
}

function nibProblem(number: string): string | null {
  if (/\D/.test(number)) return "NIB hanya berisi angka.";
  return number.length === 13 ? null : `NIB terdiri dari 13 angka; yang ditulis ${number.length} angka.`;
}

/** SLHS and HSP are numbered freely by each health office, so only that something plausible was written is checked. */
const FREE_FORM = /^(?=.*\d)[\p{L}\d][\p{L}\d./-]{3,39}$/u;
const freeProblem = (name: string, number: string) =>
  FREE_FORM.test(number) ? null : `Tulis nomor ${name} seperti pada sertifikat: huruf, angka, titik, garis miring atau strip, 4–40 tanda.`;

/** What is wrong with a normalised number, naming the group of digits; null when its shape is right. */
export function numberProblem(kind: PermitRecordKind, number: string): string | null {
  switch (kind) {
    case "pirt":
      return pirtProblem(number);
    case "halal":
      return halalProblem(number);
    case "bpom_md":
      return bpomProblem("MD", number);
    case "bpom_ml":
      return bpomProblem("ML", number);
    case "nib":
      return nibProblem(number);
    case "slhs":
      return freeProblem("SLHS", number);
    case "hsp":
      return freeProblem("Label HSP", number);
  }
}

const provinceOf = (code: string) => PROVINCES[code] ?? `kode ${code}`;

function pirtHints(number: string): NumberHint[] {
  const region = number.slice(3, 7);
  return [
    { label: "Kemasan", value: PIRT_CONTAINERS[number[0]!] ?? "" },
    { label: "Jenis pangan", value: `${number.slice(1, 3)} · ${PIRT_FOODS[number.slice(1, 3)] ?? ""}` },
    { label: "Daerah", value: region === OUR_REGION ? "Kota Bekasi (3275)" : `${provinceOf(region.slice(0, 2))} (${region})` },
    { label: "Nomor urut pangan", value: number.slice(7, 9) },
    { label: "Nomor urut produsen", value: number.slice(9, 13) },
    { label: "Habis berlaku tahun", value: `20${number.slice(13)}` },
  ];
}

function halalHints(number: string): NumberHint[] {
  const rest = number.slice(2);
  const province = rest.slice(0, 2);
  return [
    { label: "Provinsi", value: province === "00" ? "terbitan pusat" : provinceOf(province) },
    { label: "Terbit", value: `bulan ${rest.slice(13, 15)} tahun 20${rest.slice(15)}` },
  ];
}

/** What a well-formed number says about itself; empty when it says nothing or is malformed. */
export function numberHints(kind: PermitRecordKind, number: string): NumberHint[] {
  if (numberProblem(kind, number) !== null) return [];
  if (kind === "pirt") return pirtHints(number);
  if (kind === "halal") return halalHints(number);
  if (kind === "bpom_md") return [{ label: "Jenis", value: "produksi dalam negeri (MD)" }];
  return kind === "bpom_ml" ? [{ label: "Jenis", value: "barang impor (ML)" }] : [];
}

/** What an officer and the vendor should look at twice; never a reason to refuse. */
export function numberWarnings(
  kind: PermitRecordKind,
  number: string,
  { issued_on, expires_on }: { issued_on: string | null; expires_on: string | null },
): string[] {
  if (numberProblem(kind, number) !== null) return [];
  const warnings: string[] = [];
  if (kind === "pirt") {
    if (number.slice(3, 7) !== OUR_REGION) warnings.push("Kode daerah pada nomor P-IRT bukan Kota Bekasi (3275).");
    const year = number.slice(13);
    if (expires_on && expires_on.slice(2, 4) !== year) {
      warnings.push(`Tahun habis berlaku pada nomor P-IRT (20${year}) berbeda dengan tanggal yang ditulis.`);
    }
  }
  if (kind === "halal" && issued_on) {
    const digits = digitsOnly(number);
    const said = `20${digits.slice(15)}-${digits.slice(13, 15)}`;
    if (!issued_on.startsWith(said)) warnings.push("Bulan terbit pada nomor sertifikat halal berbeda dengan tanggal yang ditulis.");
  }
  return warnings;
}
