import { z } from "zod";
import { BANKS } from "../reference/banks";
import { BusinessScale } from "./commission";
import { OrderState, PageNumber, PaymentMethod, Timestamp } from "./primitives";

export const BankCode = z.enum(BANKS.map((bank) => bank.code) as [string, ...string[]], { error: "Pilih bank dari daftar." });

/** A bank account as anybody may see it: number and holder are hints, never the whole. */
export const PayoutAccountView = z.strictObject({
  bank_code: z.string(),
  bank: z.string(),
  /** `•••• 1234` */
  number_hint: z.string(),
  /** `S•• W••••••` */
  holder_hint: z.string(),
  /** Whether payouts go to an account at Stripe: `unfinished` while Stripe still wants to know something, and the bank is used. */
  stripe: z.enum(["none", "unfinished", "ready"]),
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
  /** The city pays out through Stripe too. */
  offers_stripe: z.boolean(),
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

/** `POST /vendor/finance/stripe` (owners): connects an account at Stripe, or goes on where an earlier try was left. */
export const ConnectStripe = SavePayoutAccount.pick({ password: true });
export type ConnectStripe = z.infer<typeof ConnectStripe>;
/** Where Stripe asks the owner who they are; works once and for a few minutes. */
export const StripeOnboarding = z.strictObject({ url: z.url() });
export type StripeOnboarding = z.infer<typeof StripeOnboarding>;

/** Whole rupiah, below zero when it is owed the other way. */
export const SignedRupiah = z.int();

export const PayoutState = z.enum(["planned", "sent", "paid", "failed"]);
export type PayoutState = z.infer<typeof PayoutState>;
export const PayoutProvider = z.enum(["bank", "stripe"]);
export const BatchState = z.enum(["filling", "ready", "sent", "settled"]);
export type BatchState = z.infer<typeof BatchState>;
export const FailureKind = z.enum(["account", "other"]);

/** One payout as officers see it. */
export const AdminPayout = z.strictObject({
  id: z.string(),
  number: z.string(),
  vendor_id: z.string(),
  vendor_name: z.string(),
  amount: SignedRupiah,
  state: PayoutState,
  provider: PayoutProvider,
  /** `BCA •••• 1234`, or the Stripe account's id. */
  account: z.string(),
  holder_hint: z.string().nullable(),
  provider_ref: z.string().nullable(),
  failure_kind: FailureKind.nullable(),
  failure_reason: z.string().nullable(),
  paid_at: Timestamp.nullable(),
  failed_at: Timestamp.nullable(),
});
export type AdminPayout = z.infer<typeof AdminPayout>;

export const AdminBatch = z.strictObject({
  id: z.string(),
  /** The day, `2026-11-23` or `2026-11-23-2`. */
  number: z.string(),
  state: BatchState,
  payout_count: z.int(),
  total: SignedRupiah,
  created_at: Timestamp,
  /** Name of the officer, null when the schedule started it. */
  created_by: z.string().nullable(),
  sent_at: Timestamp.nullable(),
  sent_by: z.string().nullable(),
  settled_at: Timestamp.nullable(),
  confirmed_by: z.string().nullable(),
});
export type AdminBatch = z.infer<typeof AdminBatch>;

/** `GET /admin/payout-batches?page`. */
export const AdminBatchQuery = z.strictObject({ page: PageNumber });
export const AdminBatchList = z.strictObject({
  batches: z.array(AdminBatch),
  page: z.int(),
  has_next: z.boolean(),
  /** Vendors whose balance reaches the threshold now, holds not yet taken off. */
  waiting: z.strictObject({ vendors: z.int(), amount: SignedRupiah }),
  /** Null when runs are started by hand only. */
  next_run: Timestamp.nullable(),
});
export type AdminBatchList = z.infer<typeof AdminBatchList>;

/** `POST /admin/payout-batches` → 201: starts a run. The same key again answers the same batch. */
export const StartRun = z.strictObject({ key: z.string().trim().min(8).max(64) });

/** `GET /admin/payout-batches/:id?state&after`: payouts by number, `after` the last one shown. */
export const AdminBatchDetailQuery = z.strictObject({ state: PayoutState.optional(), after: z.string().max(20).optional() });
export const AdminBatchDetail = AdminBatch.extend({
  sums: z.array(z.strictObject({ state: PayoutState, provider: PayoutProvider, count: z.int(), amount: SignedRupiah })),
  payouts: z.array(AdminPayout),
  next: z.string().nullable(),
});
export type AdminBatchDetail = z.infer<typeof AdminBatchDetail>;

/** `POST /admin/payout-batches/:id/paid`: all that was sent, or only these. Answers the batch. */
export const ConfirmPayouts = z.strictObject({ payout_ids: z.array(z.string()).min(1).max(500).optional() });

/** `POST /admin/payouts/:id/failed`. Answers its batch. */
export const FailPayout = z.strictObject({
  kind: FailureKind,
  reason: z.string().trim().min(5, "Tulis alasan yang bisa dibaca penjual.").max(200),
});

/** Why money that is the vendor's is not paid now; `modules/payout/rules/eligible` says when each holds. */
export const NoPayoutReason = z.enum(["nothing", "debt", "below_threshold", "no_account", "account_waits", "account_refused", "stopped"]);
export type NoPayoutReason = z.infer<typeof NoPayoutReason>;

const HeldOrder = z.strictObject({
  id: z.string(),
  number: z.string(),
  amount: SignedRupiah,
  reason: z.enum(["complaint", "window"]),
  /** When the window ends; null while a complaint is open. */
  free_at: Timestamp.nullable(),
});

export const PayoutSummary = z.strictObject({
  id: z.string(),
  number: z.string(),
  amount: SignedRupiah,
  state: PayoutState,
  /** `BCA •••• 1234` or `Stripe`. */
  account: z.string(),
  created_at: Timestamp,
  paid_at: Timestamp.nullable(),
  failed_at: Timestamp.nullable(),
  failure_reason: z.string().nullable(),
});
export type PayoutSummary = z.infer<typeof PayoutSummary>;

/** `GET /vendor/finance`: what is the vendor's, what waits and why, and when it is paid. */
export const FinanceOverview = z.strictObject({
  /** What the shop counts as today when commission is worked out; officers confirm it. */
  scale: BusinessScale,
  /** Everything earned and not paid out; below zero the vendor owes. */
  payable: SignedRupiah,
  /** Paid by shoppers, not handed over yet. */
  pending: SignedRupiah,
  held: z.strictObject({ complaint: SignedRupiah, window: SignedRupiah }),
  /** Payable less what is held. */
  available: SignedRupiah,
  /** Of it, what the vendor owes (commission of cash orders, refunds after a payout); 0 or below. */
  debts: SignedRupiah,
  /** What the next run would pay, null when it would pay nothing. */
  next_amount: SignedRupiah.nullable(),
  no_payout: NoPayoutReason.nullable(),
  /** Null when the city starts runs by hand. */
  next_run: Timestamp.nullable(),
  threshold: SignedRupiah,
  window_days: z.int(),
  /** Up to twenty, the ones held longest first. */
  held_orders: z.array(HeldOrder),
  account: PayoutAccountView.nullable(),
  last_payout: PayoutSummary.nullable(),
});
export type FinanceOverview = z.infer<typeof FinanceOverview>;

export const TrailStatus = z.enum([
  /** No money passes through a payout: cash without commission, or cancelled unpaid. */
  "none",
  /** The shopper's money is there, the goods have not been handed over. */
  "pending",
  "complaint",
  "window",
  /** In the next payout. */
  "next",
  /** The vendor owes it; the next payout is lower by it. */
  "debt",
  "under_way",
  "paid",
]);
export type TrailStatus = z.infer<typeof TrailStatus>;

export const CommissionLineView = z.strictObject({
  title: z.string(),
  /** Rupiah of the line that were paid and not given back. */
  base: SignedRupiah,
  /** Basis points. */
  rate: z.int(),
  /** Rupiah on top. */
  flat: z.int(),
  scope: z.enum(["campaign", "vendor", "category", "scale", "default"]),
  amount: SignedRupiah,
});

/** One order from its price to the payout, every rupiah of it. */
export const TrailView = z.strictObject({
  id: z.string(),
  number: z.string(),
  placed_at: Timestamp,
  handed_over_at: Timestamp.nullable(),
  state: OrderState,
  payment_method: PaymentMethod,
  goods: SignedRupiah,
  /** Taken off the goods, and the part of it the city makes good. */
  discount: SignedRupiah,
  city_discount: SignedRupiah,
  delivery_fee: SignedRupiah,
  /** What the shopper was asked for when they ordered, and what lines were lowered by since, before the hand-over. */
  total: SignedRupiah,
  lowered: SignedRupiah,
  /** What the shopper paid so far, before refunds. */
  paid: SignedRupiah,
  refunds: z.array(z.strictObject({ amount: SignedRupiah, at: Timestamp, reason: z.string().nullable() })),
  /** The city's part of the voucher, as far as it is earned. */
  city_part: SignedRupiah,
  /** Null until the goods are handed over. */
  commission: SignedRupiah.nullable(),
  commission_lines: z.array(CommissionLineView),
  tax: SignedRupiah,
  /** What the vendor is left with. */
  yours: SignedRupiah,
  /** Of it, what the vendor was given in cash by the shopper. */
  in_cash: SignedRupiah,
  /** Of it, what payouts carry; below zero they are lowered by it. */
  through_payout: SignedRupiah,
  status: TrailStatus,
  /** When a held order is free. */
  free_at: Timestamp.nullable(),
  payouts: z.array(z.strictObject({ id: z.string(), number: z.string(), state: PayoutState, amount: SignedRupiah, at: Timestamp })),
});
export type TrailView = z.infer<typeof TrailView>;

/** YYYY-MM in Jakarta. */
export const Month = z.string().regex(/^20\d\d-(0[1-9]|1[0-2])$/, "Tulis bulan sebagai TTTT-BB.");

/** `GET /vendor/finance/orders?month&before`: newest first; `before` is the last order shown. */
export const TrailQuery = z.strictObject({ month: Month.optional(), before: z.string().max(60).optional() });
export const TrailList = z.strictObject({ month: Month, orders: z.array(TrailView), next: z.string().nullable() });
export type TrailList = z.infer<typeof TrailList>;

/** `GET /vendor/finance/export?month`: the same as CSV. */
export const TrailExportQuery = z.strictObject({ month: Month });

/** `GET /vendor/finance/payouts?before&number`. */
export const VendorPayoutQuery = z.strictObject({ before: z.string().max(60).optional(), number: z.string().trim().max(20).optional() });
export const VendorPayoutList = z.strictObject({ payouts: z.array(PayoutSummary), next: z.string().nullable() });
export type VendorPayoutList = z.infer<typeof VendorPayoutList>;

/** `GET /vendor/finance/payouts/:id?after`: what it paid. */
export const VendorPayoutDetailQuery = z.strictObject({ after: z.string().max(60).optional() });
export const VendorPayoutDetail = PayoutSummary.extend({
  lines: z.array(
    z.strictObject({
      id: z.string(),
      kind: z.enum(["order", "payout", "other"]),
      /** Of the order or the failed payout. */
      subject_id: z.string(),
      number: z.string(),
      amount: SignedRupiah,
    }),
  ),
  next: z.string().nullable(),
});
export type VendorPayoutDetail = z.infer<typeof VendorPayoutDetail>;
