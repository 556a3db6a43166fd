import { generateEntityId, InjectManager, InjectTransactionManager, MedusaContext } from "@medusajs/framework/utils";
import { keyRing, open, seal } from "../../foundation/data-key";
import { sameTransaction } from "../../foundation/same-transaction";
import { type OpenAccount, openAccount, PayoutAccounts, payoutContext, type Sealed, type Sql } from "./accounts";

/** Runs a statement inside the transaction that pays. */
export type Read = <Row>(statement: string, values: readonly unknown[]) => Promise<Row[]>;

export interface NewPayout {
  number: string;
  vendor_id: string;
  vendor_name: string;
  /** Rupiah; below zero with `takes_back_from`. */
  amount: number;
  provider: "bank" | "stripe";
  takes_back_from: string | null;
  through_seq: number;
  covered_seq: number;
  lines: { subject: string; amount: number }[];
}

export interface WrittenPayout {
  id: string;
  number: string;
  batch_id: string;
  vendor_id: string;
  vendor_name: string;
  amount: number;
  provider: "bank" | "stripe";
  bank_code: string | null;
  number_hint: string | null;
  /** Before what was just done to it. */
  was?: "planned" | "sent" | "paid";
}

/** What must hold together with the rows: journals and messages, written in the same transaction. */
type Also = (payouts: WrittenPayout[], joined: Sql) => Promise<unknown>;

export interface Failure {
  /** `account`: the bank refused the account, which gets no more money until an owner writes it anew. */
  kind: "account" | "other";
  reason: string;
}

const WRITTEN = "id, number, batch_id, vendor_id, vendor_name, amount, provider, bank_code, number_hint";

interface AccountRow extends Sealed {
  bank_code: string;
  number_hint: string;
  holder_hint: string;
  stripe_account_id: string | null;
}

/** Paying vendors. What must happen once is one transaction here; callers learn from the answer what was new. */
export class PayoutModuleService extends PayoutAccounts {
  /** The batch of a run: a new one, or the one an earlier start of the same run left. */
  @InjectTransactionManager()
  async openBatch(
    run: { run_key: string; created_by: string; day: string },
    @MedusaContext() context: Sql = {},
  ): Promise<{ id: string; opened: boolean }> {
    const sql = context.transactionManager!;
    // One at a time until it commits: the next is numbered by how many there are.
    await sql.execute("select pg_advisory_xact_lock(hashtext('payout_batch'))");
    const opened: { id: string }[] = await sql.execute(
      `with taken as (select count(*) as n from payout_batch where number like ? || '%')
       insert into payout_batch (id, number, run_key, created_by)
       select ?, case when n = 0 then ? else ? || '-' || (n + 1) end, ?, ? from taken
       on conflict (run_key) where deleted_at is null do nothing returning id`,
      [run.day, generateEntityId(undefined, "pbat"), run.day, run.day, run.run_key, run.created_by],
    );
    if (opened[0]) return { id: opened[0].id, opened: true };
    const known: { id: string }[] = await sql.execute("select id from payout_batch where run_key = ? and deleted_at is null", [
      run.run_key,
    ]);
    return { id: known[0]!.id, opened: false };
  }

  /**
   * Pays these vendors in one transaction. Their accounts are locked first, so that of two runs the second reads balances only after the
   * first has lowered them; vendors another run holds are its to pay and are passed over. `plan` says who gets what, `also` journals it.
   */
  @InjectTransactionManager()
  async payVendors(
    batchId: string,
    vendorIds: readonly string[],
    plan: (vendorIds: readonly string[], read: Read) => Promise<NewPayout[]>,
    also: Also,
    @MedusaContext() context: Sql = {},
  ): Promise<WrittenPayout[]> {
    const read: Read = (statement, values) => context.transactionManager!.execute(statement, values as unknown[]);
    const accounts = await read<AccountRow>(
      `select vendor_id, bank_code, number_sealed, holder_sealed, number_hint, holder_hint, stripe_account_id from payout_account
       where vendor_id in (select jsonb_array_elements_text(?::jsonb)) and deleted_at is null
       order by vendor_id for update skip locked`,
      [JSON.stringify(vendorIds)],
    );
    if (accounts.length === 0) return [];
    const byVendor = new Map(accounts.map((account) => [account.vendor_id, account]));
    const planned = await plan([...byVendor.keys()], read);
    const rows = planned.map((payout) => withAccount(payout, byVendor.get(payout.vendor_id)!, batchId));
    const written = await this.insertPayouts(rows, context);
    if (written.length > 0) await also(written, sameTransaction(context));
    return written;
  }

