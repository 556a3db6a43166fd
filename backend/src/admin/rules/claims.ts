import type { PermitKind } from "../../contracts/primitives";

interface ClaimedNumber {
  subject: "halal" | "permit";
  kind: PermitKind | null;
  number: string | null;
}

const HALAL = /^ID\d{17}$/;
const PERMIT: Partial<Record<PermitKind, RegExp>> = {
  pirt: /^[1-8](0[1-9]|1[0-5])\d{10}-?\d{2}$/,
  bpom_md: /^(BPOM RI )?MD ?\d{12,15}$/,
  bpom_ml: /^(BPOM RI )?ML ?\d{12,15}$/,
};

/** Whether a number has the shape its issuer gives. A hint for the officer, who looks at the document itself. */
export function looksRight({ subject, kind, number }: ClaimedNumber): boolean {
  if (!number) return false;
  const shape = subject === "halal" ? HALAL : kind ? PERMIT[kind] : undefined;
  return shape?.test(number.trim().toUpperCase()) ?? true;
}

/** Both YYYY-MM-DD in Jakarta; the last day of validity still counts. */
export const isExpired = (expiresOn: string | null, today: string): boolean => expiresOn !== null && expiresOn < today;
