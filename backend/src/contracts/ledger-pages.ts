import { z } from "zod";
import { SignedRupiah } from "./payout";
import { Timestamp } from "./primitives";

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
