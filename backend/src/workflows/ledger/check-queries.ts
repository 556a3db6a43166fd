/** What `checkLedger` asks of the database: each statement answers what does not hold, or sums to compare. */

/** Money moves a moment before its journal is posted; what is older than this has been forgotten. */
const IN_FLIGHT = "interval '2 minutes'";

const LATE = (time: string) => `${time} < now() - ${IN_FLIGHT}`;

export const BALANCES = `
  select a.code, a.balance, coalesce(e.sum, 0) as replayed
  from ledger_account a
  full join (select account, sum(amount) as sum from ledger_entry group by account) e on e.account = a.code
  where a.balance is distinct from coalesce(e.sum, 0) limit 11`;

export const LAST_BALANCES = `
  select a.code, a.balance, e.balance as replayed from ledger_account a
  left join lateral (select balance from ledger_entry where account = a.code order by journal_seq desc, line desc limit 1) e on true
  where a.balance is distinct from coalesce(e.balance, 0) limit 11`;

export const ALL_ENTRIES = `
  select account, journal_seq from (
    select account, journal_seq, balance, sum(amount) over (partition by account order by journal_seq, line) as replayed from ledger_entry
  ) e where balance <> replayed limit 11`;

/** Movements of vendors' orders, as Medusa has them; the rest of Medusa's payments is not ours. */
const MOVED = `
  select m.kind, m.id, m.amount, m.created_at, m.payment_id, v.id as vendor_order_id from (
    select 'capture' as kind, id, amount, created_at, payment_id from capture where deleted_at is null
    union all select 'refund', id, amount, created_at, payment_id from refund where deleted_at is null
  ) m
  join payment p on p.id = m.payment_id
  left join order_payment_collection l on l.payment_collection_id = p.payment_collection_id and l.deleted_at is null
  left join vendor_order v on v.order_id = l.order_id and v.deleted_at is null`;

export const IDENTITY = `
  with moved as (select m.*, j.seq from (${MOVED}) m left join ledger_journal j on j.source_key = m.kind || ':' || m.id),
  paid as (
    select vendor_order_id, sum(amount) filter (where kind = 'capture' and seq is not null) as captured,
           sum(amount) filter (where kind = 'refund' and seq is not null) as refunded
    from moved group by 1
  ),
  posted as (
    select case when e.account like 'vendor:%' then 'vendor' else e.account end as account, j.kind, sum(e.amount) as amount,
           sum(e.amount) filter (where e.amount > 0) as debits
    from ledger_entry e join ledger_journal j on j.seq = e.journal_seq group by 1, 2
  )
  select
    (select coalesce(sum(amount), 0) from moved where kind = 'capture') as captured,
    (select coalesce(sum(amount), 0) from moved where kind = 'refund') as refunded,
    (select coalesce(sum(case kind when 'capture' then amount else -amount end), 0) from moved
     where seq is null and not (${LATE("created_at")})) as in_flight,
    (select coalesce(sum(case when v.state = 'cancelled' then 0
       when coalesce(p.captured, 0) = 0 then case when v.state = 'handed_over' then v.city_discount else 0 end
       else floor(v.city_discount::numeric * (p.captured - coalesce(p.refunded, 0)) / p.captured) end), 0)
     from vendor_order v left join paid p on p.vendor_order_id = v.id where v.city_discount > 0 and v.deleted_at is null) as vouchers_due,
    (select coalesce(-sum(amount), 0) from posted where account = 'vendor') as vendors,
    (select coalesce(sum(amount), 0) from posted where account = 'vendor' and kind like 'payout%') as paid_out,
    (select coalesce(sum(case kind when 'cash' then debits when 'cash-refund' then -debits end), 0) from posted where account = 'cash')
      as cash_kept,
    (select coalesce(sum(amount), 0) from posted where account like 'booth:%' and kind in ('consignment', 'consignment-return')) as consigned,
    (select coalesce(-sum(amount), 0) from posted where account = 'commission') as commission,
    (select coalesce(-sum(amount), 0) from posted where account = 'tax_withheld' and kind like 'commission%') as tax,
    (select coalesce(sum(amount), 0) from posted where account = 'city_vouchers' and kind like 'voucher%') as vouchers`;

/** Movements without a journal, journals without their movement, and journals of another amount. */
export const UNRECORDED = `
  with moved as (${MOVED}),
  posted as (
    select j.seq, j.source_key, split_part(j.source_key, ':', 1) as kind, split_part(j.source_key, ':', 2) as id,
           (select max(amount) from ledger_entry where journal_seq = j.seq) as amount
    from ledger_journal j where j.kind in ('capture', 'cash', 'refund', 'cash-refund')
  )
  (select m.kind, m.id, case when m.vendor_order_id is null then 'bukan pesanan penjual' else 'tanpa jurnal' end as note
   from moved m left join posted p on p.kind = m.kind and p.id = m.id where p.seq is null and ${LATE("m.created_at")} limit 11)
  union all
  (select 'jurnal', p.source_key, 'tanpa gerak uang di Medusa' from posted p
   where not exists (select 1 from moved m where m.kind = p.kind and m.id = p.id) limit 11)
  union all
  (select m.kind, m.id, 'jumlahnya ' || m.amount || ', jurnalnya ' || p.amount
   from moved m join posted p on p.kind = m.kind and p.id = m.id where p.amount <> m.amount limit 11)
  union all
  (select 'hand-over', v.id, 'uangnya masih tertahan' from vendor_order v
   where v.state = 'handed_over' and v.deleted_at is null and ${LATE("v.handed_over_at")}
     and exists (select 1 from moved m join payment p on p.id = m.payment_id
                 where m.vendor_order_id = v.id and m.kind = 'capture' and p.provider_id like 'pp\\_share\\_%')
     and not exists (select 1 from ledger_journal j where j.source_key = 'hand-over:' || v.id)
     and (select sum(case m.kind when 'capture' then m.amount else -m.amount end) from moved m where m.vendor_order_id = v.id) > 0
   limit 11)`;
