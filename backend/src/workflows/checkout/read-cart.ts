import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { PaymentMethod } from "../../contracts/primitives";
import { notFound } from "../../http/problem";
import type { Offer } from "../../modules/order-group/rules/offer";
import { type ReviewedCart, reviewCart, type StoredLine } from "../../modules/order-group/rules/review-cart";
import { dayIn } from "../../modules/order-group/rules/slots";
import { unitPrice } from "../../modules/order-group/rules/wholesale";
import type { BasketLine } from "../../modules/voucher/rules/judge";
import { gateways } from "../../payments/gateways";
import { promisedFrom } from "../order/day-promises";
import { readDebts } from "./read-debts";
import { findVoucher, readDiscount } from "./read-discount";
import { readOffers } from "./read-offers";

export interface CartRow {
  id: string;
  completed_at: Date | null;
  customer_id: string | null;
  region_id: string;
  sales_channel_id: string;
  items: StoredLine[];
}

const CART = `
  select c.id, c.completed_at, c.customer_id, c.region_id, c.sales_channel_id,
         coalesce(jsonb_agg(jsonb_build_object('id', l.id, 'variant_id', l.variant_id, 'title', l.title, 'quantity', l.quantity,
                                               'unit_price', l.unit_price)
                            -- Ids grow with time: the order in which the shopper filled the cart.
                            order by l.id) filter (where l.variant_id is not null), '[]') as items
  from cart c left join cart_line_item l on l.cart_id = c.id and l.deleted_at is null
  where c.id = ? and c.deleted_at is null and (?::text is null or c.customer_id is null or c.customer_id = ?)
  group by c.id`;

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
    return offer ? [{ id, vendor_id: offer.shop.id, category: offer.category, total: unitPrice(offer, quantity) * quantity }] : [];
  });

/** The cart and what it would cost now. A cart that a signed-in shopper filled is not another's to open. */
export async function readCart(
  container: MedusaContainer,
  cartId: string,
  customerId: string | undefined,
  wish: VoucherWish = {},
): Promise<{ cart: CartRow; reviewed: ReviewedCart }> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows } = await knex.raw<{ rows: CartRow[] }>(CART, [cartId, customerId ?? null, customerId ?? null]);
  const [cart] = rows;
  if (!cart) throw notFound("Keranjang");
  const stored = cart.items;
  const now = new Date();
  const shopper = { customer_id: customerId ?? null, phone: wish.phone ?? null };
  const [offers, found] = await Promise.all([
    readOffers(
      container,
      stored.map((line) => line.variant_id),
    ),
    wish.code ? findVoucher(container, wish.code, shopper) : null,
  ]);
  const vendorIds = [...new Set([...offers.values()].map((offer) => offer.shop.id))];
  const limited = [...offers.values()].flatMap((offer) => (offer.preorder?.quota ? offer.listing_id : []));
  const [debts, promised, discount] = await Promise.all([
    readDebts(container, vendorIds),
    promisedFrom(knex, limited, dayIn(now)),
    wish.code ? readDiscount(container, wish.code, found, basketOf(stored, offers), now) : null,
  ]);
  return { cart, reviewed: reviewCart(cart.id, stored, offers, { now, methods: paymentMethods(), debts, promised, discount }) };
}
