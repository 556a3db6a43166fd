import type { Permit } from "./facts";
import type { Reason } from "./requirements";

/** The rules' answers as vendors read them. */

export const PERMIT_NAMES: Record<Permit, string> = {
  nib: "NIB",
  hsp: "Label HSP",
  slhs: "SLHS",
  pirt: "P-IRT",
  bpom_md: "BPOM MD",
  bpom_ml: "BPOM ML",
  halal: "sertifikat halal",
};

/** `P-IRT 2063275010123-29`; the number alone where it says its kind itself: `BPOM RI MD 224510001234`, `SLHS-3275/0842`. */
export function permitName(kind: Permit, shownNumber: string): string {
  const name = PERMIT_NAMES[kind];
  return name.split(" ").every((word) => shownNumber.includes(word)) ? shownNumber : `${name} ${shownNumber}`;
}

const REASONS: Record<Reason, string> = {
  dairy: "olahan susu",
  canned_low_acid: "makanan kaleng berasam rendah",
  bottled_water: "air minum dalam kemasan",
  baby_food: "makanan bayi",
  pasteurised: "minuman UHT atau pasteurisasi",
  sni_mandatory: "pangan wajib SNI",
  health_claim: "kemasannya memuat klaim kesehatan",
  imported: "barang impor",
  frozen: "pangan beku yang tahan 7 hari atau lebih",
  not_shelf_stable: "tahan 7 hari atau lebih tetapi tidak pada suhu ruang",
  outside_home: "tidak dibuat di rumah",
  packaged: "pangan kering kemasan yang tahan 7 hari atau lebih",
  served: "makanan siap santap",
  catering: "makanan siap santap untuk banyak orang",
  sold_as_food: "makanan dan minuman yang dijual",
  applies_through_oss: "izin lain diajukan dengan NIB",
};

export const reasonInWords = (reason: Reason): string => REASONS[reason];
