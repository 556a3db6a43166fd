import { z } from "zod";
import { PageNumber, Rupiah, Timestamp } from "./primitives";

/** Methods whose money comes before the goods, through a gateway. */
export const PrepaidMethod = z.enum(["bank_transfer", "qris", "card"]);
export type PrepaidMethod = z.infer<typeof PrepaidMethod>;

/**
 * One attempt to get a group's money. `open`: the shopper may pay. `authorized`: the provider holds the money for us.
 * `succeeded`: it pays the group. `returned`: it came, but too late or twice, and goes back. `quarantined`: it came and does not fit; an officer decides.
 */
export const ChargeState = z.enum(["open", "authorized", "succeeded", "failed", "expired", "cancelled", "quarantined", "returned"]);
export type ChargeState = z.infer<typeof ChargeState>;

/** Money on its way back. `due`: to be sent, by the provider or by an officer. `sent`: the provider has it. */
export const PaybackState = z.enum(["due", "sent", "done", "failed"]);
export type PaybackState = z.infer<typeof PaybackState>;

/** The charge as its shopper sees it; `client` is what the browser needs to pay (account, QR payload, client secret …). */
export const ChargeView = z.strictObject({
  method: PrepaidMethod,
  state: ChargeState,
  /** What the shopper is asked for. */
  amount: Rupiah,
  expires_at: Timestamp.nullable(),
  client: z.record(z.string(), z.unknown()),
  /** The photo a shopper sent to show that they paid. */
  proof: z.strictObject({ sent_at: Timestamp, refused_because: z.string().nullable() }).nullable(),
});
export type ChargeView = z.infer<typeof ChargeView>;

/** `POST /store/account/order-groups/:number/charge`: another way to pay may be chosen while nothing is paid. */
export const OpenCharge = z.strictObject({ payment_method: PrepaidMethod.optional() });
export const OpenChargeAsGuest = OpenCharge.extend({ phone: z.string().max(24) });
/** `POST …/sync`: the shopper is back from paying; asks the provider now. */
export const SyncAsGuest = z.strictObject({ phone: z.string().max(24) });

/** `GET /admin/charges?state&page`. */
export const AdminChargeQuery = z.strictObject({ state: ChargeState.default("quarantined"), page: PageNumber });
export const AdminCharge = z.strictObject({
  id: z.string(),
  order_group_id: z.string(),
  number: z.string(),
  contact_name: z.string(),
  method: PrepaidMethod,
  state: ChargeState,
  amount: Rupiah,
  received_amount: Rupiah.nullable(),
  /** Rupiah of the group that still wants paying. */
  due: Rupiah,
  provider_ref: z.string().nullable(),
  quarantine_reason: z.string().nullable(),
  /** What an officer may decide. */
  decisions: z.array(z.enum(["give_back", "accept"])),
  created_at: Timestamp,
});
export const AdminChargeList = z.strictObject({ charges: z.array(AdminCharge), page: z.int(), has_next: z.boolean() });
/** `POST /admin/charges/:id/decision`. */
export const DecideCharge = z.strictObject({
  decision: z.enum(["give_back", "accept"]),
  note: z.string().trim().min(5, "Tulis alasan keputusan ini.").max(200),
});

/** `GET /admin/paybacks?state&page`. */
export const AdminPaybackQuery = z.strictObject({ state: PaybackState.default("due"), page: PageNumber });
export const AdminPayback = z.strictObject({
  id: z.string(),
  order_group_id: z.string(),
  number: z.string(),
  contact: z.strictObject({ name: z.string(), phone: z.string(), email: z.string().nullable() }),
  method: PrepaidMethod,
  state: PaybackState,
  amount: Rupiah,
  /** Whether an officer sends it by hand. */
  by_hand: z.boolean(),
  note: z.string().nullable(),
  created_at: Timestamp,
  done_at: Timestamp.nullable(),
});
export const AdminPaybackList = z.strictObject({ paybacks: z.array(AdminPayback), page: z.int(), has_next: z.boolean() });
/** `POST /admin/paybacks/:id/done`: sent by hand. `POST /admin/paybacks/:id/retry` {}: ask the provider again. */
export const PaybackDone = z.strictObject({ note: z.string().trim().min(5, "Tulis ke mana dan bagaimana uang dikirim.").max(200) });
