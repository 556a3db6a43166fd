import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { JournalList, LedgerOverview, Unmatched } from "../../contracts/ledger-pages";
import { Problem } from "../../http/problem";
import { LEDGER_MODULE } from "../../modules/ledger";
import { isAccount } from "../../modules/ledger/rules/accounts";
import type { LedgerModuleService } from "../../modules/ledger/service";

/** The ledger as officers read it. Reports across modules, read only, each bounded. */

const PAGE = 50;
const MOST = 50;

async function rowsOf<Row>(container: MedusaContainer, statement: string, values: (string | number)[] = []): Promise<Row[]> {
  const { rows } = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw<{ rows: Row[] }>(statement, values);
  return rows;
}

export async function ledgerOverview(container: MedusaContainer): Promise<LedgerOverview> {
  const [accounts, [vendors]] = await Promise.all([
    // Around the vendors' accounts, which are two for each of 168,000.
    rowsOf<{ code: string; balance: string }>(
      container,
      `(select code, balance from ledger_account where code < 'vendor:' order by code limit 500)
       union all (select code, balance from ledger_account where code >= 'vendor;' order by code limit 500)`,
    ),
    rowsOf<Record<keyof LedgerOverview["vendors"], string>>(
      container,
      `select coalesce(-sum(balance) filter (where code like '%:pending'), 0) as pending,
              coalesce(-sum(balance) filter (where code like '%:payable' and balance < 0), 0) as payable,
              coalesce(sum(balance) filter (where code like '%:payable' and balance > 0), 0) as debts,
              count(*) filter (where code like '%:payable' and balance > 0) as debtors
       from ledger_account where code >= 'vendor:' and code < 'vendor;'`,
    ),
  ]);
  return {
    accounts: accounts.map(({ code, balance }) => ({ code, balance: Number(balance) })),
    vendors: {
      pending: Number(vendors!.pending),
      payable: Number(vendors!.payable),
      debts: Number(vendors!.debts),
      debtors: Number(vendors!.debtors),
    },
  };
}

export async function listJournals(container: MedusaContainer, account: string, before: number | undefined): Promise<JournalList> {
  if (!isAccount(account)) throw new Problem("invalid", "account", "Akun ini tidak ada di buku besar.");
  const found = await container
    .resolve<LedgerModuleService>(LEDGER_MODULE)
    .statement(account, { ...(before ? { before_seq: before } : {}), limit: PAGE });
  const journals = new Set(found.map(({ seq }) => seq));
  return {
    account,
    lines: found.map(({ seq, created_at, kind, source_key, memo, amount, balance }) => ({
      seq,
      at: new Date(created_at).toISOString(),
      kind,
      source_key,
      order: typeof memo.order === "string" ? memo.order : null,
      amount,
      balance,
    })),
    next: journals.size === PAGE ? (found.at(-1)?.seq ?? null) : null,
  };
}

interface EndRow {
  id: string;
  label: string;
  amount: string | number;
  since: Date;
  note: string | null;
}

/** Charges that settled a while ago, against everything booked on `shopper_funds` for them: what is left belongs to nobody yet. */
const GROUPS = `
  select g.id, g.number as label, -booked.left_over as amount, c.settled_at as since, null as note
  from (
    select id, order_group_id, settled_at from charge
    where state = 'succeeded' and deleted_at is null and settled_at between now() - interval '14 days' and now() - interval '15 minutes'
  ) c
  join order_group g on g.id = c.order_group_id
  cross join lateral (
    select coalesce(sum(e.amount), 0) as left_over from (
      select 'charge:' || h.id as key from charge h where h.order_group_id = g.id and h.deleted_at is null
      union all select unnest(array['return:' || h.id, 'return:' || h.id || ':surplus', 'code:' || h.id]) from charge h
        where h.order_group_id = g.id and h.deleted_at is null
      union all select 'capture:' || m.id from vendor_order o
        join order_payment_collection l on l.order_id = o.order_id and l.deleted_at is null
        join payment p on p.payment_collection_id = l.payment_collection_id and p.deleted_at is null
        join capture m on m.payment_id = p.id and m.deleted_at is null
        where o.order_group_id = g.id
    ) k join ledger_journal j on j.source_key = k.key
    join ledger_entry e on e.journal_seq = j.seq and e.account = 'shopper_funds'
  ) booked
  where booked.left_over <> 0 order by c.settled_at limit ${MOST}`;

const PAYBACKS = `
  select b.id, g.number as label, b.amount, b.created_at as since, b.note from payback b join order_group g on g.id = b.order_group_id
  where b.state in ('due', 'failed') and b.created_at < now() - interval '1 day' and b.deleted_at is null order by b.created_at limit ${MOST}`;

const movement = (table: "capture" | "refund") => `
  select m.id, '${table}' as label, m.amount, m.created_at as since, m.payment_id as note from ${table} m
  where m.created_at between now() - interval '30 days' and now() - interval '5 minutes' and m.deleted_at is null
    and not exists (select 1 from ledger_journal j where j.source_key = '${table}:' || m.id)`;

const CHARGES = `
  select c.id, g.number as label, coalesce(c.received_amount, c.amount) as amount, c.created_at as since, c.quarantine_reason as note
  from charge c join order_group g on g.id = c.order_group_id
  where c.state = 'quarantined' and c.deleted_at is null order by c.created_at limit ${MOST}`;

const PAYOUTS = `
  select p.id, p.number as label, p.amount, p.created_at as since, p.vendor_name as note
  from payout_batch b join payout p on p.batch_id = b.id and p.state in ('planned', 'sent') and p.deleted_at is null
  where b.state in ('ready', 'sent') and b.created_at < now() - interval '3 days' order by b.created_at, p.number limit ${MOST}`;

export async function findUnmatched(container: MedusaContainer): Promise<Unmatched> {
  const read = async (statement: string) => {
    const rows = await rowsOf<EndRow>(container, statement);
    return rows.map((row) => ({ ...row, amount: Number(row.amount), since: new Date(row.since).toISOString() }));
  };
  const [groups, paybacks, movements, charges, payouts] = await Promise.all([
    read(GROUPS),
    read(PAYBACKS),
    read(`${movement("capture")} union all ${movement("refund")} order by since limit ${MOST}`),
    read(CHARGES),
    read(PAYOUTS),
  ]);
  return { groups, paybacks, movements, charges, payouts };
}
