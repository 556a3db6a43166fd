import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { TrailView } from "../../contracts/payout";
import { PAYOUT_TERMS } from "../../reference/payout-terms";
import { type TrailJournal, type TrailOrder, type TrailPayout, trailOf } from "./rules/trail";

/** A report across modules: orders, Medusa's captures and refunds, the ledger's journals and our payouts, in one statement a page. */

interface OrderRow extends Omit<TrailOrder, "placed_at" | "handed_over_at" | "captures" | "refunds" | "journals" | "payouts"> {
  placed_at: Date;
  handed_over_at: Date | null;
  captures: { id: string; amount: number; at: string }[];
  refunds: { id: string; amount: number; at: string; reason: string | null }[];
  journals: TrailJournal[];
  payouts: TrailPayout[];
}

const movements = (table: "capture" | "refund") => `
  left join lateral (
    select jsonb_agg(jsonb_build_object('id', m.id, 'amount', m.amount, 'at', m.created_at,
             'reason', ${table === "refund" ? "m.note" : "null"}) order by m.created_at, m.id) as list
    from order_payment_collection l
    join payment p on p.payment_collection_id = l.payment_collection_id and p.deleted_at is null
    join ${table} m on m.payment_id = p.id and m.deleted_at is null
    where l.order_id = o.order_id and l.deleted_at is null
  ) ${table}s on true`;

/** Journals by the names of their facts, each found by the unique index on source keys. */
const JOURNALS = `
  left join lateral (
    select jsonb_agg(jsonb_build_object('seq', j.seq, 'kind', j.kind, 'lines', j.memo -> 'lines', 'pending', e.pending, 'payable', e.payable)
                     order by j.seq) as list
    from (
      select seq from ledger_journal where source_key = 'hand-over:' || o.id
      union all select j.seq from jsonb_array_elements(captures.list) m join ledger_journal j on j.source_key = 'capture:' || (m ->> 'id')
      union all select j.seq from jsonb_array_elements(refunds.list) m join ledger_journal j on j.source_key = 'refund:' || (m ->> 'id')
      -- A semicolon follows the colon, so these are exactly the keys that begin with the kind and the order.
      union all select j.seq from (values ('commission'), ('voucher')) k (kind)
        join ledger_journal j on j.source_key >= k.kind || ':' || o.id || ':' and j.source_key < k.kind || ':' || o.id || ';'
    ) found
    join ledger_journal j on j.seq = found.seq
    cross join lateral (
      select coalesce(-sum(amount) filter (where account = 'vendor:' || o.vendor_id || ':pending'), 0) as pending,
             coalesce(-sum(amount) filter (where account = 'vendor:' || o.vendor_id || ':payable'), 0) as payable
      from ledger_entry where journal_seq = j.seq
    ) e
  ) journals on true`;

/** The payouts that carried the order, and those that carried on where one of them failed. */
const PAYOUTS = `
  left join lateral (
    with recursive carried as (
      select p.id as chain, 0 as hop, p.id, l.amount from payout_line l join payout p on p.id = l.payout_id
      where l.vendor_id = o.vendor_id and l.subject = o.id and l.deleted_at is null
      union all
      select c.chain, c.hop + 1, p.id, c.amount from carried c
      join payout_line l on l.vendor_id = o.vendor_id and l.subject = c.id and l.deleted_at is null
      join payout p on p.id = l.payout_id
    )
    select jsonb_agg(jsonb_build_object('chain', c.chain, 'hop', c.hop, 'id', p.id, 'number', p.number, 'state', p.state, 'amount', c.amount,
                                        'at', coalesce(p.paid_at, p.failed_at, p.created_at)) order by p.created_at, c.hop) as list
    from carried c join payout p on p.id = c.id
  ) payouts on true`;

/** What lines were lowered by before the hand-over: the trail begins with what was agreed. */
const LOWERED = `
  left join lateral (
    select coalesce(sum(old_quantity * old_unit_price - new_quantity * new_unit_price), 0)::int as items, coalesce(sum(amount), 0)::int as total,
           coalesce(sum(city_off), 0)::int as city
    from line_adjustment where vendor_order_id = o.id and state = 'applied' and deleted_at is null
  ) lowered on true`;

const SELECT = `
  select o.id, o.number, o.created_at as placed_at, o.handed_over_at, o.state, g.payment_method, o.items_total + lowered.items as items_total,
    o.discount + lowered.items - lowered.total as discount, o.city_discount + lowered.city as city_discount, o.delivery_fee,
    o.total + lowered.total as total, lowered.total as lowered, c.id is not null as has_complaint,
    coalesce(captures.list, '[]') as captures, coalesce(refunds.list, '[]') as refunds,
    coalesce(journals.list, '[]') as journals, coalesce(payouts.list, '[]') as payouts
  from page o join order_group g on g.id = o.order_group_id
  left join complaint c on c.vendor_order_id = o.id and c.closed_at is null and c.deleted_at is null
  ${LOWERED} ${movements("capture")} ${movements("refund")} ${JOURNALS} ${PAYOUTS}
  order by o.created_at desc, o.id desc`;

export interface TrailPage {
  /** YYYY-MM, Asia/Jakarta. */
  month: string;
  /** The last order shown. */
  before?: string;
  limit: number;
}

const iso = (value: string | Date) => new Date(value).toISOString();

function viewOf(row: OrderRow, now: Date): TrailView {
  const facts: TrailOrder = {
    ...row,
    placed_at: iso(row.placed_at),
    handed_over_at: row.handed_over_at && iso(row.handed_over_at),
    captures: row.captures.map(({ amount, at }) => ({ amount, at: iso(at) })),
    refunds: row.refunds.map(({ amount, at, reason }) => ({ amount, at: iso(at), reason })),
    payouts: row.payouts.map((payout) => ({ ...payout, at: iso(payout.at) })),
  };
  return trailOf(facts, { now, windowDays: PAYOUT_TERMS.disputeWindowDays });
}

async function read(container: MedusaContainer, page: string, values: unknown[]): Promise<TrailView[]> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows } = await database.raw<{ rows: OrderRow[] }>(`with page as (${page}) ${SELECT}`, values as string[]);
  const now = new Date();
  return rows.map((row) => viewOf(row, now));
}

export function readTrails(container: MedusaContainer, vendorId: string, { month, before, limit }: TrailPage): Promise<TrailView[]> {
  return read(
    container,
    `select * from vendor_order
     where vendor_id = ? and deleted_at is null
       and created_at >= (? || '-01')::date::timestamp at time zone 'Asia/Jakarta'
       and created_at < ((? || '-01')::date + interval '1 month')::timestamp at time zone 'Asia/Jakarta'
       ${before ? "and (created_at, id) < (select created_at, id from vendor_order where id = ? and vendor_id = ?)" : ""}
     order by created_at desc, id desc limit ?`,
    [vendorId, month, month, ...(before ? [before, vendorId] : []), limit],
  );
}

export async function readTrail(container: MedusaContainer, vendorId: string, orderId: string): Promise<TrailView | undefined> {
  const [trail] = await read(container, "select * from vendor_order where id = ? and vendor_id = ? and deleted_at is null", [
    orderId,
    vendorId,
  ]);
  return trail;
}
