import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { causeOf } from "../../http/answer-error";
import type { PaybackRow } from "../../modules/charge/service";
import type { Posting } from "../../modules/ledger/rules/posting";
import { ledgerOf } from "../ledger/record";
import { type ChargeFacts, chargeJournals, paybackJournals } from "./journals";

const SWEEP = "charges";
/** Longer than a transaction takes: what is new may be a little older than what was seen. */
const OVERLAP_MS = 10 * 60_000;
const BATCH = 500;

/** A charge with what of it went back because less was wanted. */
export const CHARGE_FACTS = `
  select c.id, c.order_group_id, c.method, c.state, c.owed, c.amount, c.received_amount, c.fee, c.quarantine_reason,
         coalesce((select b.amount from payback b where b.refund_key = 'surplus:' || c.id and b.deleted_at is null), 0) as surplus
  from charge c where c.received_amount is not null and c.state in ('succeeded', 'returned', 'quarantined') and c.deleted_at is null`;

export const PAYBACK_FACTS = `
  select b.* from payback b where (b.provider_ref is not null or b.done_by is not null) and b.deleted_at is null`;

async function missing(container: MedusaContainer, postings: Posting[]): Promise<Posting[]> {
  const { rows } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw<{ rows: { source_key: string }[] }>("select source_key from ledger_journal where source_key = any(?)", [
      postings.map(({ source_key }) => source_key),
    ]);
  const posted = new Set(rows.map(({ source_key }) => source_key));
  return postings.filter(({ source_key }) => !posted.has(source_key));
}

/**
 * Posts journals of charges and paybacks that have none, whoever forgot them. Journals are written with the row they tell of, so this finds
 * something only after a mistake. The mark stays before what could not be posted. Answers how many were missing.
 */
export async function sweepChargeJournals(container: MedusaContainer): Promise<number> {
  const ledger = ledgerOf(container);
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const startedAt = new Date();
  const since = new Date((await ledger.markOf(SWEEP)).getTime() - OVERLAP_MS);
  let posted = 0;
  let complete = true;
  const post = async (postings: Posting[]) => {
    for (const posting of await missing(container, postings)) {
      try {
        await ledger.post([posting]);
        posted += 1;
      } catch (error) {
        complete = false;
        container.resolve(ContainerRegistrationKeys.LOGGER).error(`Ledger: ${posting.source_key} cannot be posted: ${causeOf(error)}`);
      }
    }
  };
  for (let after = ""; ; ) {
    const { rows } = await db.raw<{ rows: ChargeFacts[] }>(`${CHARGE_FACTS} and c.settled_at >= ? and c.id > ? order by c.id limit ?`, [
      since,
      after,
      BATCH,
    ]);
    await post(rows.flatMap(chargeJournals));
    if (rows.length < BATCH) break;
    after = rows.at(-1)!.id;
  }
  for (let after = ""; ; ) {
    const { rows } = await db.raw<{ rows: PaybackRow[] }>(`${PAYBACK_FACTS} and b.updated_at >= ? and b.id > ? order by b.id limit ?`, [
      since,
      after,
      BATCH,
    ]);
    await post(rows.flatMap(paybackJournals));
    if (rows.length < BATCH) break;
    after = rows.at(-1)!.id;
  }
  if (complete) await ledger.moveMark(SWEEP, startedAt);
  return posted;
}
