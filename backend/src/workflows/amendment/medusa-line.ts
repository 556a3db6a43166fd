import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { Lowered, StandingLine } from "../../modules/amendment/rules/lowering";

/**
 * A line of a Medusa order, read and lowered in place. Medusa's own order edits would reserve the stock anew, at whatever place comes
 * first, and cannot be part of our transaction; what an order was before is kept by our record of the change.
 */

export interface OrderLine extends StandingLine {
  id: string;
  title: string;
  listing_id: string | null;
}

const LATEST = `version = (select max(version) from order_line_item_adjustment where item_id = i.id and deleted_at is null)`;

/** The lines of an order as they are now. */
export async function readOrderLines(knex: Knex, orderId: string): Promise<OrderLine[]> {
  const { rows } = await knex.raw<{ rows: OrderLine[] }>(
    `select i.id, i.title, i.metadata ->> 'listing_id' as listing_id, d.quantity::int as quantity,
       coalesce(d.unit_price, i.unit_price)::int as unit_price,
       coalesce((select sum(amount) from order_line_item_adjustment where item_id = i.id and deleted_at is null and ${LATEST}), 0)::int
         as discount
     from "order" o
     join order_item d on d.order_id = o.id and d.version = o.version and d.deleted_at is null
     join order_line_item i on i.id = d.item_id
     where o.id = ? order by i.id`,
    [orderId],
  );
  return rows;
}

const RAW = (column: string) => `jsonb_build_object('value', (${column})::text, 'precision', 20)`;
const TOTAL = (key: string, less: string) => {
  const value = `((totals ->> '${key}')::numeric - ${less})`;
  return `'${key}', ${value}, 'raw_${key}', ${RAW(value)}`;
};

interface Change {
  order_id: string;
  line_item_id: string;
  line: Lowered;
}

/** Quantity, price, discount and the order's sums. A line of which nothing remains is gone, as in Medusa's own edits. */
export async function lowerOrderLine(trx: Knex, { order_id, line_item_id, line }: Change): Promise<void> {
  const { quantity, unit_price, discount, amount } = line;
  await trx.raw(
    `update order_item d set updated_at = now(), quantity = :quantity, raw_quantity = ${RAW(":quantity::int")},
       unit_price = :unit_price, raw_unit_price = ${RAW(":unit_price::int")},
       deleted_at = case when :quantity::int = 0 then now() end
     from "order" o where o.id = :order_id and d.order_id = o.id and d.version = o.version and d.item_id = :line_item_id`,
    { order_id, line_item_id, quantity, unit_price },
  );
  await trx.raw(
    `update order_line_item_adjustment a set updated_at = now(), amount = :discount, raw_amount = ${RAW(":discount::int")}
     from order_line_item i where i.id = :line_item_id and a.item_id = i.id and a.deleted_at is null and a.${LATEST}`,
    { line_item_id, discount },
  );
  await trx.raw(
    `update order_summary s set updated_at = now(), totals = totals || jsonb_build_object(
       ${TOTAL("current_order_total", ":amount::int")}, ${TOTAL("accounting_total", ":amount::int")},
       ${TOTAL("pending_difference", ":amount::int")})
     from "order" o where o.id = :order_id and s.order_id = o.id and s.version = o.version and s.deleted_at is null`,
    { order_id, amount },
  );
}

/** What the shopper has not paid yet falls; what they have paid goes back as a refund instead. */
export async function lowerPromisedPayment(trx: Knex, order_id: string, amount: number): Promise<void> {
  const values = { order_id, amount };
  const less = "amount - :amount::int";
  await trx.raw(
    `update payment p set updated_at = now(), amount = ${less}, raw_amount = ${RAW(less)}
     from order_payment_collection l where l.order_id = :order_id and l.deleted_at is null
       and p.payment_collection_id = l.payment_collection_id and p.deleted_at is null`,
    values,
  );
  await trx.raw(
    `update payment_session p set updated_at = now(), amount = ${less}, raw_amount = ${RAW(less)}
     from order_payment_collection l where l.order_id = :order_id and l.deleted_at is null
       and p.payment_collection_id = l.payment_collection_id and p.deleted_at is null`,
    values,
  );
  await trx.raw(
    `update payment_collection c set updated_at = now(), amount = ${less}, raw_amount = ${RAW(less)},
       authorized_amount = ${less}, raw_authorized_amount = ${RAW(less)}
     from order_payment_collection l where l.order_id = :order_id and l.deleted_at is null and c.id = l.payment_collection_id`,
    values,
  );
}
