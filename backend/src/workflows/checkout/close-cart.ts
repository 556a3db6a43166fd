import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { generateEntityId } from "@medusajs/framework/utils";

export interface Closing {
  cart_id: string;
  /** Each order with its payment collection. */
  orders: { order_id: string; payment_collection_id: string }[];
}

/**
 * Marks the cart as ordered and links cart and payment collection to every order, as Medusa's links do; the cart's link keeps Medusa from
 * completing it again.
 */
export async function closeCart(knex: Knex, { cart_id, orders }: Closing): Promise<void> {
  const links = orders.map((order) => ({
    ...order,
    cart_link: generateEntityId(undefined, "ordercart"),
    payment_link: generateEntityId(undefined, "ordpay"),
  }));
  await knex.raw(
    `with made as (
       select * from jsonb_to_recordset(?::jsonb) as l (order_id text, payment_collection_id text, cart_link text, payment_link text)
     ), carts as (
       insert into order_cart (id, order_id, cart_id) select cart_link, order_id, ? from made
     ), payments as (
       insert into order_payment_collection (id, order_id, payment_collection_id) select payment_link, order_id, payment_collection_id from made
     )
     update cart set completed_at = now(), updated_at = now() where id = ?`,
    [JSON.stringify(links), cart_id, cart_id],
  );
}
