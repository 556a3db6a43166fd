import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { SalesReport } from "../../contracts/sales";

const MOST_PRODUCTS = 10;

/** Midnight in Jakarta, `days - 1` days ago. */
const START = "(date_trunc('day', now() at time zone 'Asia/Jakarta') - make_interval(days => :days - 1)) at time zone 'Asia/Jakarta'";

/**
 * What a shop sold, read only, in SQL because Medusa's query cannot group: every statement takes one vendor's rows of the period by
 * `IDX_vendor_order_handed_over` or by vendor, state and day.
 */
export async function salesReport(container: MedusaContainer, vendor_id: string, days: number): Promise<SalesReport> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const asked = { vendor_id, days, most: MOST_PRODUCTS };
  const [perDay, before, cancelled, best] = await Promise.all([
    database.raw<{ rows: SalesReport["days"] }>(
      `with sold as (
         select (handed_over_at at time zone 'Asia/Jakarta')::date as day, total - refunded_total as amount
         from vendor_order
         where vendor_id = :vendor_id and state = 'handed_over' and deleted_at is null and handed_over_at >= ${START}
       )
       select to_char(d.day, 'YYYY-MM-DD') as day, count(sold.day)::int as orders, coalesce(sum(sold.amount), 0)::int as amount
       from generate_series((${START} at time zone 'Asia/Jakarta')::date, (now() at time zone 'Asia/Jakarta')::date, interval '1 day') as d (day)
       left join sold on sold.day = d.day::date
       group by d.day order by d.day`,
      asked,
    ),
    database.raw<{ rows: SalesReport["before"][] }>(
      `select count(*)::int as orders, coalesce(sum(total - refunded_total), 0)::int as amount
       from vendor_order
       where vendor_id = :vendor_id and state = 'handed_over' and deleted_at is null
         and handed_over_at < ${START} and handed_over_at >= ${START} - make_interval(days => :days)`,
      asked,
    ),
    database.raw<{ rows: { count: number }[] }>(
      `select count(*)::int as count from vendor_order
       where vendor_id = :vendor_id and state = 'cancelled' and deleted_at is null and released_at is not null and created_at >= ${START}`,
      asked,
    ),
    database.raw<{ rows: SalesReport["best"] }>(
      `select max(l.title) as title, sum(i.quantity)::int as pieces, sum(i.quantity * l.unit_price)::int as amount
       from vendor_order v
       join "order" o on o.id = v.order_id
       join order_item i on i.order_id = o.id and i.version = o.version and i.deleted_at is null
       join order_line_item l on l.id = i.item_id and l.deleted_at is null
       where v.vendor_id = :vendor_id and v.state = 'handed_over' and v.deleted_at is null and v.handed_over_at >= ${START}
       group by l.product_id having sum(i.quantity) > 0 order by pieces desc, amount desc, title limit :most`,
      asked,
    ),
  ]);
  const total = perDay.rows.reduce((sum, one) => ({ orders: sum.orders + one.orders, amount: sum.amount + one.amount }), {
    orders: 0,
    amount: 0,
  });
  return {
    days: perDay.rows,
    total,
    before: before.rows[0] ?? { orders: 0, amount: 0 },
    cancelled: cancelled.rows[0]?.count ?? 0,
    best: best.rows,
  };
}

/** The same days as rows for a spreadsheet, in the words of the panel. */
export async function* salesRows(container: MedusaContainer, vendorId: string, days: number): AsyncGenerator<(string | number)[]> {
  const report = await salesReport(container, vendorId, days);
  yield ["Tanggal", "Pesanan diserahkan", "Penjualan (rupiah)"];
  for (const { day, orders, amount } of report.days) yield [day, orders, amount];
  yield ["Jumlah", report.total.orders, report.total.amount];
  yield [];
  yield ["Produk terlaris", "Terjual", "Harga barang (rupiah)"];
  for (const { title, pieces, amount } of report.best) yield [title, pieces, amount];
}
