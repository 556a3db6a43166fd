import type { PermitKind } from "../../../contracts/primitives";

/**
 * Shapes of food-safety numbers. P-IRT: container (1–8), food type (01–15 without gaps that matter here), province and city, product,
 * producer, expiry year (BPOM regulation on SPP-IRT). BPOM: MD for domestic, ML for imported. SLHS and HSP are numbered freely by each
 * health office, so only that something plausible was written is checked.
 */
const PIRT = /^[1-8](?:0[1-9]|1[0-5])(\d{4})\d{6}-?(\d{2})$/;
const BEKASI = "3275";
const FREE_FORM = /^(?=.*\d)[\p{L}\d][\p{L}\d ./-]{3,39}$/u;

export type NumberedPermit = Exclude<PermitKind, "none">;

const SHAPES: Record<NumberedPermit, { shape: RegExp; message: string }> = {
  pirt: { shape: PIRT, message: "Nomor P-IRT terdiri dari 15 angka, misalnya 2063275010123-29." },
  bpom_md: { shape: /^(BPOM RI )?MD ?\d{12,15}$/i, message: "Nomor BPOM MD diawali MD lalu 12–15 angka, misalnya MD 224510001234." },
  bpom_ml: { shape: /^(BPOM RI )?ML ?\d{12,15}$/i, message: "Nomor BPOM ML diawali ML lalu 12–15 angka, misalnya ML 224510001234." },
  slhs: { shape: FREE_FORM, message: "Tulis nomor SLHS seperti pada sertifikat." },
  hsp: { shape: FREE_FORM, message: "Tulis nomor Label HSP seperti pada label." },
};

/** What is wrong with a permit number, or null. */
export function permitNumberProblem(kind: NumberedPermit, number: string): string | null {
  const { shape, message } = SHAPES[kind];
  return shape.test(number.trim()) ? null : message;
}

/** What an officer and the vendor should look at twice; never a reason to refuse. */
export function permitWarnings(kind: PermitKind, number: string | null, expiresOn: string | null): string[] {
  const [, region, year] = (kind === "pirt" && number && PIRT.exec(number.trim())) || [];
  if (!region || !year) return [];
  const warnings: string[] = [];
  if (region !== BEKASI) warnings.push("Kode daerah pada nomor P-IRT bukan Kota Bekasi (3275).");
  if (expiresOn && expiresOn.slice(2, 4) !== year) {
    warnings.push(`Tahun habis berlaku pada nomor P-IRT (20${year}) berbeda dengan tanggal yang ditulis.`);
  }
  return warnings;
}