  private async insertPayouts(rows: ReturnType<typeof withAccount>[], context: Sql): Promise<WrittenPayout[]> {
    if (rows.length === 0) return [];
    const written: WrittenPayout[] = await context.transactionManager!.execute(
      `insert into payout (id, number, batch_id, vendor_id, vendor_name, amount, provider, bank_code, number_hint, holder_hint,
                           account_sealed, key_id, stripe_account_id, takes_back_from, through_seq, covered_seq)
       select id, number, batch_id, vendor_id, vendor_name, amount, provider, bank_code, number_hint, holder_hint,
              account_sealed, key_id, stripe_account_id, takes_back_from, through_seq, covered_seq
       from jsonb_to_recordset(?::jsonb) as p (id text, number text, batch_id text, vendor_id text, vendor_name text, amount integer,
         provider text, bank_code text, number_hint text, holder_hint text, account_sealed text, key_id text, stripe_account_id text,
         takes_back_from text, through_seq integer, covered_seq integer)
       on conflict (batch_id, vendor_id) where deleted_at is null do nothing
       returning ${WRITTEN}`,
      [JSON.stringify(rows)],
    );
    const isNew = new Set(written.map(({ id }) => id));
    const lines = rows
      .filter(({ id }) => isNew.has(id))
      .flatMap(({ id, vendor_id, through_seq, lines }) =>
        lines.map((line) => ({ ...line, id: generateEntityId(undefined, "plin"), payout_id: id, vendor_id, through_seq })),
      );
    await context.transactionManager!.execute(
      `insert into payout_line (id, payout_id, vendor_id, subject, amount, through_seq)
       select id, payout_id, vendor_id, subject, amount, through_seq
       from jsonb_to_recordset(?::jsonb) as l (id text, payout_id text, vendor_id text, subject text, amount integer, through_seq integer)`,
      [JSON.stringify(lines)],
    );
    return written;
  }

  /** Ends a run: from here on the batch holds what it holds. */
  @InjectManager()
  async endRun(id: string, @MedusaContext() context: Sql = {}): Promise<void> {
    await context.manager!.execute(
      `update payout_batch b set state = 'ready', payout_count = sums.count, total = sums.total, updated_at = now(),
         raw_total = jsonb_build_object('value', sums.total::text, 'precision', 20)
       from (select count(*) as count, coalesce(sum(amount), 0) as total from payout where batch_id = ? and deleted_at is null) sums
       where b.id = ? and b.state = 'filling'`,
      [id, id],
    );
    await this.settleBatch(id, null, context);
  }

  /** A batch of which nothing is open any more is settled. */
  @InjectManager()
  async settleBatch(id: string, by: string | null, @MedusaContext() context: Sql = {}): Promise<void> {
    await context.manager!.execute(
      `update payout_batch set state = 'settled', settled_at = now(), confirmed_by = ?, updated_at = now()
       where id = ? and state in ('ready', 'sent')
         and not exists (select 1 from payout where batch_id = ? and state in ('planned', 'sent') and deleted_at is null)`,
      [by, id, id],
    );
  }

  /** Marks the bank payouts of a batch as taken to the bank. */
  @InjectTransactionManager()
  async markSent(batchId: string, by: string, @MedusaContext() context: Sql = {}): Promise<void> {
    await context.transactionManager!.execute(
      `update payout set state = 'sent', sent_at = now(), updated_at = now()
       where batch_id = ? and provider = 'bank' and state = 'planned' and deleted_at is null`,
      [batchId],
    );
    await context.transactionManager!.execute(
      `update payout_batch set state = case when state = 'ready' then 'sent' else state end, sent_at = now(), sent_by = ?, updated_at = now()
       where id = ?`,
      [by, batchId],
    );
  }

