import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql";
import type { Context, InferTypeOf } from "@medusajs/framework/types";
import { generateEntityId, InjectManager, InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils";
import { CommissionRule } from "./models/commission-rule";
import type { Account } from "./rules/accounts";
import { type CommissionTerms, collide } from "./rules/commission";
import { checkPosting, type Posting } from "./rules/posting";

export type CommissionRuleRow = InferTypeOf<typeof CommissionRule>;

export type NewCommissionRule = Omit<CommissionTerms, "id"> & { note: string; created_by: string };

export interface PostedJournal {
  source_key: string;
  id: string;
  seq: number;
  /** False when the fact was known before. */
  posted: boolean;
}

/** Runs a statement inside the posting's transaction. */
export type Read = <Row>(statement: string, values: unknown[]) => Promise<Row[]>;

export interface StatementLine {
  seq: number;
  journal_id: string;
  source_key: string;
  kind: string;
  memo: Record<string, unknown>;
  created_at: Date;
  account: Account;
  /** Rupiah; positive debits, negative credits. */
  amount: number;
  /** Of the account after this line. */
  balance: number;
}

export interface ChainReport {
  /** How many journals were read. */
  journals: number;
  /** Seq and hash of the last one; written down elsewhere, they prove later that nothing before them was changed. */
  head: { seq: number; hash: string };
  /** The first journal that is not what it was when it was posted. */
  broken: { seq: number; source_key: string | null; fault: "missing" | "chain" | "hash" | "balance" } | null;
}

interface ChainRow {
  seq: string;
  source_key: string;
  prev_hash: string;
  hash: string;
  computed: string;
  sum: string | null;
  lines: string;
}

const PAGE = 2_000;
const NO_JOURNAL = "0".repeat(64);

/** Double-entry journals in whole rupiah. The database keeps their promises (see the migration); this is how code talks to it. */
export class LedgerModuleService extends MedusaService({ CommissionRule }) {
  /** Adds a rule, unless one about the same holds on one of its days: that one is answered instead. One officer at a time. */
  @InjectTransactionManager()
  async addRule(
    rule: NewCommissionRule,
    @MedusaContext() context: Context<SqlEntityManager> = {},
  ): Promise<{ id: string } | { standsInTheWay: CommissionRuleRow }> {
    await context.transactionManager!.execute("select pg_advisory_xact_lock(hashtext('commission_rule'))");
    const alike = await this.listCommissionRules({ scope: rule.scope, target: rule.target }, { take: null }, context);
    const standsInTheWay = alike.find((other) => collide(rule, other));
    if (standsInTheWay) return { standsInTheWay };
    return { id: (await this.createCommissionRules(rule, context)).id };
  }

  /** The last day of a rule that has not ended by then. False when it has, or does not exist. */
  @InjectManager()
  async endRule(id: string, lastDay: string, by: string, @MedusaContext() context: Context<SqlEntityManager> = {}): Promise<boolean> {
    const rows: unknown[] = await context.manager!.execute(
      `update commission_rule set valid_until = ?, ended_by = ?, updated_at = now()
       where id = ? and deleted_at is null and (valid_until is null or valid_until > ?) and valid_from <= ? returning id`,
      [lastDay, by, id, lastDay, lastDay],
    );
    return rows.length === 1;
  }

  /** A rule that has not begun is taken back whole. False when it has begun, or does not exist. */
  @InjectManager()
  async withdrawRule(id: string, today: string, by: string, @MedusaContext() context: Context<SqlEntityManager> = {}): Promise<boolean> {
    const rows: unknown[] = await context.manager!.execute(
      "update commission_rule set deleted_at = now(), ended_by = ? where id = ? and deleted_at is null and valid_from > ? returning id",
      [by, id, today],
    );
    return rows.length === 1;
  }

  /**
   * Posts journals, all or none, in one round trip. A fact that is known with the same entries is left alone; with other entries
   * the database answers SQLSTATE LG409.
   */
  @InjectTransactionManager()
  async post(postings: Posting[], @MedusaContext() context: Context<SqlEntityManager> = {}): Promise<PostedJournal[]> {
    if (postings.length === 0) return [];
    for (const posting of postings) checkPosting(posting);
    const drafts = postings.map((posting) => ({ ...posting, id: generateEntityId(undefined, "jrn") }));
    const rows: (Omit<PostedJournal, "seq"> & { seq: string })[] = await context.transactionManager!.execute(
      "select source_key, id, seq, posted from ledger_post(?::jsonb)",
      [JSON.stringify(drafts)],
    );
    return rows.map((row) => ({ ...row, seq: Number(row.seq) }));
  }

  /**
   * Posts what `workOut` finds to be missing, while nobody else works out the same subjects (vendor order ids): what it reads
   * cannot change between reading and posting through another post about them.
   */
  @InjectTransactionManager()
  async postWorkedOut(
    subjects: readonly string[],
    workOut: (read: Read) => Promise<Posting[]>,
    @MedusaContext() context: Context<SqlEntityManager> = {},
  ): Promise<PostedJournal[]> {
    const read: Read = (statement, values) => context.transactionManager!.execute(statement, values);
    // One order of locks for everybody, or two batches could wait for each other.
    await read(
      `select pg_advisory_xact_lock(739202, hashtext(subject)) from (
         select distinct on (hashtext(s)) s as subject from jsonb_array_elements_text(?::jsonb) s order by hashtext(s)) subjects`,
      [JSON.stringify(subjects)],
    );
    return this.post(await workOut(read), context);
  }

  /** Until when a sweep has seen everything; the beginning of time at first. */
  @InjectManager()
  async markOf(sweep: string, @MedusaContext() context: Context<SqlEntityManager> = {}): Promise<Date> {
    const [row]: { until: Date }[] = await context.manager!.execute("select until from ledger_mark where sweep = ?", [sweep]);
    return row ? new Date(row.until) : new Date(0);
  }

  @InjectManager()
  async moveMark(sweep: string, until: Date, @MedusaContext() context: Context<SqlEntityManager> = {}): Promise<void> {
    await context.manager!.execute(
      "insert into ledger_mark (sweep, until) values (?, ?) on conflict (sweep) do update set until = greatest(ledger_mark.until, excluded.until)",
      [sweep, until.toISOString()],
    );
  }

  /** Balance of each account in rupiah; one that was never used has 0. */
  @InjectManager()
  async balances(codes: readonly Account[], @MedusaContext() context: Context<SqlEntityManager> = {}): Promise<Record<string, number>> {
    const rows: { code: string; balance: string }[] = await context.manager!.execute(
      "select code, balance from ledger_account where code in (select jsonb_array_elements_text(?::jsonb))",
      [JSON.stringify(codes)],
    );
    return {
      ...Object.fromEntries(codes.map((code) => [code, 0])),
      ...Object.fromEntries(rows.map((row) => [row.code, Number(row.balance)])),
    };
  }

  /**
   * What happened on these accounts, newest first. `limit` counts journals, so that none is torn apart; the next page is
   * `before_seq` = the last line's seq.
   */
  @InjectManager()
  async statement(
    accounts: Account | readonly Account[],
    { before_seq, limit }: { before_seq?: number; limit: number },
    @MedusaContext() context: Context<SqlEntityManager> = {},
  ): Promise<StatementLine[]> {
    const codes = JSON.stringify(typeof accounts === "string" ? [accounts] : accounts);
    const rows: (Omit<StatementLine, "seq" | "amount" | "balance"> & Record<"seq" | "amount" | "balance", string>)[] =
      await context.manager!.execute(
        `with page as (
           select distinct e.journal_seq from jsonb_array_elements_text(?::jsonb) as a (code)
           cross join lateral (select distinct e.journal_seq from ledger_entry e where e.account = a.code and e.journal_seq < ?
                               order by e.journal_seq desc limit ?) e
           order by e.journal_seq desc limit ?
         )
         select j.seq, j.id as journal_id, j.source_key, j.kind, j.memo, j.created_at, e.account, e.amount, e.balance
         from page join ledger_journal j on j.seq = page.journal_seq join ledger_entry e on e.journal_seq = j.seq
         where e.account in (select jsonb_array_elements_text(?::jsonb)) order by j.seq desc, e.line desc`,
        [codes, before_seq ?? Number.MAX_SAFE_INTEGER, limit, limit, codes],
      );
    return rows.map((row) => ({ ...row, seq: Number(row.seq), amount: Number(row.amount), balance: Number(row.balance) }));
  }

  /**
   * Reads every journal after `from` once, a page at a time, and recomputes its hash here in plain SQL rather than with the database's
   * own function, which whoever can tamper with rows could replace.
   */
  @InjectManager()
  async verifyChain(
    from: ChainReport["head"] = { seq: 0, hash: NO_JOURNAL },
    @MedusaContext() context: Context<SqlEntityManager> = {},
  ): Promise<ChainReport> {
    let head = from;
    for (;;) {
      const rows = await this.readChain(head.seq, context);
      for (const row of rows) {
        const seq = Number(row.seq);
        const fault =
          seq !== head.seq + 1
            ? "missing"
            : row.prev_hash !== head.hash
              ? "chain"
              : row.computed !== row.hash
                ? "hash"
                : Number(row.sum) !== 0 || Number(row.lines) < 2
                  ? "balance"
                  : null;
        if (fault === "missing") return { journals: head.seq - from.seq, head, broken: { seq: head.seq + 1, source_key: null, fault } };
        if (fault) return { journals: head.seq - from.seq, head, broken: { seq, source_key: row.source_key, fault } };
        head = { seq, hash: row.hash };
      }
      if (rows.length < PAGE) return { journals: head.seq - from.seq, head, broken: null };
    }
  }

  private readChain(after: number, context: Context<SqlEntityManager>): Promise<ChainRow[]> {
    return context.manager!.execute(
      `select j.seq, j.source_key, j.prev_hash, j.hash, e.sum, e.lines,
         encode(sha256(convert_to(jsonb_build_array(j.prev_hash, j.seq, j.id, j.source_key, j.kind,
           (extract(epoch from j.created_at) * 1000000)::bigint, j.memo, e.entries)::text, 'UTF8')), 'hex') as computed
       from ledger_journal j cross join lateral (
         select jsonb_agg(jsonb_build_array(account, amount, balance) order by line) as entries, sum(amount) as sum, count(*) as lines
         from ledger_entry where journal_seq = j.seq
       ) e
       where j.seq > ? order by j.seq limit ?`,
      [after, PAGE],
    );
  }
}
