import { KIND_TERMS, type PermitRecordKind, type PermitScope } from "../../../reference/permit-kinds";
import { numberProblem } from "./numbers";

export interface PermitSaid {
  kind: PermitRecordKind;
  /** Normalised. */
  number: string;
  scope: PermitScope;
  issued_on: string | null;
  expires_on: string | null;
}

export interface PermitObjection {
  field: "number" | "scope" | "issued_on" | "expires_on" | "evidence";
  message: string;
}

const objection = (field: PermitObjection["field"], wrong: boolean, message: string): PermitObjection[] =>
  wrong ? [{ field, message }] : [];

/** What is wrong with a permit as written on `today` (YYYY-MM-DD): refused even in a draft. */
export function permitContradictions({ kind, number, scope, issued_on, expires_on }: PermitSaid, today: string): PermitObjection[] {
  const { scopes, expires } = KIND_TERMS[kind];
  const problem = numberProblem(kind, number);
  return [
    ...(problem ? [{ field: "number" as const, message: problem }] : []),
    ...objection(
      "scope",
      !scopes.includes(scope),
      scopes.includes("vendor") ? "Izin ini berlaku untuk seluruh usaha." : "Izin ini berlaku untuk produk tertentu. Pilih produknya.",
    ),
    ...objection("issued_on", issued_on !== null && issued_on > today, "Tanggal terbit belum tiba."),
    ...objection("expires_on", expires === "never" && expires_on !== null, "Izin ini tidak punya masa berlaku. Kosongkan tanggalnya."),
    ...objection(
      "expires_on",
      issued_on !== null && expires_on !== null && expires_on <= issued_on,
      "Tanggal berakhir harus setelah tanggal terbit.",
    ),
  ];
}

/** What an officer needs before looking at it. */
export function permitOmissions(said: PermitSaid, evidence: number, today: string): PermitObjection[] {
  const { expires } = KIND_TERMS[said.kind];
  return [
    ...objection("expires_on", expires === "always" && said.expires_on === null, "Tulis sampai kapan izin ini berlaku."),
    ...objection(
      "expires_on",
      said.expires_on !== null && said.expires_on < today,
      "Masa berlaku izin ini sudah habis. Ajukan izin yang baru.",
    ),
    ...objection("issued_on", said.kind === "halal" && said.issued_on === null, "Tulis tanggal terbit sertifikat halal."),
    ...objection("evidence", evidence === 0, "Unggah foto atau PDF izinnya, supaya petugas bisa memeriksa."),
  ];
}