  /** Those of the payouts that had not been decided are paid now. The account's number is not needed any more and is forgotten. */
  @InjectTransactionManager()
  async markPaid(
    ids: readonly string[],
    paid: { by: string | null; provider: "bank" | "stripe"; provider_ref?: string },
    also: Also,
    @MedusaContext() context: Sql = {},
  ): Promise<WrittenPayout[]> {
    const rows: WrittenPayout[] = await context.transactionManager!.execute(
      `update payout set state = 'paid', paid_at = now(), decided_by = ?, provider_ref = coalesce(?, provider_ref),
         account_sealed = null, key_id = null, updated_at = now()
       where id in (select jsonb_array_elements_text(?::jsonb)) and provider = ? and state = ? and deleted_at is null
       returning ${WRITTEN}`,
      // Nobody can have paid what was never taken to the bank.
      [paid.by, paid.provider_ref ?? null, JSON.stringify(ids), paid.provider, paid.provider === "bank" ? "sent" : "planned"],
    );
    if (rows.length > 0) await also(rows, sameTransaction(context));
    return rows;
  }

  /** The money did not arrive, or came back after it had been taken for paid; null when the payout failed before. */
  @InjectTransactionManager()
  async markFailed(
    id: string,
    failure: Failure & { by: string | null },
    also: Also,
    @MedusaContext() context: Sql = {},
  ): Promise<WrittenPayout | null> {
    const rows: WrittenPayout[] = await context.transactionManager!.execute(
      `with before as (select id, state from payout where id = ? and state <> 'failed' and deleted_at is null for update)
       update payout p set state = 'failed', failed_at = now(), failure_kind = ?, failure_reason = ?, decided_by = ?,
         account_sealed = null, key_id = null, updated_at = now()
       from before where p.id = before.id
       returning ${WRITTEN.replace(/\b(\w+)/g, "p.$1")}, before.state as was`,
      [id, failure.kind, failure.reason, failure.by],
    );
    const [row] = rows;
    if (!row) return null;
    if (failure.kind === "account") {
      // Only the account this money went to; one written since may be right.
      await context.transactionManager!.execute(
        `update payout_account a set refused_reason = ?, updated_at = now() from payout p
         where p.id = ? and a.vendor_id = p.vendor_id and a.deleted_at is null and a.created_at <= p.created_at`,
        [failure.reason, id],
      );
    }
    await also([row], sameTransaction(context));
    return row;
  }

  /** A page of the bank's file, accounts open. For the officer who pays, and nobody else. */
  @InjectManager()
  async openPayouts(
    batchId: string,
    page: { after: string; limit: number },
    @MedusaContext() context: Sql = {},
  ): Promise<(OpenAccount & { number_of_payout: string; bank_code: string; amount: number })[]> {
    const rows: { id: string; number: string; bank_code: string; amount: number; account_sealed: string }[] =
      await context.manager!.execute(
        `select id, number, bank_code, amount, account_sealed from payout
         where batch_id = ? and provider = 'bank' and state in ('planned', 'sent') and number > ? and deleted_at is null
         order by number limit ?`,
        [batchId, page.after, page.limit],
      );
    return rows.map(({ id, number, bank_code, amount, account_sealed }) => ({
      ...(JSON.parse(open(account_sealed, payoutContext(id))) as OpenAccount),
      number_of_payout: number,
      bank_code,
      amount,
    }));
  }
}

/** The account as it is now, closed again under the payout's own name. */
function withAccount(payout: NewPayout, account: AccountRow, batch_id: string) {
  const id = generateEntityId(undefined, "pout");
  const ring = keyRing();
  const { bank_code, number_hint, holder_hint, stripe_account_id } = account;
  const toBank = payout.provider === "bank";
  return {
    ...payout,
    ...{ id, batch_id },
    bank_code: toBank ? bank_code : null,
    number_hint: toBank ? number_hint : null,
    holder_hint: toBank ? holder_hint : null,
    account_sealed: toBank ? seal(JSON.stringify(openAccount(account, ring)), payoutContext(id), ring) : null,
    key_id: toBank ? ring.current.id : null,
    stripe_account_id: toBank ? null : stripe_account_id,
  };
}
