import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { notFound } from "../../http/problem";
import { type OrderWithGroup, readVendorOrder } from "./views";

type Named = { order_id: string } | { payment_id: string };

/** The shop's order behind a Medusa order or payment; every one of this market has one. */
export async function vendorOrderOf(container: MedusaContainer, named: Named): Promise<OrderWithGroup> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows } =
    "order_id" in named
      ? await knex.raw<{ rows: { id: string }[] }>("select id from vendor_order where order_id = ? and deleted_at is null", [
          named.order_id,
        ])
      : await knex.raw<{ rows: { id: string }[] }>(
          `select v.id from payment p
           join order_payment_collection l on l.payment_collection_id = p.payment_collection_id and l.deleted_at is null
           join vendor_order v on v.order_id = l.order_id and v.deleted_at is null where p.id = ?`,
          [named.payment_id],
        );
  const order = rows[0] && (await readVendorOrder(container, rows[0].id));
  if (!order) throw notFound("Pesanan");
  return order;
}
