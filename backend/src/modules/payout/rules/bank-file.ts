import { bankName } from "../../../reference/banks";

/** One transfer as the bank needs it. */
export interface BankTransfer {
  number_of_payout: string;
  bank_code: string;
  /** Account number, digits only. */
  number: string;
  /** Capitals, as `rules/account` writes names. */
  holder: string;
  /** Rupiah. */
  amount: number;
}

/**
 * The columns Indonesian bulk-transfer uploads ask for, under the names their templates use; a bank that wants another order takes them from
 * here (docs/operations.md). Accounts are digits and names hold only what `rules/account` lets through, so nothing in a cell is a formula.
 */
export const BANK_FILE_COLUMNS = [
  "No",
  "Kode Bank",
  "Nama Bank",
  "Nomor Rekening",
  "Nama Penerima",
  "Nominal",
  "Keterangan",
  "ID Eksternal",
] as const;

export const bankFileRow = (transfer: BankTransfer, position: number): (string | number)[] => [
  position,
  transfer.bank_code,
  bankName(transfer.bank_code),
  transfer.number,
  transfer.holder,
  transfer.amount,
  `Lapak Bekasi ${transfer.number_of_payout}`,
  transfer.number_of_payout,
];
