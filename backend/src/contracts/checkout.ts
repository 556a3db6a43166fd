import { z } from "zod";
import { Preorder, WholesaleTier } from "./listing";
import {
  ClosedDays,
  DeliveryAddress,
  DeliveryMethod,
  HalalCertificate,
  HalalState,
  OpeningHours,
  PaymentMethod,
  Photo,
  Rupiah,
  Timestamp,
  Unit,
} from "./primitives";
import { VoucherCode, VoucherFunder } from "./voucher";

/** Why a line cannot be bought as it stands, or what changed since the shopper last saw it. */
export const CartNotice = z.strictObject({
  code: z.enum(["price_changed", "out_of_stock", "less_stock", "over_quota", "not_sold", "shop_closed_down"]),
  /** Indonesian, complete sentence. */
  message: z.string(),
  /** True = must be removed or reduced before paying; false = needs to be seen only. */
  blocking: z.boolean(),
});

export const CartLine = z.strictObject({
  id: z.string(),
  product_handle: z.string(),
  variant_id: z.string(),
  title: z.string(),
  photo: Photo.nullable(),
  unit: Unit,
  quantity: z.int(),
  /** Pieces that could be bought now. */
  stock: z.int(),
  /** Of as many pieces as lie in the cart. */
  unit_price: Rupiah,
  /** Of one piece alone. */
  single_price: Rupiah,
  /** What more pieces would cost each; null when nothing gets cheaper. */
  next_tier: WholesaleTier.nullable(),
  total: Rupiah,
  /** Made to order; null when sold from stock. */
  preorder: Preorder.nullable(),
  /** What is said about halal now, and the certificate behind a badge. */
  halal: HalalState,
  halal_certificate: HalalCertificate.nullable(),
  notices: z.array(CartNotice),
});

export const ReceivingWindow = z.strictObject({ from: Timestamp, until: Timestamp });
export type ReceivingWindow = z.infer<typeof ReceivingWindow>;

/** When a shop's goods may be received, as of now. */
export const ReceivingTimes = z.strictObject({
  /** As soon as possible: the shop is open, and still will be when the goods are ready. */
  asap: z.boolean(),
  windows: z.array(ReceivingWindow),
});
export type ReceivingTimes = z.infer<typeof ReceivingTimes>;

export const CartShop = z.strictObject({
  vendor_id: z.string(),
  handle: z.string(),
  name: z.string(),
  kecamatan: z.string(),
  opening_hours: OpeningHours,
  closed_days: ClosedDays,
  lines: z.array(CartLine),
  items_total: Rupiah,
  /** Rupiah the voucher takes off this shop's goods. */
  discount: Rupiah,
  slots: ReceivingTimes,
  deliveries: z.array(
    z.strictObject({
      method: DeliveryMethod,
      fee: Rupiah,
      note: z.string().nullable(),
      /** Rupiah of goods still missing to the vendor's minimum for this way; 0 when reached. */
      short_of_minimum: Rupiah,
      /** Kecamatan codes served; empty = all. */
      zones: z.array(z.string()),
    }),
  ),
});

/** One way of paying; those the market does not have are not listed at all. */
export const PaymentOption = z.strictObject({
  method: PaymentMethod,
  /** Rupiah on top of the total. */
  fee: Rupiah,
  available: z.boolean(),
  /** Why not. `paused`: the shop takes no cash for the time being. */
  reason: z.enum(["refused", "over_limit", "paused"]).nullable(),
  /** Indonesian, complete sentence. */
  hint: z.string().nullable(),
});
export type PaymentOption = z.infer<typeof PaymentOption>;

/** What became of the code the shopper typed. */
export const CartVoucher = z.strictObject({
  code: z.string(),
  /** Empty when nobody knows the code. */
  title: z.string(),
  funder: VoucherFunder.nullable(),
  applies: z.boolean(),
  /** Why it does not apply: Indonesian, complete sentence. */
  message: z.string().nullable(),
  /** Rupiah off the goods of all shops. */
  discount: Rupiah,
});
export type CartVoucher = z.infer<typeof CartVoucher>;

/** Query of `GET /store/carts/:id/checkout`. */
export const CheckoutQuery = z.strictObject({ voucher: VoucherCode.optional() });

/** `GET /store/carts/:id/checkout`: the cart as shoppers think of it, grouped by shop, prices and stock as of now. */
export const CheckoutCart = z.strictObject({
  id: z.string(),
  shops: z.array(CartShop),
  /** Pieces. */
  quantity: z.int(),
  items_total: Rupiah,
  /** Null when no code was sent. */
  voucher: CartVoucher.nullable(),
  discount_total: Rupiah,
  payment_options: z.array(PaymentOption),
});
export type CheckoutCart = z.infer<typeof CheckoutCart>;
export type CartShop = z.infer<typeof CartShop>;
export type CartLine = z.infer<typeof CartLine>;
export type CartNotice = z.infer<typeof CartNotice>;

export const PHONE_MESSAGE = "Tulis nomor HP Indonesia, misalnya 0812 3456 7890.";

/** `POST /store/carts/:id/checkout`: place the order. Answers an OrderGroupView, 409 `cart_changed` or `idempotency_conflict`. */
export const PlaceOrder = z.strictObject({
  idempotency_key: z.string().min(16).max(64),
  contact: z.strictObject({
    name: z.string().trim().min(2, "Tulis nama penerima.").max(80),
    /** As typed; stored as E.164. */
    phone: z.string().trim().min(8, PHONE_MESSAGE).max(20, PHONE_MESSAGE),
    email: z.email("Periksa alamat email, misalnya nama@contoh.com.").optional(),
  }),
  /** Required when any shop delivers. */
  address: DeliveryAddress.optional(),
  deliveries: z
    .array(
      z.strictObject({
        vendor_id: z.string(),
        method: DeliveryMethod,
        /** Start of the chosen window; without it: as soon as possible. */
        slot: z.iso.datetime({ error: "Pilih waktu dari daftar." }).optional(),
        note: z.string().trim().max(200).optional(),
      }),
    )
    .min(1)
    .max(30),
  /** When the total is 0 nothing is paid, whatever stands here. */
  payment_method: PaymentMethod,
  voucher: VoucherCode.optional(),
  /** The total the shopper saw, rupiah: a difference is shown, never charged silently. */
  expected_total: Rupiah,
});
export type PlaceOrder = z.infer<typeof PlaceOrder>;
