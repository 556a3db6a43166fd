import type { CommissionLine, CommissionTerms, SoldLine } from "../../modules/ledger/rules/commission";
import type { OrderFacts, OrderJournals } from "../../modules/ledger/rules/order-postings";
import type { Read } from "../../modules/ledger/service";
import { PRESUMED_SCALE } from "../../reference/business-scale";

/** Everything the ledger's rules ask about orders, read across modules in a few statements however many orders there are. */

interface OrderRow {
  vendor_order_id: string;
  number: string;
  vendor_id: string;
  order_group_id: string;
  state: string;
  /** YYYY-MM-DD in Jakarta. */
  day: string;
  /** Of the shop on that day. */
  scale: string;
  delivery_fee: number;
  city_part: number;
  captures: OrderFacts["captures"];
  refunds: OrderFacts["refunds"];
  lines: SoldLine[];
}

export interface OrderToRecord {
  facts: OrderFacts;
  order_group_id: string;
  day: string;
  scale: string;
}

const movements = (table: string) => `
  left join lateral (
    select jsonb_agg(jsonb_build_object('id', m.id, 'amount', m.amount, 'cash', p.provider_id not like 'pp\\_share\\_%') order by m.id) as list
    from order_payment_collection l
    join payment p on p.payment_collection_id = l.payment_collection_id and p.deleted_at is null
    join ${table} m on m.payment_id = p.id and m.deleted_at is null
    where l.order_id = v.order_id and l.deleted_at is null
  ) ${table}s on true`;

/** Line totals are those of the order's present version, after discounts. */
const LINES = `
  left join lateral (
    select jsonb_agg(jsonb_build_object('id', i.id, 'title', i.title, 'category', k.category_handle,
             'total', round(coalesce(d.unit_price, i.unit_price) * d.quantity - coalesce(a.amount, 0))) order by i.id) as list
    from "order" o
    join order_item d on d.order_id = o.id and d.version = o.version and d.deleted_at is null
    join order_line_item i on i.id = d.item_id
    left join listing k on k.id = i.metadata ->> 'listing_id'
    left join lateral (
      select sum(amount) as amount from order_line_item_adjustment
      where item_id = i.id and deleted_at is null
        and version = (select max(version) from order_line_item_adjustment where item_id = i.id and deleted_at is null)
    ) a on true
    where o.id = v.order_id
  ) lines on true`;

export async function readOrders(read: Read, vendorOrderIds: readonly string[]): Promise<OrderToRecord[]> {
  const rows = await read<OrderRow>(
    `select v.id as vendor_order_id, v.number, v.vendor_id, v.order_group_id, v.state, v.delivery_fee,
       to_char(v.created_at at time zone 'Asia/Jakarta', 'YYYY-MM-DD') as day,
       v.city_discount as city_part,
       coalesce((select s.scale from vendor_scale s where s.vendor_id = v.vendor_id and s.deleted_at is null
                   and s.valid_from <= to_char(v.created_at at time zone 'Asia/Jakarta', 'YYYY-MM-DD')
                 order by s.valid_from desc limit 1), ?) as scale,
       coalesce(captures.list, '[]') as captures, coalesce(refunds.list, '[]') as refunds, coalesce(lines.list, '[]') as lines
     from vendor_order v ${movements("capture")} ${movements("refund")} ${LINES}
     where v.id in (select jsonb_array_elements_text(?::jsonb)) and v.deleted_at is null`,
    [PRESUMED_SCALE, JSON.stringify(vendorOrderIds)],
  );
  return rows.map(({ order_group_id, day, scale, state, ...facts }) => ({
    facts: { ...facts, handed_over: state === "handed_over", cancelled: state === "cancelled" },
    order_group_id,
    day,
    scale,
  }));
}

interface VersionRow {
  source_key: string;
  amount: string;
  tax: string;
  lines: CommissionLine[] | null;
}

/** `commission:vord_1:2:reversal` → 2, true. */
function versionOf(source_key: string): { n: number; reversal: boolean } {
  const [, , n, reversal] = source_key.split(":");
  return { n: Number(n), reversal: reversal === "reversal" };
}

function standing(rows: VersionRow[]): OrderJournals["commission"] {
  const versions = rows.map((row) => ({ ...row, ...versionOf(row.source_key) }));
  const last = versions.filter(({ reversal }) => !reversal).toSorted((a, b) => b.n - a.n)[0];
  if (!last) return { n: 0, amount: 0, tax: 0, lines: [] };
  const ended = versions.some(({ n, reversal }) => reversal && n === last.n);
  return { n: last.n, amount: ended ? 0 : Number(last.amount), tax: ended ? 0 : Number(last.tax), lines: last.lines ?? [] };
}

/** What is posted about these orders already. */
export async function readJournals(read: Read, orders: readonly OrderToRecord[]): Promise<Map<string, OrderJournals>> {
  const keysOf = ({ facts }: OrderToRecord) => [
    ...facts.captures.map(({ id }) => `capture:${id}`),
    ...facts.refunds.map(({ id }) => `refund:${id}`),
    `hand-over:${facts.vendor_order_id}`,
  ];
  const ids = JSON.stringify(orders.map(({ facts }) => facts.vendor_order_id));
  const known = await read<{ source_key: string }>(
    "select source_key from ledger_journal where source_key in (select jsonb_array_elements_text(?::jsonb))",
    [JSON.stringify(orders.flatMap(keysOf))],
  );
  // A semicolon follows the colon, so these are exactly the keys that begin with `commission:<id>:`.
  const versions = await read<VersionRow & { vendor_order_id: string; kind: string }>(
    `select o.id as vendor_order_id, k.kind, j.source_key, j.memo -> 'lines' as lines, e.amount, e.tax
     from jsonb_array_elements_text(?::jsonb) as o (id)
     cross join (values ('commission'), ('voucher')) as k (kind)
     join ledger_journal j on j.source_key >= k.kind || ':' || o.id || ':' and j.source_key < k.kind || ':' || o.id || ';'
     cross join lateral (
       select abs(coalesce(sum(amount) filter (where account in ('commission', 'city_vouchers')), 0)) as amount,
              abs(coalesce(sum(amount) filter (where account = 'tax_withheld'), 0)) as tax
       from ledger_entry where journal_seq = j.seq
     ) e`,
    [ids],
  );
  const posted = new Set(known.map(({ source_key }) => source_key));
  return new Map(
    orders.map((order) => {
      const mine = (kind: string) => versions.filter((row) => row.vendor_order_id === order.facts.vendor_order_id && row.kind === kind);
      const journals = {
        known: new Set(keysOf(order).filter((key) => posted.has(key))),
        voucher: standing(mine("voucher")),
        commission: standing(mine("commission")),
      };
      return [order.facts.vendor_order_id, journals];
    }),
  );
}

/** Rules that could apply to anything these vendors sell. */
export function readCommissionRules(read: Read, vendorIds: readonly string[]): Promise<CommissionTerms[]> {
  return read<CommissionTerms>(
    `select id, scope, target, rate, flat, valid_from, valid_until from commission_rule
     where deleted_at is null and (scope <> 'vendor' or target in (select jsonb_array_elements_text(?::jsonb)))`,
    [JSON.stringify(vendorIds)],
  );
}
