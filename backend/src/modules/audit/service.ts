import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql";
import { generateEntityId, InjectManager, InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils";
import { type SameTransaction, sameTransaction } from "../../foundation/same-transaction";
import { AuditDraft } from "./models/audit-draft";
import { type AuditEntry, type AuditRow, auditRow } from "./rules/entry";

export interface KeptEntry extends AuditRow {
  seq: number;
  at: Date;
}

/** What to look for; every part narrows. */
export interface AuditFilter {
  /** Only entries older than this one. */
  before_seq?: number;
  actor_ids?: readonly string[];
  actor_type?: KeptEntry["actor_type"];
  vendor_ids?: readonly string[];
  subject_id?: string;
  /** An action, or its first words with a dot at the end: `payout.` is all about payouts. */
  action?: string;
  from?: Date;
  /** Not included. */
  to?: Date;
}

export interface ChainReport {
  /** How many entries were read. */
  entries: number;
  /** Number and hash of the last one; written down elsewhere, they prove later that nothing up to them was changed or cut off. */
  head: { seq: number; hash: string };
  /** The first entry that is not what it was when it was written. */
  broken: { seq: number; fault: "missing" | "chain" | "hash" } | null;
}

interface ChainRow {
  seq: string;
  prev_hash: string;
  hash: string;
  computed: string;
}

const PAGE = 5_000;
const NO_ENTRY = "0".repeat(64);
const COLUMNS = "seq, at, actor_type, actor_id, actor_name, action, subject_type, subject_id, vendor_id, reason, before, after";

/** In the caller's transaction: the entries join the chain when it commits, and are gone when it does not. */
export async function appendEntries(entries: readonly AuditEntry[], { transactionManager }: SameTransaction): Promise<void> {
  if (!transactionManager) throw new Error("An act is recorded in its own transaction.");
  if (entries.length === 0) return;
  const drafts = entries.map((entry) => ({ id: generateEntityId(undefined, "adt"), entry: auditRow(entry) }));
  await (transactionManager as SqlEntityManager).execute(
    "insert into audit_draft (id, entry) select id, entry from jsonb_to_recordset(?::jsonb) as d (id text, entry jsonb)",
    [JSON.stringify(drafts)],
  );
}

/** Who did what, when and why. The database keeps the promises of the chain (see the migration); this is how code talks to it. */
export class AuditModuleService extends MedusaService({ AuditDraft }) {
  /** For an act that has no transaction of its own yet: it gets one here, and is recorded in it. */
  @InjectTransactionManager()
  async inTransaction<T>(act: (joined: SameTransaction) => Promise<T>, @MedusaContext() context: SameTransaction = {}): Promise<T> {
    return act(sameTransaction(context));
  }

  /** Entries, the newest first. */
  @InjectManager()
  async find(filter: AuditFilter, limit: number, @MedusaContext() context: SameTransaction = {}): Promise<KeptEntry[]> {
    const { where, values } = conditions(filter);
    const rows: (Omit<KeptEntry, "seq"> & { seq: string })[] = await context.manager!.execute(
      `select ${COLUMNS} from audit_entry where ${where} order by seq desc limit ?`,
      [...values, limit],
    );
    return rows.map((row) => ({ ...row, seq: Number(row.seq), at: new Date(row.at) }));
  }

  /** One entry with its place in the chain. */
  @InjectManager()
  async entry(
    seq: number,
    @MedusaContext() context: SameTransaction = {},
  ): Promise<(KeptEntry & { prev_hash: string; hash: string }) | null> {
    const [row]: (Omit<KeptEntry, "seq"> & { seq: string; prev_hash: string; hash: string })[] = await context.manager!.execute(
      `select ${COLUMNS}, prev_hash, hash from audit_entry where seq = ?`,
      [seq],
    );
    return row ? { ...row, seq: Number(row.seq), at: new Date(row.at) } : null;
  }

  /**
   * Reads every entry after `from` once, a page at a time, and recomputes its hash here in plain SQL rather than with the database's own
   * function, which whoever can tamper with rows could replace.
   */
  @InjectManager()
  async verifyChain(
    from: ChainReport["head"] = { seq: 0, hash: NO_ENTRY },
    @MedusaContext() context: SameTransaction = {},
  ): Promise<ChainReport> {
    let head = from;
    for (;;) {
      const rows: ChainRow[] = await context.manager!.execute(
        `select seq, prev_hash, hash, encode(sha256(convert_to(jsonb_build_array(prev_hash, seq, (extract(epoch from at) * 1000000)::bigint,
           actor_type, actor_id, actor_name, action, subject_type, subject_id, vendor_id, reason, before, after)::text, 'UTF8')), 'hex')
           as computed
         from audit_entry where seq > ? order by seq limit ?`,
        [head.seq, PAGE],
      );
      for (const row of rows) {
        const seq = Number(row.seq);
        const fault = faultOf(row, head);
        if (fault) return { entries: head.seq - from.seq, head, broken: { seq: fault === "missing" ? head.seq + 1 : seq, fault } };
        head = { seq, hash: row.hash };
      }
      if (rows.length < PAGE) return { entries: head.seq - from.seq, head, broken: null };
    }
  }
}

function faultOf(row: ChainRow, head: ChainReport["head"]): "missing" | "chain" | "hash" | null {
  if (Number(row.seq) !== head.seq + 1) return "missing";
  if (row.prev_hash !== head.hash) return "chain";
  return row.computed === row.hash ? null : "hash";
}

const FIRST_SINCE = "coalesce((select seq from audit_entry where at >= ? order by at, seq limit 1), 9223372036854775807)";

/** The words of a search, with `?` for its values. */
export function conditions(filter: AuditFilter): { where: string; values: (string | number)[] } {
  const parts: [string, ...(string | number)[]][] = [["true"]];
  if (filter.before_seq) parts.push(["seq < ?", filter.before_seq]);
  // Plain values, whose frequency the planner knows: through a subquery it would walk the whole trail for somebody who did nothing.
  const among = (column: string, ids: readonly string[]): [string, ...string[]] => [
    `${column} in (${ids.map(() => "?").join(", ")})`,
    ...ids,
  ];
  if (filter.actor_ids) parts.push(among("actor_id", filter.actor_ids));
  if (filter.actor_type) parts.push(["actor_type = ?", filter.actor_type]);
  if (filter.vendor_ids) parts.push(among("vendor_id", filter.vendor_ids));
  if (filter.subject_id) parts.push(["subject_id = ?", filter.subject_id]);
  if (filter.action?.endsWith(".")) parts.push(["action ~>=~ ? and action ~<~ ?", filter.action, `${filter.action.slice(0, -1)}/`]);
  else if (filter.action) parts.push(["action = ?", filter.action]);
  // Times stand in the order of numbers, so a span of days is a span of numbers: no page reads past its end.
  if (filter.from) parts.push([`seq >= ${FIRST_SINCE}`, filter.from.toISOString()]);
  if (filter.to) parts.push([`seq < ${FIRST_SINCE}`, filter.to.toISOString()]);
  return { where: parts.map(([sql]) => sql).join(" and "), values: parts.flatMap(([, ...values]) => values) };
}
