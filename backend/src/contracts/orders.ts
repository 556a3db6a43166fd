import { z } from "zod";
import { AdjustmentView } from "./adjustment";
import { ChargeView, PrepaidMethod } from "./charge";
import { ReceivingWindow } from "./checkout";
import { ComplaintLead } from "./complaint";
import { DeliveryMethod, OrderState, PageNumber, PaymentMethod, PaymentState, Photo, Rupiah, Timestamp, Unit } from "./primitives";
import { OrderRecall } from "./recall";
import { RefundView } from "./refund";

export const OrderLine = z.strictObject({
  /** Names the line to `LowerLine`; no id, because lines have no owner of their own that could be asked about. */
  key: z.string(),
  title: z.string(),
  product_handle: z.string().nullable(),
  photo: Photo.nullable(),
  unit: Unit,
  quantity: z.int(),
  unit_price: Rupiah,
  total: Rupiah,
});

/** An address as people read it; names resolved, RT/RW three digits. */
export const ReadableAddress = z.strictObject({
  street: z.string(),
  rt: z.string(),
  rw: z.string(),
  kelurahan: z.string(),
  kecamatan: z.string(),
  postal_code: z.string(),
  landmark: z.string().nullable(),
});

const OrderCore = z.strictObject({
  id: z.string(),
  /** e.g. `LB-7K4M2Q-1` */
  number: z.string(),
  state: OrderState,
  delivery_method: DeliveryMethod,
  note: z.string().nullable(),
  lines: z.array(OrderLine),
  items_total: Rupiah,
  delivery_fee: Rupiah,
  /** Rupiah a voucher takes off the goods. */
  discount: Rupiah,
  total: Rupiah,
  /** When the shopper wants it; null: as soon as possible. */
  wanted: ReceivingWindow.nullable(),
  placed_at: Timestamp,
  accepted_at: Timestamp.nullable(),
  ready_at: Timestamp.nullable(),
  handed_over_at: Timestamp.nullable(),
  cancelled_at: Timestamp.nullable(),
  /** `system`: nobody paid in time. */
  cancelled_by: z.enum(["vendor", "shopper", "officer", "system"]).nullable(),
  cancel_reason: z.string().nullable(),
  /** What was lowered before it was handed over, and what went back. */
  adjustments: z.array(AdjustmentView),
  refunds: z.array(RefundView),
  /** Rupiah that were taken for it, and that can still go back. */
  paid: Rupiah,
  refundable: Rupiah,
});

/** One shop's order as its shopper sees it. */
export const ShopperOrder = OrderCore.extend({
  /** What the shopper says at the stall; the shop asks for it and is never shown it. */
  pickup_code: z.string().nullable(),
  shop: z.strictObject({
    handle: z.string(),
    name: z.string(),
    phone: z.string().nullable(),
    /** Where to pick up; null when delivered. */
    address: ReadableAddress.nullable(),
  }),
  /** What the shopper may do about it now. */
  actions: z.array(z.enum(["cancel"])),
  /** Null while there is nothing to complain about yet. */
  complaint: ComplaintLead.nullable(),
});
export type ShopperOrder = z.infer<typeof ShopperOrder>;

/** `GET /store/order-groups/:number?phone=` (guests), `GET /store/account/order-groups/:number` (own). */
export const OrderGroupView = z.strictObject({
  id: z.string(),
  number: z.string(),
  placed_at: Timestamp,
  contact: z.strictObject({ name: z.string(), phone: z.string(), email: z.string().nullable() }),
  address: ReadableAddress.nullable(),
  payment_method: PaymentMethod,
  payment_state: PaymentState,
  items_total: Rupiah,
  delivery_total: Rupiah,
  discount_total: Rupiah,
  voucher_code: z.string().nullable(),
  payment_fee: Rupiah,
  total: Rupiah,
  /** Until when stock is kept for this order while it is not paid. */
  hold_expires_at: Timestamp.nullable(),
  /** The latest attempt to pay; null for cash. */
  charge: ChargeView.nullable(),
  /** Other ways to pay that may be chosen now. */
  payment_choices: z.array(PrepaidMethod),
  /** Present while a transfer is awaited. */
  bank_transfer: z.strictObject({ bank: z.string(), account_number: z.string(), account_name: z.string(), amount: Rupiah }).nullable(),
  orders: z.array(ShopperOrder),
  /** What of it is being recalled. */
  recalls: z.array(OrderRecall),
});
export type OrderGroupView = z.infer<typeof OrderGroupView>;

