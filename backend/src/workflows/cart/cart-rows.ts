import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { notFound, Problem } from "../../http/problem";
import type { KeptLine } from "../../modules/order-group/rules/cart-line";
import { cartCompleted } from "../checkout/steps/find-placed-group";

/**
 * Carts are Medusa's tables, written by SQL of ours. Medusa's own cart workflows price, tax, promote and re-price a cart at each change, which
 * costs 200 ms and means nothing here: prices are whole rupiah with tax, totals are computed when they are shown, and an order is planned from
 * offers read at that moment. Each change is one transaction that holds the cart's row, so parallel changes queue and none is lost.
 */
export interface CartKey {
  cart_id: string;
  /** Of the signed-in shopper. Whoever has the id of a cart may use it, but nobody uses another account's cart while signed in. */
  customer_id: string | undefined;
}

/** Runs `change` while nobody else changes the cart. A cart that has become an order, or is becoming one, takes no change. */
export function changeCart<T>(knex: Knex, { cart_id, customer_id }: CartKey, change: (trx: Knex.Transaction) => Promise<T>): Promise<T> {
  return knex.transaction(async (trx) => {
    const { rows } = await trx.raw<{ rows: { ordered: boolean; placing: boolean }[] }>(
      `select completed_at is not null as ordered,
              exists (select 1 from held_lock where id = 'cart:' || c.id and expires_at > now()) as placing
       from cart c where id = ? and deleted_at is null and (customer_id is null or ?::text is null or customer_id = ?) for update of c`,
      [cart_id, customer_id ?? null, customer_id ?? null],
    );
    const [cart] = rows;
    if (!cart) throw notFound("Keranjang");
    if (cart.ordered) throw cartCompleted();
    if (cart.placing) throw new Problem("conflict", "busy", "Keranjang ini sedang dipesan. Tunggu sebentar, lalu coba lagi.");
    return change(trx);
  });
}

export async function linesOf(db: Knex, cartId: string): Promise<KeptLine[]> {
  const { rows } = await db.raw<{ rows: KeptLine[] }>(
    `select id, variant_id, quantity::int as quantity from cart_line_item
     where cart_id = ? and variant_id is not null and deleted_at is null order by id`,
    [cartId],
  );
  return rows;
}
