import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, generateEntityId } from "@medusajs/framework/utils";
import { Problem } from "../../http/problem";
import { type CartKey, changeCart } from "./cart-rows";

/** An empty cart of the one sales channel. A signed-in shopper's is theirs from the start. Answers its id. */
export async function openCart(container: MedusaContainer, regionId: string, customerId: string | undefined): Promise<string> {
  const { rows } = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw<{ rows: { id: string }[] }>(
    `insert into cart (id, region_id, currency_code, sales_channel_id, customer_id, email)
     select ?, r.id, r.currency_code, (select id from sales_channel where deleted_at is null order by created_at limit 1), c.id, c.email
     from region r left join customer c on c.id = ? and c.deleted_at is null
     where r.id = ? and r.deleted_at is null returning id`,
    [generateEntityId(undefined, "cart"), customerId ?? null, regionId],
  );
  const [cart] = rows;
  if (cart) return cart.id;
  throw new Problem("invalid", "validation", "Periksa kembali isian yang ditandai.", [
    { field: "region_id", message: "Wilayah ini tidak dikenal." },
  ]);
}

/** A guest's cart becomes the account's that has just signed in; another account's cart is not found. */
export async function giveCart(container: MedusaContainer, cart: CartKey & { customer_id: string }): Promise<void> {
  await changeCart(container.resolve(ContainerRegistrationKeys.PG_CONNECTION), cart, async (trx) => {
    await trx.raw(
      "update cart set customer_id = c.id, email = c.email, updated_at = now() from customer c where c.id = ? and cart.id = ?",
      [cart.customer_id, cart.cart_id],
    );
  });
}
