import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { ledgerOf, recordOrders } from "./record";

interface Unrecorded {
  id: string;
  since: Date;
}

const SWEEP = "orders";
const BATCH = 100;
/** A movement gets its time before its transaction commits: what is new may be a little older than what was seen. */
const OVERLAP_MS = 10 * 60_000;

/** Orders of which something since then has no journal, oldest first, beginning after `last`. */
async function findUnrecorded(container: MedusaContainer, last: Unrecorded): Promise<Unrecorded[]> {
  const fresh = (table: string) => `
    select payment_id, null as order_id, created_at as since from ${table}
    where created_at >= :since and deleted_at is null
      and not exists (select 1 from ledger_journal j where j.source_key = '${table}:' || ${table}.id)`;
  const { rows } = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw<{ rows: Unrecorded[] }>(
    `select v.id, min(m.since) as since from (
       select l.order_id, f.since from (${fresh("capture")} union all ${fresh("refund")}) f
       join payment p on p.id = f.payment_id
       join order_payment_collection l on l.payment_collection_id = p.payment_collection_id and l.deleted_at is null
       union all
       select o.order_id, o.handed_over_at from vendor_order o
       where o.handed_over_at >= :since and o.deleted_at is null
         and not exists (select 1 from ledger_journal j where j.source_key in ('hand-over:' || o.id, 'commission:' || o.id || ':1'))
     ) m join vendor_order v on v.order_id = m.order_id and v.deleted_at is null
     group by v.id having (min(m.since), v.id) > (:since, :id) order by min(m.since), v.id limit :batch`,
    { ...last, batch: BATCH },
  );
  return rows;
}

/** Records each order by itself when they cannot be recorded together, so that one bad order holds up no other. */
async function recordEach(container: MedusaContainer, orders: Unrecorded[]): Promise<Unrecorded[]> {
  const ids = orders.map(({ id }) => id);
  try {
    await recordOrders(container, ids);
    return [];
  } catch (error) {
    if (orders.length > 1) {
      const failed: Unrecorded[] = [];
      for (const order of orders) failed.push(...(await recordEach(container, [order])));
      return failed;
    }
    container.resolve(ContainerRegistrationKeys.LOGGER).error(`Ledger: ${ids.join()} cannot be recorded`, error as Error);
    return orders;
  }
}

/**
 * Finds what was captured, refunded or handed over without a journal, wherever it was done (Medusa Admin, a process that died), and
 * records it. The mark stays before anything that could not be recorded.
 */
export async function sweepLedger(container: MedusaContainer): Promise<void> {
  const ledger = ledgerOf(container);
  const startedAt = new Date();
  let last: Unrecorded = { id: "", since: new Date((await ledger.markOf(SWEEP)).getTime() - OVERLAP_MS) };
  const failed: Unrecorded[] = [];
  for (;;) {
    const orders = await findUnrecorded(container, last);
    failed.push(...(await recordEach(container, orders)));
    if (orders.length < BATCH) break;
    last = orders.at(-1)!;
  }
  await ledger.moveMark(SWEEP, failed[0]?.since ?? startedAt);
}
