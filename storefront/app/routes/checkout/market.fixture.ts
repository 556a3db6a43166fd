import type { CartShop, CheckoutCart, PaymentOption } from "@lapak/backend/contracts/checkout";
import type { OrderGroupView, ShopperOrder } from "@lapak/backend/contracts/orders";
import type { PaymentMethod } from "@lapak/backend/contracts/primitives";
import type { Reference } from "@lapak/backend/contracts/reference";

/** Plain data for the tests beside: two shops, one with pickup only, one that delivers within two kecamatan. */
export const reference: Reference = {
  kecamatan: [
    { code: "32.75.05", handle: "rawalumbu", name: "Rawalumbu" },
    { code: "32.75.01", handle: "bekasi-timur", name: "Bekasi Timur" },
  ],
  kelurahan: [
    { code: "32.75.01.1002", kecamatan_code: "32.75.01", name: "Margahayu", postal_code: "17113" },
    { code: "32.75.01.1001", kecamatan_code: "32.75.01", name: "Bekasijaya", postal_code: "17112" },
    { code: "32.75.05.1001", kecamatan_code: "32.75.05", name: "Bojong Rawalumbu", postal_code: "17116" },
  ],
  categories: [],
  allergens: [],
  units: [],
};

export const aLine = (line: Partial<CartShop["lines"][number]> = {}): CartShop["lines"][number] => ({
  id: "cali_1",
  product_handle: "keripik-pisang",
  variant_id: "variant_1",
  title: "Keripik Pisang",
  photo: null,
  unit: "bungkus",
  quantity: 2,
  stock: 20,
  unit_price: 15_000,
  single_price: 15_000,
  next_tier: null,
  total: 30_000,
  preorder: null,
  halal: "uncertified",
  halal_certificate: null,
  notices: [],
  ...line,
});

export const pickup: CartShop["deliveries"][number] = { method: "pickup", fee: 0, note: null, short_of_minimum: 0, zones: [] };
export const courier: CartShop["deliveries"][number] = {
  method: "vendor_delivery",
  fee: 8_000,
  note: null,
  short_of_minimum: 0,
  zones: ["32.75.05"],
};

export const aShop = (shop: Partial<CartShop> = {}): CartShop => ({
  vendor_id: "vnd_a",
  handle: "dapur-ani",
  name: "Dapur Ani",
  kecamatan: "Rawalumbu",
  opening_hours: {},
  closed_days: [],
  lines: [aLine()],
  items_total: 30_000,
  discount: 0,
  slots: { asap: true, windows: [{ from: "2026-11-24T05:00:00.000Z", until: "2026-11-24T07:00:00.000Z" }] },
  deliveries: [pickup, courier],
  ...shop,
});

export const wayOfPaying = (method: PaymentMethod, changes: Partial<PaymentOption> = {}): PaymentOption => ({
  ...{ method, fee: 0, available: true, reason: null, hint: null },
  ...changes,
});

export const aCart = (
  shops: CartShop[] = [aShop(), aShop({ vendor_id: "vnd_b", deliveries: [pickup], items_total: 12_000 })],
): CheckoutCart => ({
  id: "cart_1",
  shops,
  quantity: 4,
  items_total: shops.reduce((sum, shop) => sum + shop.items_total, 0),
  voucher: null,
  discount_total: shops.reduce((sum, shop) => sum + shop.discount, 0),
  payment_options: [wayOfPaying("cash"), wayOfPaying("bank_transfer")],
});

export const anOrder = (order: Partial<ShopperOrder> = {}): ShopperOrder => ({
  id: "vord_1",
  number: "LB-7K4M2Q-1",
  state: "placed",
  delivery_method: "pickup",
  note: null,
  pickup_code: "4821",
  lines: [],
  items_total: 30_000,
  delivery_fee: 0,
  discount: 0,
  total: 30_000,
  wanted: null,
  placed_at: "2026-11-24T02:00:00Z",
  accepted_at: null,
  ready_at: null,
  handed_over_at: null,
  cancelled_at: null,
  cancelled_by: null,
  cancel_reason: null,
  adjustments: [],
  refunds: [],
  paid: 0,
  refundable: 0,
  actions: [],
  complaint: null,
  shop: { handle: "dapur-ani", name: "Dapur Ani", phone: null, address: null },
  ...order,
});

export const aGroup = (group: Partial<OrderGroupView> = {}): OrderGroupView => ({
  id: "ogrp_1",
  number: "LB-7K4M2Q",
  placed_at: "2026-11-24T02:00:00Z",
  contact: { name: "Sari", phone: "+6281234567890", email: null },
  address: null,
  payment_method: "cash",
  payment_state: "due",
  items_total: 30_000,
  delivery_total: 0,
  discount_total: 0,
  voucher_code: null,
  payment_fee: 0,
  total: 30_000,
  hold_expires_at: null,
  charge: null,
  payment_choices: [],
  bank_transfer: null,
  orders: [anOrder()],
  recalls: [],
  ...group,
});
