import type { Due, HoldReason } from "../../modules/payout/rules/eligible";
import type { Read } from "../../modules/payout/service";
import { PAYOUT_TERMS } from "../../reference/payout-terms";

/** What each vendor is owed, order by order, read from the ledger in one statement however many vendors there are. */
export interface VendorDues {
  dues: Due[];
  /** Last journal that was read. */
  through_seq: number;
  /** Up to this journal nothing is left once everything that is not held has been paid. */
  covered_seq: number;
}

interface DueRow {
  vendor_id: string;
  subject: string;
  amount: string;
  first_seq: string;
  last_seq: string;
  held: HoldReason | null;
}

const DAY = 24 * 3_600_000;

/**
 * Entries of `vendor:<id>:payable` that no payout has carried yet, added up by what they are about. An entry is carried when the last
 * payout line of its subject was read after it; what lies before the vendor's last payout's `covered_seq` need not be looked at.
 * A payout that failed put its money back under its own id, so it is a due like any order.
 */
const UNPAID = `
  with asked as (select jsonb_array_elements_text(?::jsonb) as vendor_id),
  moved as (
    select a.vendor_id, coalesce(j.memo ->> 'vendor_order_id', j.memo ->> 'payout_id', j.source_key) as subject,
           e.journal_seq, -e.amount as amount
    from asked a
    left join lateral (
      select covered_seq from payout where vendor_id = a.vendor_id and deleted_at is null order by created_at desc, through_seq desc limit 1
    ) last on true
    join ledger_entry e on e.account = 'vendor:' || a.vendor_id || ':payable' and e.journal_seq > coalesce(last.covered_seq, 0)
    join ledger_journal j on j.seq = e.journal_seq
    where j.kind <> 'payout'
  ),
  subjects as (
    select s.vendor_id, s.subject, paid.through_seq from (select distinct vendor_id, subject from moved) s
    left join lateral (
      select through_seq from payout_line where vendor_id = s.vendor_id and subject = s.subject and deleted_at is null
      order by through_seq desc limit 1
    ) paid on true
  )
  select m.vendor_id, m.subject, sum(m.amount) as amount, min(m.journal_seq) as first_seq, max(m.journal_seq) as last_seq
  from moved m join subjects s using (vendor_id, subject)
  where m.journal_seq > coalesce(s.through_seq, 0)
  group by m.vendor_id, m.subject`;

export async function readDues(read: Read, vendorIds: readonly string[], now: Date): Promise<Map<string, VendorDues>> {
  const rows = await read<DueRow>(
    `select u.*, case when c.id is not null then 'complaint' when o.handed_over_at > ? then 'window' end as held
     from (${UNPAID}) u
     left join vendor_order o on o.id = u.subject and o.deleted_at is null
     left join complaint c on c.vendor_order_id = u.subject and c.closed_at is null and c.deleted_at is null
     order by u.vendor_id, u.first_seq`,
    [new Date(now.getTime() - PAYOUT_TERMS.disputeWindowDays * DAY).toISOString(), JSON.stringify(vendorIds)],
  );
  const byVendor = new Map<string, DueRow[]>(vendorIds.map((id) => [id, []]));
  for (const row of rows) byVendor.get(row.vendor_id)!.push(row);
  return new Map([...byVendor].map(([id, mine]) => [id, duesOf(mine)]));
}

function duesOf(rows: readonly DueRow[]): VendorDues {
  const dues = rows.map(({ subject, amount, held }): Due => ({ subject, amount: Number(amount), held }));
  const through_seq = Math.max(0, ...rows.map((row) => Number(row.last_seq)));
  const kept = rows.filter((row) => row.held !== null && Number(row.amount) > 0).map((row) => Number(row.first_seq) - 1);
  return { dues, through_seq, covered_seq: Math.min(through_seq, ...kept) };
}
