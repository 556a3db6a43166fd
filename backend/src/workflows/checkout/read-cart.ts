import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { PaymentMethod } from "../../contracts/primitives";
import { bankAccount } from "../../foundation/bank-account";
import { notFound } from "../../http/problem";
import { type ReviewedCart, reviewCart, type StoredLine } from "../../modules/order-group/rules/review-cart";
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

/** Cash always works; transfers only when the city named its account. */
export const paymentMethods = (): PaymentMethod[] => (bankAccount() ? ["cash", "bank_transfer"] : ["cash"]);

/** The cart and what it would cost now. A cart that a signed-in shopper filled is not another's to open. */
export async function readCart(
  container: MedusaContainer,
  cartId: string,
  customerId: string | undefined,
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
  const offers = await readOffers(
    container,
    stored.map((line) => line.variant_id),
  );
  return { cart, reviewed: reviewCart(cart.id, stored, offers, paymentMethods()) };
}
