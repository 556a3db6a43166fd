import { z } from "zod";
import { SignedRupiah } from "./payout";
import { Rupiah, Timestamp } from "./primitives";

/** `GET /admin/ledger`: balances of the city's accounts, and of all vendors together. */
export const LedgerOverview = z.strictObject({
  /** As booked: debits above zero, credits below. */
  accounts: z.array(z.strictObject({ code: z.string(), balance: SignedRupiah })),
  vendors: z.strictObject({
    /** What the city owes vendors for goods not handed over yet, and for those that are. */
    pending: SignedRupiah,
    payable: SignedRupiah,
    /** What vendors owe the city, and how many do. */
    debts: SignedRupiah,
    debtors: z.int(),
  }),
});
export type LedgerOverview = z.infer<typeof LedgerOverview>;

/** Accounts of money that is at a provider until the provider transfers it to the city's bank. */
export const ClearingAccount = z.enum(["clearing:stripe", "clearing:qris"]);
export type ClearingAccount = z.infer<typeof ClearingAccount>;

/** `POST /admin/ledger/settlements`: a provider transferred money to the bank. Answers the overview; the same reference again changes nothing. */
export const RecordSettlement = z.strictObject({
  account: ClearingAccount,
  /** What the bank's statement shows. */
  arrived: Rupiah.min(1, "Tulis jumlah yang masuk ke bank."),
  /** What the provider kept of it at this moment, and had not said with the payments. */
  fee: Rupiah.default(0),
  /** The provider's or the bank's number of this transfer. */
  reference: z
    .string()
    .trim()
    .regex(/^[A-Za-z0-9][A-Za-z0-9 ./_-]{2,59}$/, "Tulis nomor transfer dari mutasi bank: huruf dan angka, paling sedikit 3."),
});
export type RecordSettlement = z.infer<typeof RecordSettlement>;

/** `GET /admin/ledger/journals?account&before`: newest first; `before` is the last seq shown. */
export const JournalQuery = z.strictObject({ account: z.string().trim().max(80), before: z.coerce.number().int().min(1).optional() });
export const JournalList = z.strictObject({
  account: z.string(),
  lines: z.array(
    z.strictObject({
      seq: z.int(),
      at: Timestamp,
      kind: z.string(),
      source_key: z.string(),
      /** The order, when it is about one. */
      order: z.string().nullable(),
      amount: SignedRupiah,
      balance: SignedRupiah,
    }),
  ),
  next: z.int().nullable(),
});
export type JournalList = z.infer<typeof JournalList>;

const OpenEnd = z.strictObject({ id: z.string(), label: z.string(), amount: SignedRupiah, since: Timestamp, note: z.string().nullable() });

/** `GET /admin/ledger/unmatched`: what does not add up, up to fifty of each, the oldest first. */
export const Unmatched = z.strictObject({
  /** Groups whose money neither became the shops' nor went back. */
  groups: z.array(OpenEnd),
  /** Money owed back to shoppers for longer than a day. */
  paybacks: z.array(OpenEnd),
  /** Captures and refunds of the last 30 days without a journal. */
  movements: z.array(OpenEnd),
  /** Charges set aside because amount, currency or reference did not match. */
  charges: z.array(OpenEnd),
  /** Payouts under way for more than three days. */
  payouts: z.array(OpenEnd),
});
export type Unmatched = z.infer<typeof Unmatched>;
