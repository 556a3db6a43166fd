import { parsePhoneNumberFromString } from "libphonenumber-js";
import { KELURAHAN } from "../../../reference/areas";

/** An application's answers as they are stored; a draft may lack any of them. */
export interface Answers {
  business_name: string;
  owner_name: string | null;
  nib: string | null;
  phone: string | null;
  kecamatan_code: string | null;
  kelurahan_code: string | null;
  street: string | null;
  rt: string | null;
  rw: string | null;
  landmark: string | null;
  sells: string[] | null;
  sells_note: string | null;
  production_place: "home" | "shop" | "shared_kitchen" | "factory" | null;
  production_note: string | null;
  packaging_note: string | null;
}

export type EvidenceKind = "kitchen" | "product" | "packaging" | "document";

export interface Missing {
  field: string;
  message: string;
}

const kelurahanByCode = new Map<string, (typeof KELURAHAN)[number]>(KELURAHAN.map((kelurahan) => [kelurahan.code, kelurahan]));

/** `0812…`, `62812…` or `+62 812…` → `+62812…`; undefined when it is no Indonesian number. */
export function indonesianPhone(typed: string): string | undefined {
  if (/\p{L}/u.test(typed)) return undefined;
  const phone = parsePhoneNumberFromString(typed.replace(/^\s*62/, "+62"), "ID");
  return phone?.country === "ID" && phone.isValid() ? phone.number : undefined;
}

const threeDigits = (typed: string): string => (/^\d{1,3}$/.test(typed) ? typed.padStart(3, "0") : typed);
const emptyAsNull = (text: string | null): string | null => (text === "" ? null : text);

/**
 * Answers in the form they are kept: numbers in their standard shape where they are recognised, and as typed where not, so that
 * saving a half-filled form loses nothing. `missingFrom` says what is still wrong.
 */
export function tidied(answers: Partial<Answers>): Partial<Answers> {
  const tidy: Partial<Answers> = { ...answers };
  for (const field of ["owner_name", "street", "landmark", "sells_note", "production_note", "packaging_note"] as const) {
    const text = tidy[field];
    if (text !== undefined) tidy[field] = emptyAsNull(text);
  }
  if (tidy.nib !== undefined) tidy.nib = emptyAsNull(tidy.nib?.replace(/[\s.-]/g, "") ?? null);
  if (tidy.phone !== undefined) tidy.phone = emptyAsNull(tidy.phone && (indonesianPhone(tidy.phone) ?? tidy.phone));
  if (tidy.rt !== undefined) tidy.rt = emptyAsNull(tidy.rt && threeDigits(tidy.rt));
  if (tidy.rw !== undefined) tidy.rw = emptyAsNull(tidy.rw && threeDigits(tidy.rw));
  if (tidy.sells !== undefined) tidy.sells = tidy.sells && [...new Set(tidy.sells)];
  return tidy;
}

/** The postal code is the kelurahan's; nobody has to know it. */
export const postalCodeOf = (kelurahanCode: string | null): string | null => kelurahanByCode.get(kelurahanCode ?? "")?.postal_code ?? null;

const shorterThan = (length: number, text: string | null): boolean => (text ?? "").trim().length < length;
const isArea = ({ kecamatan_code, kelurahan_code }: Answers): boolean =>
  kelurahanByCode.get(kelurahan_code ?? "")?.kecamatan_code === kecamatan_code;

type Check = { field: keyof Answers | "evidence"; message: string; lacks: (answers: Answers, evidence: EvidenceKind[]) => boolean };

/** In the order of the form. NIB is optional for the smallest; landmark and the free notes help but hold nobody up. */
const CHECKS: Check[] = [
  { field: "business_name", message: "Tulis nama usaha, paling sedikit 3 huruf.", lacks: (a) => shorterThan(3, a.business_name) },
  { field: "owner_name", message: "Tulis nama pemilik usaha.", lacks: (a) => shorterThan(2, a.owner_name) },
  {
    field: "nib",
    message: "NIB terdiri dari 13 angka. Kosongkan bila belum punya.",
    lacks: (a) => a.nib !== null && !/^\d{13}$/.test(a.nib),
  },
  {
    field: "phone",
    message: "Tulis nomor telepon atau WhatsApp Indonesia, misalnya 0812 3456 7890.",
    lacks: (a) => !indonesianPhone(a.phone ?? ""),
  },
  { field: "kecamatan_code", message: "Pilih kecamatan tempat usaha.", lacks: (a) => a.kecamatan_code === null },
  { field: "kelurahan_code", message: "Pilih kelurahan yang ada di kecamatan itu.", lacks: (a) => a.kelurahan_code === null || !isArea(a) },
  { field: "street", message: "Tulis nama jalan atau perumahan, blok, dan nomor.", lacks: (a) => shorterThan(5, a.street) },
  { field: "rt", message: "RT berupa 3 angka, misalnya 003.", lacks: (a) => !/^\d{3}$/.test(a.rt ?? "") },
  { field: "rw", message: "RW berupa 3 angka, misalnya 007.", lacks: (a) => !/^\d{3}$/.test(a.rw ?? "") },
  { field: "sells", message: "Pilih paling sedikit satu jenis yang dijual.", lacks: (a) => (a.sells ?? []).length === 0 },
  { field: "production_place", message: "Pilih tempat produk dibuat.", lacks: (a) => a.production_place === null },
  { field: "packaging_note", message: "Ceritakan cara produk dikemas.", lacks: (a) => shorterThan(5, a.packaging_note) },
  {
    field: "evidence",
    message: "Unggah paling sedikit satu foto dapur atau produk.",
    lacks: (_, evidence) => !evidence.some((kind) => kind === "kitchen" || kind === "product"),
  },
];

/** What must still be answered or mended before the application can be sent, in the order of the form. */
export const missingFrom = (answers: Answers, evidence: EvidenceKind[]): Missing[] =>
  CHECKS.filter((check) => check.lacks(answers, evidence)).map(({ field, message }) => ({ field, message }));
