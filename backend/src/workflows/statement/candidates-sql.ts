/** Of a charge `c` and its group `g`: what officers are shown of it. */
export const CHARGE_FACTS =
  "c.id, g.number, c.order_group_id, g.contact_name, c.method, g.payment_state, coalesce(c.received_amount, c.amount) as amount";

const BY_TRANSFER = "c.method in ('bank_transfer', 'qris') and c.deleted_at is null";
const WITHIN = "c.created_at >= ?::date - make_interval(days => ?) and c.created_at < ?::date + make_interval(days => 2)";

/**
 * Charges whose sum or number is among those asked for. Two look-ups joined afterwards, because a condition on either the sum or the number
 * could use neither's index; each sum and each charge is looked up by itself (`offset 0` keeps it so), because the planner
 * takes a list of hundreds for most of the table and reads all of it. Bindings: sums, first day, days before it, last day; numbers, the same three; days a bank may take.
 */
export const CANDIDATES = `with named as (
    select found.id from unnest(?::int[]) as asked (sum) cross join lateral (
      select c.id from charge c where ${BY_TRANSFER} and coalesce(c.received_amount, c.amount) = asked.sum and ${WITHIN} offset 0
    ) found
    union
    select c.id from order_group g join charge c on c.order_group_id = g.id
    where g.number = any(?::text[]) and g.deleted_at is null and ${BY_TRANSFER} and ${WITHIN}
  )
  select facts.* from named cross join lateral (
    select ${CHARGE_FACTS}, c.created_at,
         case when c.received_amount is null then 'waiting' else 'settled' end as state,
         to_char(c.created_at at time zone 'Asia/Jakarta', 'YYYY-MM-DD') as "from",
         to_char(greatest(c.created_at, c.expires_at, g.hold_expires_at) at time zone 'Asia/Jakarta' + make_interval(days => ?), 'YYYY-MM-DD') as until,
         exists (select 1 from statement_line l where l.charge_id = c.id and l.deleted_at is null) as has_line
    from charge c join order_group g on g.id = c.order_group_id
    where c.id = named.id and c.state in ('open', 'expired', 'cancelled', 'succeeded', 'quarantined', 'returned') offset 0
  ) facts order by facts.created_at`;
