import { z } from "zod";
import { BANKS } from "../reference/banks";
import { Timestamp } from "./primitives";

export const BankCode = z.enum(BANKS.map((bank) => bank.code) as [string, ...string[]], { error: "Pilih bank dari daftar." });

/** A bank account as anybody may see it: number and holder are hints, never the whole. */
export const PayoutAccountView = z.strictObject({
  bank_code: z.string(),
  bank: z.string(),
  /** `•••• 1234` */
  number_hint: z.string(),
  /** `S•• W••••••` */
  holder_hint: z.string(),
  /** A Stripe account is connected, payouts go there. */
  stripe: z.boolean(),
  changed_at: Timestamp,
  /** No payout goes to this account before. */
  usable_from: Timestamp,
  /** Why the bank sent money back; the account must be written anew. */
  refused_reason: z.string().nullable(),
});
export type PayoutAccountView = z.infer<typeof PayoutAccountView>;

/** `GET /vendor/finance/account`. */
export const PayoutAccountPage = z.strictObject({
  account: PayoutAccountView.nullable(),
  banks: z.array(z.strictObject({ code: z.string(), name: z.string() })),
  /** Only owners may. */
  can_change: z.boolean(),
  /** How long a changed account waits. */
  hold_hours: z.int(),
});
export type PayoutAccountPage = z.infer<typeof PayoutAccountPage>;

/** `PUT /vendor/finance/account` (owners): the whole account each time, confirmed with the owner's password. */
export const SavePayoutAccount = z.strictObject({
  bank_code: BankCode,
  account_number: z.string().trim().min(1, "Tulis nomor rekening.").max(40),
  holder_name: z.string().trim().min(1, "Tulis nama pemilik rekening.").max(80),
  password: z.string().min(1, "Tulis kata sandi Anda.").max(128),
});
export type SavePayoutAccount = z.infer<typeof SavePayoutAccount>;
