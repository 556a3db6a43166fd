import { z } from "zod";
import { ClosedDays, DeliveryAddress, DeliveryMethod, OpeningHours, PaymentMethod, Photo, Rupiah, Unit } from "./primitives";

/** Why a line cannot be bought as it stands, or what changed since the shopper last saw it. */
export const CartNotice = z.strictObject({
  code: z.enum(["price_changed", "out_of_stock", "less_stock", "not_sold", "shop_closed_down"]),
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
  unit_price: Rupiah,
  total: Rupiah,
  notices: z.array(CartNotice),
});

export const CartShop = z.strictObject({
  vendor_id: z.string(),
  handle: z.string(),
  name: z.string(),
  kecamatan: z.string(),
  opening_hours: OpeningHours,
  closed_days: ClosedDays,
  lines: z.array(CartLine),
  items_total: Rupiah,
  deliveries: z.array(
    z.strictObject({
      method: DeliveryMethod,
      fee: Rupiah,
      note: z.string().nullable(),
      /** Rupiah of goods still missing to the vendor's delivery minimum; 0 when reached. */
      short_of_minimum: Rupiah,
      /** Kecamatan codes served; empty = all. */
      zones: z.array(z.string()),
    }),
  ),
});

/** `GET /store/carts/:id/checkout`: the cart as shoppers think of it, grouped by shop, prices and stock as of now. */
export const CheckoutCart = z.strictObject({
  id: z.string(),
  shops: z.array(CartShop),
  /** Pieces. */
  quantity: z.int(),
  items_total: Rupiah,
  payment_methods: z.array(PaymentMethod),
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
    .array(z.strictObject({ vendor_id: z.string(), method: DeliveryMethod, note: z.string().trim().max(200).optional() }))
    .min(1)
    .max(30),
  payment_method: PaymentMethod,
  /** The total the shopper saw, rupiah: a difference is shown, never charged silently. */
  expected_total: Rupiah,
});
export type PlaceOrder = z.infer<typeof PlaceOrder>;
