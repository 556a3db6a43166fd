import type { PaybackRow } from "../../modules/charge/service";
import type { Posting } from "../../modules/ledger/rules/posting";
import { type ChargeFacts, chargeJournals, paybackJournals } from "../charge/journals";
import { CHARGE_FACTS, PAYBACK_FACTS } from "../charge/sweep-journals";
import { type Finding, none, type Query } from "./findings";

/** Holds the ledger against the money that arrived for charges and the money that was given back. */

const PAGE = 1_000;
const MOST = 11;
const KINDS = "('charge', 'charge-fee', 'code', 'return', 'payback', 'payback-bounced')";

type Told = [account: string, amount: number][];

const inOrder = (entries: Told): Told => entries.toSorted(([a, x], [b, y]) => (a < b ? -1 : a > b ? 1 : x - y));
const told = (entries: Told) =>
  inOrder(entries)
    .map(([account, amount]) => `${account} ${amount}`)
    .join(", ");

/** Journals that tell of a charge or a payback there is not, or that did not move. */
const UNFOUNDED = `
  select j.source_key from ledger_journal j where j.kind in ('charge', 'charge-fee', 'code', 'return')
    and not exists (${CHARGE_FACTS} and c.id = split_part(j.source_key, ':', 2))
  union all
  select j.source_key from ledger_journal j where j.kind in ('payback', 'payback-bounced')
    and not exists (${PAYBACK_FACTS} and b.id = split_part(j.source_key, ':', 2))
  limit ${MOST}`;

/** Money of paid groups that belongs to nobody: what came for them, less what their shops, the shopper and the city have of it. */
const LEFT_OVER = `
  with booked as (
    select c.order_group_id as id, k.key from charge c
    cross join lateral unnest(array['charge:' || c.id, 'return:' || c.id, 'return:' || c.id || ':surplus', 'code:' || c.id]) as k (key)
    where c.state in ('succeeded', 'returned') and c.deleted_at is null
    union all
    select v.order_group_id, 'capture:' || m.id from vendor_order v
    join order_payment_collection l on l.order_id = v.order_id and l.deleted_at is null
    join payment p on p.payment_collection_id = l.payment_collection_id and p.provider_id like 'pp\\_share\\_%'
    join capture m on m.payment_id = p.id and m.deleted_at is null
    where v.deleted_at is null
  )
  select g.number, -sum(e.amount) as amount from booked b
  join order_group g on g.id = b.id
  join ledger_journal j on j.source_key = b.key
  join ledger_entry e on e.journal_seq = j.seq and e.account = 'shopper_funds'
  where exists (select 1 from charge c where c.order_group_id = g.id and c.state = 'succeeded' and c.settled_at < now() - interval '2 minutes')
  group by g.number having sum(e.amount) <> 0 limit ${MOST}`;

/** Refunds of charged shares that nobody is about to pay back. */
const NOT_OWED = `
  select r.id, r.amount from refund r
  join payment p on p.id = r.payment_id and p.provider_id like 'pp\\_share\\_%'
  join order_payment_collection l on l.payment_collection_id = p.payment_collection_id and l.deleted_at is null
  join vendor_order v on v.order_id = l.order_id and v.deleted_at is null
  where r.deleted_at is null and r.created_at < now() - interval '2 minutes'
    and exists (select 1 from charge c where c.order_group_id = v.order_group_id and c.state = 'succeeded' and c.deleted_at is null)
    and not exists (select 1 from payback b where b.refund_key = 'refund:' || r.id and b.deleted_at is null)
  limit ${MOST}`;

/** Compares these journals with those that are posted; sums up by account what should be there. */
async function compare(query: Query, postings: Posting[], due: Map<string, number>): Promise<string[]> {
  const rows = await query<{ source_key: string; entries: Told }>(
    `select j.source_key, jsonb_agg(jsonb_build_array(e.account, e.amount)) as entries
     from ledger_journal j join ledger_entry e on e.journal_seq = j.seq
     where j.source_key in (select jsonb_array_elements_text(?::jsonb)) group by 1`,
    [JSON.stringify(postings.map(({ source_key }) => source_key))],
  );
  const posted = new Map(rows.map(({ source_key, entries }) => [source_key, entries]));
  return postings.flatMap(({ source_key, entries }) => {
    for (const { account, amount } of entries) due.set(account, (due.get(account) ?? 0) + amount);
    const wanted = told(entries.map(({ account, amount }) => [account, amount]));
    const found = posted.get(source_key);
    if (!found) return [`${source_key}: tanpa jurnal (${wanted})`];
    return told(found) === wanted ? [] : [`${source_key}: jurnalnya ${told(found)}, seharusnya ${wanted}`];
  });
}

/** Reads all rows of a statement that ends in a condition, a page at a time. */
async function eachPage<Row extends { id: string }>(query: Query, statement: string, id: string, use: (rows: Row[]) => Promise<void>) {
  for (let after = ""; ; ) {
    const rows = await query<Row>(`${statement} and ${id} > ? order by ${id} limit ?`, [after, PAGE]);
    await use(rows);
    if (rows.length < PAGE) return;
    after = rows.at(-1)!.id;
  }
}

async function checkClearing(query: Query, due: Map<string, number>): Promise<Finding> {
  const rows = await query<{ account: string; amount: string }>(
    `select e.account, sum(e.amount) as amount from ledger_journal j join ledger_entry e on e.journal_seq = j.seq
     where j.kind in ${KINDS} group by 1`,
  );
  const booked = new Map(rows.map(({ account, amount }) => [account, Number(amount)]));
  const accounts = [...new Set([...booked.keys(), ...due.keys()])].sort();
  const apart = accounts.flatMap((account) => {
    const [here, there] = [booked.get(account) ?? 0, due.get(account) ?? 0];
    return here === there ? [] : [`${account}: di buku besar ${here}, menurut pembayaran dan pengembalian ${there}`];
  });
  return none("clearing", "per akun: uang datang − biaya − uang kembali = buku besar", apart);
}

export async function checkCity(query: Query): Promise<Finding[]> {
  const faults: string[] = [];
  const due = new Map<string, number>();
  await eachPage<ChargeFacts>(query, CHARGE_FACTS, "c.id", async (rows) => {
    faults.push(...(await compare(query, rows.flatMap(chargeJournals), due)));
  });
  await eachPage<PaybackRow>(query, PAYBACK_FACTS, "b.id", async (rows) => {
    faults.push(...(await compare(query, rows.flatMap(paybackJournals), due)));
  });
  const unfounded = await query<{ source_key: string }>(UNFOUNDED);
  const leftOver = await query<{ number: string; amount: string }>(LEFT_OVER);
  const notOwed = await query<{ id: string; amount: string }>(NOT_OWED);
  return [
    none("charges", "semua uang yang datang dan kembali punya jurnal, dan sebaliknya", [
      ...faults,
      ...unfounded.map(({ source_key }) => `${source_key}: jurnal tanpa uang`),
    ]),
    await checkClearing(query, due),
    none(
      "shopper_funds",
      "uang pembeli habis terbagi pada pesanan lunas",
      leftOver.map(({ number, amount }) => `pesanan ${number}: tersisa ${amount}`),
    ),
    none(
      "owed_back",
      "semua pengembalian punya uang kembali",
      notOwed.map(({ id, amount }) => `refund ${id} (${amount}): belum jadi uang kembali`),
    ),
  ];
}
