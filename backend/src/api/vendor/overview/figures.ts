import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { VendorOverview } from "../../../contracts/vendor";

type Figures = Pick<VendorOverview, "orders" | "products" | "handed_over">;

/**
 * The panel's numbers: three counts over one vendor's rows, each by an index that starts with vendor_id. A report across modules,
 * read only, in SQL because Medusa's query cannot group.
 */
export async function figuresOf(vendorId: string, database: Knex): Promise<Figures> {
  const [orders, money, products] = await Promise.all([
    database.raw<{ rows: { state: "placed" | "accepted" | "ready"; count: number }[] }>(
      `select state, count(*)::int as count from vendor_order
       where vendor_id = ? and state in ('placed', 'accepted', 'ready') and released_at is not null and deleted_at is null group by state`,
      [vendorId],
    ),
    database.raw<{ rows: { today: number; last_7_days: number }[] }>(
      `with today as (select date_trunc('day', now() at time zone 'Asia/Jakarta') at time zone 'Asia/Jakarta' as start)
       select coalesce(sum(total) filter (where handed_over_at >= today.start), 0)::float as today,
              coalesce(sum(total), 0)::float as last_7_days
       from vendor_order, today
       where vendor_id = ? and state = 'handed_over' and handed_over_at >= today.start - interval '6 days' and deleted_at is null`,
      [vendorId],
    ),
    database.raw<{ rows: { state: "published" | "hidden" | "draft"; count: number; sold_out: number }[] }>(
      `select l.state, count(*)::int as count, count(*) filter (where s.available <= 0)::int as sold_out
       from listing l left join lateral (
         select sum(il.stocked_quantity - il.reserved_quantity) as available
         from product_variant v
         join product_variant_inventory_item vi on vi.variant_id = v.id and vi.deleted_at is null
         join inventory_level il on il.inventory_item_id = vi.inventory_item_id and il.deleted_at is null
         where v.product_id = l.product_id and v.deleted_at is null
       ) s on l.state = 'published'
       where l.vendor_id = ? and l.deleted_at is null group by l.state`,
      [vendorId],
    ),
  ]);
  const [sums] = money.rows;
  return {
    orders: { placed: 0, accepted: 0, ready: 0, ...Object.fromEntries(orders.rows.map(({ state, count }) => [state, count])) },
    products: {
      published: 0,
      hidden: 0,
      draft: 0,
      ...Object.fromEntries(products.rows.map(({ state, count }) => [state, count])),
      sold_out: products.rows.find(({ state }) => state === "published")?.sold_out ?? 0,
    },
    handed_over: { today: sums?.today ?? 0, last_7_days: sums?.last_7_days ?? 0 },
  };
}
