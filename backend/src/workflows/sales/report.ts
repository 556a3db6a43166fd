import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { SalesReport } from "../../contracts/sales";

const MOST_PRODUCTS = 10;

/** Midnight in Jakarta, `days - 1` days ago. */
const START = "(date_trunc('day', now() at time zone 'Asia/Jakarta') - make_interval(days => :days - 1)) at time zone 'Asia/Jakarta'";

/**
 * What a shop sold, read only, in SQL because Medusa's query cannot group: every statement takes one vendor's rows of the period by
 * `IDX_vendor_order_handed_over` or by vendor and day; visits by their key.
 */
export async function salesReport(container: MedusaContainer, vendor_id: string, days: number): Promise<SalesReport> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const asked = { vendor_id, days, most: MOST_PRODUCTS };
  const [perDay, before, cancelled, best] = await Promise.all([
    database.raw<{ rows: SalesReport["days"] }>(
      `with placed as (
         select (created_at at time zone 'Asia/Jakarta')::date as day, count(*)::int as placed
         from vendor_order
         where vendor_id = :vendor_id and state in ('placed', 'accepted', 'ready', 'handed_over', 'cancelled') and released_at is not null
           and deleted_at is null and created_at >= ${START} group by 1
       ), said as (
         select (created_at at time zone 'Asia/Jakarta')::date as day, count(*)::int as reviews, sum(stars)::int as stars
         from review where vendor_id = :vendor_id and state <> 'hidden' and deleted_at is null and created_at >= ${START} group by 1
       ), sold as (
         select (handed_over_at at time zone 'Asia/Jakarta')::date as day, total - refunded_total as amount
         from vendor_order
         where vendor_id = :vendor_id and state = 'handed_over' and deleted_at is null and handed_over_at >= ${START}
       )
       select to_char(d.day, 'YYYY-MM-DD') as day, count(sold.day)::int as orders, coalesce(sum(sold.amount), 0)::int as amount,
         coalesce(max(visit.visitors), 0) as visitors, coalesce(max(placed.placed), 0) as placed,
         coalesce(max(said.reviews), 0) as reviews, coalesce(max(said.stars), 0) as stars
       from generate_series((${START} at time zone 'Asia/Jakarta')::date, (now() at time zone 'Asia/Jakarta')::date, interval '1 day') as d (day)
       left join sold on sold.day = d.day::date
       left join placed on placed.day = d.day::date
       left join said on said.day = d.day::date
       left join visit_day visit on visit.id = :vendor_id || ':' || to_char(d.day, 'YYYY-MM-DD')
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
      `with best as (
         select l.product_id, max(l.title) as title, sum(i.quantity)::int as pieces, sum(i.quantity * l.unit_price)::int as amount
         from vendor_order v
         join "order" o on o.id = v.order_id
         join order_item i on i.order_id = o.id and i.version = o.version and i.deleted_at is null
         join order_line_item l on l.id = i.item_id and l.deleted_at is null
         where v.vendor_id = :vendor_id and v.state = 'handed_over' and v.deleted_at is null and v.handed_over_at >= ${START}
         group by l.product_id having sum(i.quantity) > 0 order by pieces desc, amount desc, title limit :most
       )
       select title, pieces, amount, coalesce((
         select sum(d.visitors)::int from listing s join visit_day d on d.subject_id = s.id and d.deleted_at is null
         where s.product_id = best.product_id and s.deleted_at is null and d.day >= to_char(${START} at time zone 'Asia/Jakarta', 'YYYY-MM-DD')), 0) as visitors
       from best order by pieces desc, amount desc, title`,
      asked,
    ),
  ]);
  const sumOf = (field: Exclude<keyof SalesReport["days"][number], "day">) => perDay.rows.reduce((sum, one) => sum + one[field], 0);
  return {
    days: perDay.rows,
    total: { orders: sumOf("orders"), amount: sumOf("amount") },
    visits: { visitors: sumOf("visitors"), placed: sumOf("placed") },
    rating: { reviews: sumOf("reviews"), stars: sumOf("stars") },
    before: before.rows[0] ?? { orders: 0, amount: 0 },
    cancelled: cancelled.rows[0]?.count ?? 0,
    best: best.rows,
  };
}

/** One decimal; empty where nobody rated. */
const average = ({ reviews, stars }: SalesReport["rating"]) => (reviews > 0 ? Math.round((stars / reviews) * 10) / 10 : "");

/** The same days as rows for a spreadsheet, in the words of the panel. */
export async function* salesRows(container: MedusaContainer, vendorId: string, days: number): AsyncGenerator<(string | number)[]> {
  const report = await salesReport(container, vendorId, days);
  yield ["Tanggal", "Pesanan diserahkan", "Penjualan (rupiah)", "Pengunjung", "Pesanan masuk", "Ulasan", "Rata-rata bintang"];
  for (const { day, orders, amount, visitors, placed, ...said } of report.days)
    yield [day, orders, amount, visitors, placed, said.reviews, average(said)];
  const { total, visits, rating } = report;
  yield ["Jumlah", total.orders, total.amount, visits.visitors, visits.placed, rating.reviews, average(rating)];
  yield [];
  yield ["Produk terlaris", "Terjual", "Harga barang (rupiah)", "Pengunjung"];
  for (const { title, pieces, amount, visitors } of report.best) yield [title, pieces, amount, visitors];
}
