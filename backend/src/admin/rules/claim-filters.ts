import type { CheckState, ClaimSubject } from "../backend/claims";
import { pageIn } from "./queue-filters";

export interface ClaimFilters {
  subject: ClaimSubject;
  check: CheckState;
  page: number;
}

export const SUBJECTS = ["halal", "permit"] as const satisfies readonly ClaimSubject[];
export const CHECKS = ["pending", "verified", "rejected", "revoked"] as const satisfies readonly CheckState[];

/** In the address as Indonesian words: `?jenis=izin&periksa=sah`. */
const SUBJECT_WORD: Record<ClaimSubject, string> = { halal: "halal", permit: "izin" };
const CHECK_WORD: Record<(typeof CHECKS)[number], string> = {
  pending: "menunggu",
  verified: "sah",
  rejected: "ditolak",
  revoked: "dicabut",
};

export function readClaimFilters(search: URLSearchParams): ClaimFilters {
  return {
    subject: SUBJECTS.find((subject) => SUBJECT_WORD[subject] === search.get("jenis")) ?? "halal",
    check: CHECKS.find((check) => CHECK_WORD[check] === search.get("periksa")) ?? "pending",
    page: pageIn(search),
  };
}

export function writeClaimFilters({ subject, check, page }: ClaimFilters): URLSearchParams {
  const word = CHECKS.find((known) => known === check) ?? "pending";
  const search = new URLSearchParams({ jenis: SUBJECT_WORD[subject], periksa: CHECK_WORD[word] });
  if (page > 1) search.set("page", String(page));
  return search;
}
