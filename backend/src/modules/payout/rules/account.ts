import { bankOf } from "../../../reference/banks";

/** What an owner typed of a bank account. */
export interface TypedAccount {
  bank_code: string;
  account_number: string;
  holder_name: string;
}

export interface AccountProblem {
  field: keyof TypedAccount;
  message: string;
}

/** People group digits as on their card or passbook: `123-456 7890`. */
export const digitsOf = (typed: string): string => typed.replace(/[\s.-]/g, "");

/**
 * The holder as banks write names: capitals and the signs their files take. Letters with marks lose them; what is left out could not
 * stand in a bank's file anyway, and nothing that is left starts a spreadsheet formula.
 */
export const bankName = (typed: string): string =>
  typed
    .normalize("NFKD")
    .replace(/[^A-Za-z0-9 .,'/()&-]/g, "")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^[^A-Za-z0-9]+/, "")
    .toUpperCase();

/** Account numbers are 6 to 20 digits; where a bank has one length only, exactly that many. */
function numberProblem(bankCode: string, digits: string): string | undefined {
  if (!/^\d{6,20}$/.test(digits)) return "Tulis nomor rekening dengan angka saja, 6 sampai 20 angka.";
  if (/^(\d)\1+$/.test(digits)) return "Nomor rekening ini tidak mungkin benar. Periksa lagi.";
  const bank = bankOf(bankCode);
  if (bank?.digits && digits.length !== bank.digits)
    return `Nomor rekening ${bank.name} ${bank.digits} angka; yang Anda tulis ${digits.length}.`;
  return undefined;
}

/** Everything that is wrong with an account; empty when money may be sent there. */
export function accountProblems({ bank_code, account_number, holder_name }: TypedAccount): AccountProblem[] {
  const problems: AccountProblem[] = [];
  if (!bankOf(bank_code)) problems.push({ field: "bank_code", message: "Pilih bank dari daftar." });
  const number = numberProblem(bank_code, digitsOf(account_number));
  if (number) problems.push({ field: "account_number", message: number });
  if (bankName(holder_name).replace(/[^A-Z]/g, "").length < 3)
    problems.push({ field: "holder_name", message: "Tulis nama pemilik rekening seperti di buku tabungan." });
  return problems;
}

/** `•••• 1234`: enough for the owner to know which account it is, too little for anybody else. */
export const numberHint = (digits: string): string => `•••• ${digits.slice(-4)}`;

/** `SRI WAHYUNI` → `S•• W••••••`. */
export const holderHint = (name: string): string =>
  name
    .split(" ")
    .map((word) => word.charAt(0) + "•".repeat(Math.max(0, word.length - 1)))
    .join(" ");
