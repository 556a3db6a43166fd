import { z } from "zod";
import { AdjustmentView } from "./adjustment";
import { OrderState, PageNumber, PaymentMethod, PaymentState, Rupiah, Timestamp } from "./primitives";

/** Money of an order that went back. */
export const RefundView = z.strictObject({
  /** Null for what cancelling gave back. */
  id: z.string().nullable(),
  amount: Rupiah,
  reason: z.string().nullable(),
  at: Timestamp,
  /** It goes back the way it was paid. */
  method: PaymentMethod,
  /** `waiting`: on its way to be sent. `sent`: left. `done`: with the shopper, as far as anybody here can tell. */
  progress: z.enum(["waiting", "sent", "done"]),
  /** The difference of a line that was lowered: the totals are without it already. */
  in_totals: z.boolean(),
});
export type RefundView = z.infer<typeof RefundView>;

const Reason = z.string().trim().min(5, "Tulis alasan yang bisa dibaca pembeli.").max(200);

/** `POST /vendor/orders/:id/refunds`, `POST /admin/vendor-orders/:id/refunds`; the same key is the same refund. */
export const RefundOrder = z.strictObject({
  amount: Rupiah.min(1, "Tulis jumlah yang dikembalikan."),
  reason: Reason,
  idempotency_key: z.string().min(16).max(64),
});

const OptionalReason = z.string().trim().max(200).optional();
/** `POST /store/account/order-groups/:number/orders/:id/cancel`, `POST /store/order-groups/:number/orders/:id/cancel`. */
export const CancelAsShopper = z.strictObject({ reason: OptionalReason });
export const CancelAsGuest = CancelAsShopper.extend({ phone: z.string().max(24) });

/** One shop's order as officers see it. */
export const AdminVendorOrder = z.strictObject({
  id: z.string(),
  number: z.string(),
  group_id: z.string(),
  /** The Medusa order behind it. */
  order_id: z.string(),
  vendor_id: z.string(),
  shop: z.string(),
  contact_name: z.string(),
  state: OrderState,
  payment_method: PaymentMethod,
  payment_state: PaymentState,
  total: Rupiah,
  refunds: z.array(RefundView),
  adjustments: z.array(AdjustmentView),
  refundable: Rupiah,
  cancel_reason: z.string().nullable(),
  placed_at: Timestamp,
  actions: z.array(z.enum(["cancel", "refund"])),
});
export type AdminVendorOrder = z.infer<typeof AdminVendorOrder>;

export const AdminVendorOrderQuery = z.strictObject({
  vendor_id: z.string().max(40).optional(),
  group_id: z.string().max(40).optional(),
  /** The Medusa order. */
  order_id: z.string().max(40).optional(),
  state: OrderState.or(z.literal("open")).optional(),
  page: PageNumber,
});
export const AdminVendorOrderList = z.strictObject({ orders: z.array(AdminVendorOrder), page: z.int(), has_next: z.boolean() });
export type AdminVendorOrderList = z.infer<typeof AdminVendorOrderList>;

/** `POST /admin/vendors/:id/open-orders`: cancels the open orders of a shop, some at a time; asked again until none remain. */
/** `GET /admin/vendors/:id/open-orders`: what would be cancelled. */
export const OpenOrders = z.strictObject({
  count: z.int(),
  /** Of them: shoppers' money has come; rupiah that would go back. */
  paid_count: z.int(),
  paid_total: z.int(),
  /** The longest that a shopper waits. */
  oldest: Timestamp.nullable(),
});
export type OpenOrders = z.infer<typeof OpenOrders>;
export const CancelOpenOrders = z.strictObject({ reason: Reason });
export const CancelledOrders = z.strictObject({ cancelled: z.int(), failed: z.array(z.string()), remaining: z.int() });
export type CancelledOrders = z.infer<typeof CancelledOrders>;
