import { z } from "zod";
import { Rupiah, Timestamp } from "./primitives";

/** `fewer`: fewer pieces, or none. `weight`: it weighs less, so a piece costs less. `substitute`: something no dearer in its place. */
export const AdjustmentKind = z.enum(["fewer", "weight", "substitute"]);
export type AdjustmentKind = z.infer<typeof AdjustmentKind>;

/** `proposed`: the shopper has not answered yet; nothing changed so far. */
export const AdjustmentState = z.enum(["proposed", "applied", "declined", "withdrawn"]);

/** A line that was (or, once the shopper agrees, will be) lowered before it is handed over. */
export const AdjustmentView = z.strictObject({
  id: z.string(),
  state: AdjustmentState,
  title: z.string(),
  kind: AdjustmentKind,
  substitute: z.string().nullable(),
  old_quantity: z.int(),
  new_quantity: z.int(),
  old_unit_price: Rupiah,
  new_unit_price: Rupiah,
  /** Rupiah the shopper pays less. */
  amount: Rupiah,
  reason: z.string(),
  at: Timestamp,
});
export type AdjustmentView = z.infer<typeof AdjustmentView>;

/** `POST /vendor/orders/:id/adjustments`; the same key is the same adjustment. */
export const LowerLine = z.strictObject({
  /** `OrderLine.key` */
  line: z.string().min(1).max(40),
  kind: AdjustmentKind,
  /** `fewer`: pieces that remain. */
  quantity: z.int().min(0).max(999).optional(),
  /** `weight`, `substitute`: rupiah a piece from now on. */
  unit_price: Rupiah.min(1, "Tulis harga barunya.").optional(),
  /** `substitute`: what the shopper gets instead. */
  substitute: z.string().trim().min(3, "Tulis apa penggantinya.").max(80).optional(),
  /** `fewer`: the pieces are there and may be sold to others; otherwise they leave the stock. */
  restock: z.boolean().optional(),
  reason: z.string().trim().min(5, "Tulis alasan yang bisa dibaca pembeli.").max(200),
  idempotency_key: z.string().min(16).max(64),
});
export type LowerLine = z.infer<typeof LowerLine>;

/** `POST /store/account/order-groups/:number/adjustments/:id/answer`, and with the phone for guests. */
export const AnswerAsShopper = z.strictObject({ agree: z.boolean() });
export const AnswerAsGuest = AnswerAsShopper.extend({ phone: z.string().max(24) });