export const OrderGroupSummary = z.strictObject({
  number: z.string(),
  placed_at: Timestamp,
  payment_method: PaymentMethod,
  payment_state: PaymentState,
  total: Rupiah,
  orders: z.array(z.strictObject({ number: z.string(), state: OrderState, shop: z.string(), total: Rupiah })),
});
/** `GET /store/account/order-groups?page` (customer token). */
export const OrderGroupList = z.strictObject({ order_groups: z.array(OrderGroupSummary), page: z.int(), has_next: z.boolean() });
export type OrderGroupList = z.infer<typeof OrderGroupList>;

/** One shop's order as the shop sees it: `/vendor/orders/:id`. Never another shop's lines or the group's total. */
export const VendorOrderView = OrderCore.extend({
  group_number: z.string(),
  contact: z.strictObject({ name: z.string(), phone: z.string() }),
  address: ReadableAddress.nullable(),
  payment_method: PaymentMethod,
  payment_state: PaymentState,
  /** Which of the shop's people took each step; null: somebody else did, nobody yet, or it was not kept. */
  acted_by: z.strictObject({
    accepted: z.string().nullable(),
    ready: z.string().nullable(),
    handed_over: z.string().nullable(),
    cancelled: z.string().nullable(),
  }),
  /** What may be done next. */
  actions: z.array(z.enum(["accept", "ready", "hand_over", "cancel"])),
  /** Whether lines may still be lowered. */
  may_lower: z.boolean(),
  /** The latest complaint about it. */
  complaint: z.strictObject({ id: z.string(), is_open: z.boolean() }).nullable(),
});
export type VendorOrderView = z.infer<typeof VendorOrderView>;

export const VendorOrderQuery = z.strictObject({ state: OrderState.or(z.literal("open")).optional(), page: PageNumber });
export const VendorOrderList = z.strictObject({
  orders: z.array(VendorOrderView),
  page: z.int(),
  has_next: z.boolean(),
  counts: z.record(OrderState, z.int()),
});
export type VendorOrderList = z.infer<typeof VendorOrderList>;
/** `POST /vendor/orders/:id/cancel`. accept, ready and hand-over take an empty body. All answer VendorOrderView. */
export const CancelOrder = z.strictObject({ reason: z.string().trim().min(5, "Tulis alasan yang bisa dibaca pembeli.").max(200) });
/**
 * `POST /vendor/orders/:id/hand-over`: pickup orders may be checked against the shopper's code; cash orders need the shop's word that the
 * money was received.
 */
export const HandOver = z.strictObject({ pickup_code: z.string().trim().max(12).optional(), cash_received: z.boolean().optional() });

/** `GET /admin/order-groups?payment_state&q&page`, `GET /admin/order-groups/:id`, `POST …/:id/confirm-transfer` {note?}. */
export const AdminOrderGroupQuery = z.strictObject({
  /** `awaited`: what officers wait for, transfers and QRIS alike; orders with a proof come first. */
  payment_state: PaymentState.or(z.literal("awaited")).optional(),
  q: z.string().trim().max(60).optional(),
  page: PageNumber,
});
export const AdminOrderGroupList = z.strictObject({
  order_groups: z.array(
    OrderGroupSummary.extend({
      id: z.string(),
      contact_name: z.string(),
      /** What the bank will show: with the unique code while a transfer is awaited, the total otherwise. */
      asked: Rupiah,
    }),
  ),
  page: z.int(),
  has_next: z.boolean(),
  counts: z.record(PaymentState.or(z.literal("awaited")), z.int()),
});
/** `POST /admin/order-groups/:id/refuse-proof`: the photo shows no payment; the shopper reads why and may send another one. */
export const RefuseProof = z.strictObject({
  reason: z.string().trim().min(5, "Tulis alasan yang bisa dibaca pembeli, misalnya «foto buram, jumlahnya tidak terbaca».").max(200),
});
export const ConfirmTransfer = z.strictObject({
  amount: Rupiah,
  note: z.string().trim().max(200).optional(),
  /** The sum on the statement really is another one: the money is set aside until an officer decides, instead of being refused as a slip of the pen. */
  differs: z.literal(true).optional(),
});
