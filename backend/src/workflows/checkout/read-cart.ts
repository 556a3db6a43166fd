import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { PaymentMethod } from "../../contracts/primitives";
import { notFound } from "../../http/problem";
import type { Offer } from "../../modules/order-group/rules/offer";
import { type ReviewedCart, reviewCart, type StoredLine } from "../../modules/order-group/rules/review-cart";
import type { BasketLine } from "../../modules/voucher/rules/judge";
import { gateways } from "../../payments/gateways";
import { findVoucher, readDiscount } from "./read-discount";
import { readOffers } from "./read-offers";

export interface CartRow {
  id: string;
  completed_at: string | null;
  customer_id: string | null;
  region_id: string;
  sales_channel_id: string;
  items: { id: string; variant_id: string | null; title: string; quantity: number; unit_price: number }[];
}

const CART_FIELDS = [
  "id",
  "completed_at",
  "customer_id",
  "region_id",
  "sales_channel_id",
  "items.id",
  "items.variant_id",
  "items.title",
  "items.quantity",
  "items.unit_price",
];

/** Cash always works; what is paid first needs its gateway to be configured. */
export const paymentMethods = (): PaymentMethod[] => ["cash", ...gateways().map((gateway) => gateway.method)];

export interface VoucherWish {
  /** As typed, upper case. */
  code?: string;
  /** E.164; whose earlier uses count, once it is known. */
  phone?: string;
}

const basketOf = (stored: StoredLine[], offers: ReadonlyMap<string, Offer>): BasketLine[] =>
  stored.flatMap(({ id, variant_id, quantity }) => {
    const offer = offers.get(variant_id);
    return offer ? [{ id, vendor_id: offer.shop.id, category: offer.category, total: offer.price * quantity }] : [];
  });

/** The cart and what it would cost now. A cart that a signed-in shopper filled is not another's to open. */
export async function readCart(
  container: MedusaContainer,
  cartId: string,
  customerId: string | undefined,
  wish: VoucherWish = {},
): Promise<{ cart: CartRow; reviewed: ReviewedCart }> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "cart", fields: CART_FIELDS, filters: { id: cartId } });
  const [cart] = data as unknown as CartRow[];
  if (!cart || (customerId && cart.customer_id && cart.customer_id !== customerId)) throw notFound("Keranjang");

  const stored = cart.items
    // Ids grow with time: the order in which the shopper filled the cart.
    .toSorted((a, b) => a.id.localeCompare(b.id))
    .flatMap((item): StoredLine[] =>
      item.variant_id
        ? [{ ...item, variant_id: item.variant_id, quantity: Number(item.quantity), unit_price: Number(item.unit_price) }]
        : [],
    );
  const now = new Date();
  const shopper = { customer_id: customerId ?? null, phone: wish.phone ?? null };
  const [offers, found] = await Promise.all([
    readOffers(
      container,
      stored.map((line) => line.variant_id),
    ),
    wish.code ? findVoucher(container, wish.code, shopper) : null,
  ]);
  const discount = wish.code ? await readDiscount(container, wish.code, found, basketOf(stored, offers), now) : null;
  return { cart, reviewed: reviewCart(cart.id, stored, offers, { now, methods: paymentMethods(), debts: {}, discount }) };
}
