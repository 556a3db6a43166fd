import type { InferTypeOf } from "@medusajs/framework/types";
import { generateEntityId, InjectManager, InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils";
import type { SameTransaction } from "../../foundation/same-transaction";
import { waitAfter } from "../../queue/retry";
import { ListingImport } from "./models/listing-import";
import { ListingImportRow } from "./models/listing-import-row";
import type { Cells, RowProblem } from "./rules/columns";
import type { TableRow } from "./rules/header";
import type { CellChange } from "./rules/judge-row";

export type ImportRow = InferTypeOf<typeof ListingImport>;
export type RowAction = "create" | "change" | "same" | "bad";

export interface FileRow {
  id: string;
  number: number;
  cells: Cells;
  action: RowAction | null;
  changes: CellChange[] | null;
  problems: RowProblem[] | null;
  done: boolean;
  listing_id: string | null;
}

export interface JudgedRow {
  id: string;
  action: RowAction;
  changes?: CellChange[];
  problems?: RowProblem[];
}

export interface ImportCounts {
  judged: number;
  create: number;
  change: number;
  same: number;
  bad: number;
  done: number;
}

export interface Claimed {
  id: string;
  vendor_id: string;
  created_by: string;
  state: "checking" | "importing";
  attempts: number;
}

/** Longer than a batch takes; after it an import of a killed process is taken on by another. */
const LEASE_SECONDS = 60;
/** Then it is given up, and the vendor told to send it again. */
const MOST_ATTEMPTS = 6;
const KEEP_ROWS_DAYS = 7;
const KEEP_DAYS = 90;

const UNDER_WAY = "state in ('checking', 'importing') and deleted_at is null";
const ROW = "id, number, cells, action, changes, problems, done, listing_id";

/** Files of products on their way in. Rows are written and moved on by plain SQL, a batch at a time. */
export class ListingImportModuleService extends MedusaService({ ListingImport, ListingImportRow }) {
  /** Null when the vendor has an import that is not over; its index decides, so two uploads at once leave one. */
  @InjectTransactionManager()
  async begin(
    told: { vendor_id: string; created_by: string; file_name: string; kind: "csv" | "xlsx" },
    rows: readonly TableRow[],
    @MedusaContext() context: SameTransaction = {},
  ): Promise<string | null> {
    const id = generateEntityId(undefined, "limp");
    const made: unknown[] = await context.transactionManager!.execute(
      `insert into listing_import (id, vendor_id, created_by, file_name, kind, state, total, leased_until) values (?, ?, ?, ?, ?, 'checking', ?, now())
       on conflict (vendor_id) where state in ('checking', 'checked', 'importing') and deleted_at is null do nothing returning id`,
      [id, told.vendor_id, told.created_by, told.file_name, told.kind, rows.length],
    );
    if (made.length === 0) return null;
    await context.transactionManager!.execute(
      `insert into listing_import_row (id, listing_import_id, number, cells, done)
       select r.id, ?, r.number, r.cells, false from jsonb_to_recordset(?::jsonb) as r (id text, number integer, cells jsonb)`,
      [id, JSON.stringify(rows.map((row) => ({ ...row, id: generateEntityId(undefined, "limr") })))],
    );
    return id;
  }

  /** Imports that wait for work, each handed to one process. */
  @InjectManager()
  async claim(limit: number, @MedusaContext() context: SameTransaction = {}): Promise<Claimed[]> {
    return await context.manager!.execute(
      `update listing_import set leased_until = now() + make_interval(secs => ?), attempts = attempts + 1, updated_at = now()
       where id in (select id from listing_import where ${UNDER_WAY} and leased_until <= now() order by leased_until limit ? for update skip locked)
       returning id, vendor_id, created_by, state, attempts`,
      [LEASE_SECONDS, limit],
    );
  }

  /** A batch went forward. False when the import is no longer at this point: it was called off. */
  @InjectManager()
  async carryOn(id: string, state: Claimed["state"], @MedusaContext() context: SameTransaction = {}): Promise<boolean> {
    const rows: unknown[] = await context.manager!.execute(
      `update listing_import set leased_until = now() + make_interval(secs => ?), attempts = 1, updated_at = now()
       where id = ? and state = ? and deleted_at is null returning id`,
      [LEASE_SECONDS, id, state],
    );
    return rows.length === 1;
  }

  /** Something failed; later again, and given up in the end. */
  @InjectManager()
  async postpone(id: string, attempts: number, @MedusaContext() context: SameTransaction = {}): Promise<void> {
    await context.manager!.execute(
      `update listing_import set leased_until = now() + make_interval(secs => ?), updated_at = now(),
         state = case when ? then 'failed' else state end, finished_at = case when ? then now() end
       where id = ? and ${UNDER_WAY}`,
      [waitAfter(attempts), attempts >= MOST_ATTEMPTS, attempts >= MOST_ATTEMPTS, id],
    );
  }

  /** False when it was not in `from` (any more). */
  @InjectManager()
  async move(
    id: string,
    from: readonly ImportRow["state"][],
    to: ImportRow["state"],
    @MedusaContext() context: SameTransaction = {},
  ): Promise<boolean> {
    const over = to === "done" || to === "cancelled" || to === "failed";
    const rows: unknown[] = await context.manager!.execute(
      `update listing_import set state = ?, leased_until = now(), attempts = 0, finished_at = case when ? then now() end, updated_at = now()
       where id = ? and state in (${from.map(() => "?").join(", ")}) and deleted_at is null returning id`,
      [to, over, id, ...from],
    );
    return rows.length === 1;
  }

  @InjectManager()
  async unjudged(id: string, limit: number, @MedusaContext() context: SameTransaction = {}): Promise<FileRow[]> {
    return await context.manager!.execute(
      `select ${ROW} from listing_import_row where listing_import_id = ? and action is null order by number limit ?`,
      [id, limit],
    );
  }

  /** Judged good and not put in yet. */
  @InjectManager()
  async waiting(id: string, limit: number, @MedusaContext() context: SameTransaction = {}): Promise<FileRow[]> {
    return await context.manager!.execute(
      `select ${ROW} from listing_import_row where listing_import_id = ? and action in ('create', 'change', 'same') and not done
       order by number limit ?`,
      [id, limit],
    );
  }

  /** Codes and names that rows before this one have: the first of each, by its row. */
  @InjectManager()
  async firstUses(
    id: string,
    @MedusaContext() context: SameTransaction = {},
  ): Promise<{ codes: Map<string, number>; titles: Map<string, number> }> {
    const rows: { code: string; title: string; number: number }[] = await context.manager!.execute(
      `select coalesce(cells->>'code', '') as code, lower(coalesce(cells->>'title', '')) as title, number
       from listing_import_row where listing_import_id = ? order by number desc`,
      [id],
    );
    const newOnes = rows.filter(({ code }) => code === "");
    return {
      codes: new Map(rows.map(({ code, number }) => [code, number])),
      titles: new Map(newOnes.map(({ title, number }) => [title, number])),
    };
  }

  @InjectManager()
  async judge(rows: readonly JudgedRow[], @MedusaContext() context: SameTransaction = {}): Promise<void> {
    await context.manager!.execute(
      `update listing_import_row l set action = r.action, changes = r.changes, problems = r.problems, updated_at = now()
       from jsonb_to_recordset(?::jsonb) as r (id text, action text, changes jsonb, problems jsonb) where l.id = r.id`,
      [JSON.stringify(rows)],
    );
  }

  @InjectManager()
  async markDone(
    rows: readonly { id: string; listing_id: string | null }[],
    @MedusaContext() context: SameTransaction = {},
  ): Promise<void> {
    await context.manager!.execute(
      `update listing_import_row l set done = true, listing_id = r.listing_id, updated_at = now()
       from jsonb_to_recordset(?::jsonb) as r (id text, listing_id text) where l.id = r.id`,
      [JSON.stringify(rows)],
    );
  }

  /** By import id; one query however many. */
  @InjectManager()
  async countRows(ids: readonly string[], @MedusaContext() context: SameTransaction = {}): Promise<Map<string, ImportCounts>> {
    if (ids.length === 0) return new Map();
    const rows: (ImportCounts & { id: string })[] = await context.manager!.execute(
      `select listing_import_id as id, count(action)::int as judged, count(*) filter (where action = 'create')::int as "create",
         count(*) filter (where action = 'change')::int as change, count(*) filter (where action = 'same')::int as same,
         count(*) filter (where action = 'bad')::int as bad, count(*) filter (where done)::int as done
       from listing_import_row where listing_import_id in (${ids.map(() => "?").join(", ")}) group by 1`,
      [...ids],
    );
    return new Map(rows.map(({ id, ...counts }) => [id, counts]));
  }

  @InjectManager()
  async pageOfRows(
    id: string,
    action: RowAction,
    { skip, take }: { skip: number; take: number },
    @MedusaContext() context: SameTransaction = {},
  ): Promise<FileRow[]> {
    return await context.manager!.execute(
      `select ${ROW} from listing_import_row where listing_import_id = ? and action = ? order by number offset ? limit ?`,
      [id, action, skip, take],
    );
  }

  /** What files said is kept for a week of questions, that they were sent for three months; one nobody confirmed is called off after a day. */
  @InjectTransactionManager()
  async forgetOld(@MedusaContext() context: SameTransaction = {}): Promise<void> {
    const run = (sql: string, values: unknown[] = []) => context.transactionManager!.execute(sql, values);
    await run(
      `update listing_import set state = 'cancelled', finished_at = now() where id in (
         select id from listing_import where state = 'checked' and created_at < now() - interval '1 day' limit 500)`,
    );
    await run(
      `delete from listing_import_row where id in (
         select r.id from listing_import i join listing_import_row r on r.listing_import_id = i.id
         where i.created_at < now() - make_interval(days => ?) and i.state in ('done', 'cancelled', 'failed') limit 20000)`,
      [KEEP_ROWS_DAYS],
    );
    await run(
      `delete from listing_import where id in (
         select i.id from listing_import i where i.created_at < now() - make_interval(days => ?)
           and not exists (select 1 from listing_import_row r where r.listing_import_id = i.id) limit 2000)`,
      [KEEP_DAYS],
    );
  }
}
