import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql";
import type { InferTypeOf } from "@medusajs/framework/types";
import { generateEntityId, InjectManager, InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils";
import type { SameTransaction } from "../../foundation/same-transaction";
import { Confirmation } from "./models/confirmation";
import { SavedReason } from "./models/saved-reason";
import { WorkItem } from "./models/work-item";
import { WorkSetting } from "./models/work-setting";
import { WorkSnapshot } from "./models/work-snapshot";
import { type Change, type Content, changesSince } from "./rules/changes";
import { holderOf } from "./rules/holding";

export type WorkItemRow = InferTypeOf<typeof WorkItem>;
export type WorkKind = WorkItemRow["kind"];
export type ConfirmationRow = InferTypeOf<typeof Confirmation>;
export type Officer = { id: string; name: string };

export interface NewWork {
  kind: WorkKind;
  subject_id: string;
  vendor_id: string;
  title: string;
  detail?: string | null;
  kecamatan_code?: string | null;
  due_at: Date;
  /** What was handed in, for the comparison with the next round. */
  content: Content;
  /** How it was before it first came here, where something was there before: the first round is compared with this. */
  baseline?: Content;
}

export interface WorkFilter {
  kind?: WorkKind;
  /** Only what this officer holds. */
  held_by?: string;
  free?: boolean;
  overdue?: boolean;
  kecamatan?: string;
  /** Part of the title. */
  q?: string;
}

export interface Place {
  due_at: Date;
  id: string;
}

export type Closing =
  | { closed: true; round: number }
  /** `held`: a colleague has it. `moved_on`: it is another round by now than the one that was looked at. `none`: nothing waits. */
  | { closed: false; because: "held" | "moved_on" | "none"; holder?: string };

const HELD = "assignee_id is not null and held_until > now()";
const COUNTED_TO = 10_000;

/** What waits for officers and who has it. What must not race is one SQL statement here; callers learn from the answer that they came too late. */
export class WorkbenchModuleService extends MedusaService({ WorkItem, WorkSnapshot, SavedReason, Confirmation, WorkSetting }) {
  /** Puts something on the bench with what was handed in. What is open already gets the newer content and keeps its place in the queue. */
  @InjectTransactionManager()
  async open(work: NewWork, @MedusaContext() context: SameTransaction = {}): Promise<void> {
    const sql = context.transactionManager! as SqlEntityManager;
    const [{ round } = { round: 1 }]: { round: number }[] = await sql.execute(
      "select coalesce(max(round), 0) + 1 as round from work_snapshot where kind = ? and subject_id = ? and deleted_at is null",
      [work.kind, work.subject_id],
    );
    if (round === 1 && work.baseline) {
      await sql.execute(
        "insert into work_snapshot (id, kind, subject_id, round, content, answered_at) values (?, ?, ?, 0, ?::jsonb, now()) on conflict do nothing",
        [generateEntityId(undefined, "wsn"), work.kind, work.subject_id, JSON.stringify(work.baseline)],
      );
    }
    await sql.execute("insert into work_snapshot (id, kind, subject_id, round, content) values (?, ?, ?, ?, ?::jsonb)", [
      ...[generateEntityId(undefined, "wsn"), work.kind, work.subject_id, round, JSON.stringify(work.content)],
    ]);
    await sql.execute(
      `insert into work_item (id, kind, subject_id, vendor_id, title, detail, kecamatan_code, round, opened_at, due_at)
       values (?, ?, ?, ?, ?, ?, ?, ?, now(), ?)
       on conflict (kind, subject_id) where closed_at is null and deleted_at is null
       do update set title = excluded.title, detail = excluded.detail, kecamatan_code = excluded.kecamatan_code, round = excluded.round,
         updated_at = now()`,
      [
        ...[generateEntityId(undefined, "wrk"), work.kind, work.subject_id, work.vendor_id, work.title, work.detail ?? null],
        ...[work.kecamatan_code ?? null, round, work.due_at.toISOString()],
      ],
    );
  }

  /**
   * Takes something off the bench because this officer decided it. Not while a colleague has it, and not when it is another round than the
   * one looked at (`round`): then nothing changes and the answer says why.
   */
  @InjectTransactionManager()
  async close(
    what: { kind: WorkKind; subject_id: string; by: string; outcome: string; round?: number },
    @MedusaContext() context: SameTransaction = {},
  ): Promise<Closing> {
    const sql = context.transactionManager! as SqlEntityManager;
    const [item]: Pick<WorkItemRow, "id" | "round" | "assignee_id" | "assignee_name" | "held_until">[] = await sql.execute(
      `select id, round, assignee_id, assignee_name, held_until from work_item
       where kind = ? and subject_id = ? and closed_at is null and deleted_at is null for update`,
      [what.kind, what.subject_id],
    );
    if (!item) return { closed: false, because: "none" };
    const holder = holderOf(item, new Date());
    if (holder && holder !== what.by) return { closed: false, because: "held", holder: item.assignee_name ?? holder };
    if (what.round !== undefined && what.round !== item.round) return { closed: false, because: "moved_on" };
    await sql.execute(
      "update work_item set closed_at = now(), closed_by = ?, outcome = ?, held_until = null, updated_at = now() where id = ?",
      [what.by, what.outcome, item.id],
    );
    await sql.execute(
      "update work_snapshot set answered_at = now() where kind = ? and subject_id = ? and round <= ? and answered_at is null",
      [...[what.kind, what.subject_id, item.round]],
    );
    return { closed: true, round: item.round };
  }

  /** Takes something off the bench that nobody has to answer any more. */
  @InjectManager()
  async withdraw(what: { kind: WorkKind; subject_id: string; by: string }, @MedusaContext() context: SameTransaction = {}): Promise<void> {
    await context.manager!.execute(
      `update work_item set closed_at = now(), closed_by = ?, outcome = 'withdrawn', held_until = null, updated_at = now()
       where kind = ? and subject_id = ? and closed_at is null and deleted_at is null`,
      [what.by, what.kind, what.subject_id],
    );
  }

  /**
   * Gives open items to an officer (or to nobody) until then, and answers which it could. Without `over`, what somebody else has stays theirs.
   */
  @InjectManager()
  async assign(
    ids: readonly string[],
    { to, until, by, over }: { to: Officer | null; until: Date; by: string; over: boolean },
    @MedusaContext() context: SameTransaction = {},
  ): Promise<Pick<WorkItemRow, "id" | "kind" | "subject_id" | "vendor_id">[]> {
    return context.manager!.execute(
      `update work_item set assignee_id = ?, assignee_name = ?, held_until = ?, updated_at = now()
       where id in (select jsonb_array_elements_text(?::jsonb)) and closed_at is null and deleted_at is null
         and (? or not (${HELD}) or assignee_id = ?)
       returning id, kind, subject_id, vendor_id`,
      [to?.id ?? null, to?.name ?? null, to ? until.toISOString() : null, JSON.stringify(ids), over, by],
    );
  }

  /** Takes the next free items of the queue; two officers who press at once get different ones. */
  @InjectTransactionManager()
  async takeNext(
    count: number,
    { kind, officer, until }: { kind?: WorkKind; officer: Officer; until: Date },
    @MedusaContext() context: SameTransaction = {},
  ): Promise<string[]> {
    const rows: { id: string }[] = await (context.transactionManager! as SqlEntityManager).execute(
      `update work_item set assignee_id = ?, assignee_name = ?, held_until = ?, updated_at = now()
       where id in (
         select id from work_item where closed_at is null and deleted_at is null and not (${HELD}) ${kind ? "and kind = ?" : ""}
         order by due_at, id limit ? for update skip locked
       ) returning id`,
      [officer.id, officer.name, until.toISOString(), ...(kind ? [kind] : []), count],
    );
    return rows.map(({ id }) => id);
  }

  /** One page of what waits, the earliest deadline first. */
  @InjectManager()
  async queue(
    filter: WorkFilter,
    after: Place | undefined,
    limit: number,
    @MedusaContext() context: SameTransaction = {},
  ): Promise<WorkItemRow[]> {
    const { where, values } = conditions(filter);
    return context.manager!.execute(
      `select * from work_item where ${where} ${after ? "and (due_at, id) > (?, ?)" : ""} order by due_at, id limit ?`,
      [...values, ...(after ? [after.due_at.toISOString(), after.id] : []), limit],
    );
  }

  /** How much waits in each tab, counted up to ten thousand. */
  @InjectManager()
  async counts(
    filter: Pick<WorkFilter, "kind" | "kecamatan" | "q">,
    me: string,
    @MedusaContext() context: SameTransaction = {},
  ): Promise<{ all: number; mine: number; free: number; overdue: number }> {
    const { where, values } = conditions(filter);
    const [row]: { all: number; mine: number; free: number; overdue: number }[] = await context.manager!.execute(
      `select count(*)::int as all, (count(*) filter (where ${HELD} and assignee_id = ?))::int as mine,
         (count(*) filter (where not (${HELD})))::int as free, (count(*) filter (where due_at < now()))::int as overdue
       from (select assignee_id, held_until, due_at from work_item where ${where} limit ${COUNTED_TO}) counted`,
      [me, ...values],
    );
    return row!;
  }

  /** The open item about something, or null. */
  @InjectManager()
  async openItem(kind: WorkKind, subjectId: string, @MedusaContext() context: SameTransaction = {}): Promise<WorkItemRow | null> {
    const [row]: WorkItemRow[] = await context.manager!.execute(
      "select * from work_item where kind = ? and subject_id = ? and closed_at is null and deleted_at is null",
      [kind, subjectId],
    );
    return row ?? null;
  }

  /** What changed between the round an officer last answered and the newest; null when this is the first anybody sees. */
  @InjectManager()
  async changes(kind: WorkKind, subjectId: string, @MedusaContext() context: SameTransaction = {}): Promise<Change[] | null> {
    const [row]: { now: Content | null; seen: Content | null }[] = await context.manager!.execute(
      `select (select content from work_snapshot where kind = ? and subject_id = ? order by round desc limit 1) as now,
         (select content from work_snapshot where kind = ? and subject_id = ? and answered_at is not null
            and round < (select max(round) from work_snapshot where kind = ? and subject_id = ?) order by round desc limit 1) as seen`,
      [kind, subjectId, kind, subjectId, kind, subjectId],
    );
    return row?.now ? changesSince(row.seen, row.now) : null;
  }

  /** Asks for a second officer. Null when somebody asked for the same before and it still waits. */
  @InjectTransactionManager()
  async ask(
    asked: Pick<ConfirmationRow, "action" | "subject_id" | "vendor_id" | "title" | "reason"> & {
      payload: object;
      by: Officer;
      expires_at: Date;
    },
    @MedusaContext() context: SameTransaction = {},
  ): Promise<string | null> {
    const sql = context.transactionManager! as SqlEntityManager;
    await sql.execute(
      "update work_confirmation set state = 'lapsed', updated_at = now() where action = ? and subject_id = ? and state = 'waiting' and expires_at <= now()",
      [asked.action, asked.subject_id],
    );
    const rows: { id: string }[] = await sql.execute(
      `insert into work_confirmation (id, action, subject_id, vendor_id, title, reason, payload, asked_by, asked_by_name, expires_at)
       values (?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?)
       on conflict (action, subject_id) where state = 'waiting' and deleted_at is null do nothing returning id`,
      [
        ...[generateEntityId(undefined, "wcf"), asked.action, asked.subject_id, asked.vendor_id, asked.title, asked.reason],
        ...[JSON.stringify(asked.payload), asked.by.id, asked.by.name, asked.expires_at.toISOString()],
      ],
    );
    return rows[0]?.id ?? null;
  }

  /** Ends a waiting confirmation. False when it does not wait any more, or when whoever asked would confirm it. */
  @InjectManager()
  async answer(
    id: string,
    { state, by, note }: { state: "confirmed" | "refused" | "withdrawn"; by: Officer; note?: string | null },
    @MedusaContext() context: SameTransaction = {},
  ): Promise<boolean> {
    const whose = state === "withdrawn" ? "asked_by = ?" : "asked_by <> ?";
    const rows: unknown[] = await context.manager!.execute(
      `update work_confirmation set state = ?, answered_by = ?, answered_by_name = ?, answer_note = ?, answered_at = now(), updated_at = now()
       where id = ? and state = 'waiting' and expires_at > now() and ${whose} returning id`,
      [state, by.id, by.name, note ?? null, id, by.id],
    );
    return rows.length === 1;
  }

  /** What waits for a second officer, the oldest first. */
  @InjectManager()
  async waitingConfirmations(
    { subject_id, limit }: { subject_id?: string; limit: number },
    @MedusaContext() context: SameTransaction = {},
  ): Promise<ConfirmationRow[]> {
    return context.manager!.execute(
      `select * from work_confirmation where state = 'waiting' and expires_at > now() ${subject_id ? "and subject_id = ?" : ""}
       order by expires_at limit ?`,
      [...(subject_id ? [subject_id] : []), limit],
    );
  }

  /** Sets what officers themselves set. */
  @InjectManager()
  async set(id: string, value: object, by: Officer, @MedusaContext() context: SameTransaction = {}): Promise<void> {
    await context.manager!.execute(
      `insert into work_setting (id, value, set_by, set_by_name) values (?, ?::jsonb, ?, ?)
       on conflict (id) do update set value = excluded.value, set_by = excluded.set_by, set_by_name = excluded.set_by_name, updated_at = now()`,
      [id, JSON.stringify(value), by.id, by.name],
    );
  }
}

function conditions({ kind, held_by, free, overdue, kecamatan, q }: WorkFilter): { where: string; values: string[] } {
  const parts: [string, ...string[]][] = [["closed_at is null and deleted_at is null"]];
  if (kind) parts.push(["kind = ?", kind]);
  if (held_by) parts.push([`${HELD} and assignee_id = ?`, held_by]);
  if (free) parts.push([`not (${HELD})`]);
  if (overdue) parts.push(["due_at < now()"]);
  if (kecamatan) parts.push(["kecamatan_code = ?", kecamatan]);
  if (q) parts.push(["lower(title) like ?", `%${q.toLowerCase().replace(/[\\%_]/g, "\\$&")}%`]);
  return { where: parts.map(([sql]) => sql).join(" and "), values: parts.flatMap(([, ...values]) => values) };
}
