import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { CartSummary } from "../../contracts/cart";
import { notFound } from "../../http/problem";
import type { KeptLine } from "../../modules/order-group/rules/cart-line";
import { type CartKey, linesOf } from "./cart-rows";

export const summaryOf = (id: string, lines: KeptLine[], ordered = false): CartSummary => ({
  cart: { id, ordered, quantity: lines.reduce((sum, line) => sum + line.quantity, 0), lines },
});

/** What the badge shows. */
export async function readSummary(container: MedusaContainer, { cart_id, customer_id }: CartKey): Promise<CartSummary> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows } = await knex.raw<{ rows: { ordered: boolean }[] }>(
    `select completed_at is not null as ordered from cart
     where id = ? and deleted_at is null and (customer_id is null or ?::text is null or customer_id = ?)`,
    [cart_id, customer_id ?? null, customer_id ?? null],
  );
  const [cart] = rows;
  if (!cart) throw notFound("Keranjang");
  return summaryOf(cart_id, await linesOf(knex, cart_id), cart.ordered);
}
