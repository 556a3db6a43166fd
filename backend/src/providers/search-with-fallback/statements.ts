import { array, name, type Sql, sql } from "../../foundation/sql";
import { wholeDocument } from "../search-postgres/documents";
import type { Plan } from "../search-postgres/rules/plan";

/** What the mirror keeps in PostgreSQL: what it holds of each index, and which documents changed since. */
export const GROUND = [
  `create table if not exists search_mirror (
    index text collate "C" primary key, server text not null default '', is_whole boolean not null default false)`,
  "create sequence if not exists search_mirror_seq",
  `create table if not exists search_mirror_change (
    index text collate "C" not null, id text collate "C" not null, seq bigint not null default nextval('search_mirror_seq'),
    changed_at timestamptz not null default now(), primary key (index, id))`,
  "create index if not exists search_mirror_change_seq on search_mirror_change (index, seq)",
  // The oldest change that was not carried over yet tells how far the mirror is behind, so its time stays while its number moves on.
  `create or replace function search_mirror_note() returns trigger language plpgsql as $$
  begin
    if tg_op = 'TRUNCATE' then
      update search_mirror set server = '', is_whole = false where index = tg_argv[0];
    else
      insert into search_mirror_change (index, id) select tg_argv[0], id from changed order by id
        on conflict (index, id) do update set seq = nextval('search_mirror_seq');
    end if;
    return null;
  end $$`,
];

const quoted = (identifier: string): string => name(identifier).text;
const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const TRANSITIONS = {
  insert: "referencing new table as changed",
  update: "referencing new table as changed",
  delete: "referencing old table as changed",
};

/** Whoever writes to an index's table leaves a note, in the same transaction; no way of writing can forget it. */
export const watchStatements = (table: string, index: string): string[] => [
  ...Object.entries(TRANSITIONS).map(
    ([event, transition]) => `create or replace trigger search_mirror_${event} after ${event} on ${quoted(table)} ${transition}
      for each statement execute function search_mirror_note(${literal(index)})`,
  ),
  `create or replace trigger search_mirror_truncate after truncate on ${quoted(table)}
    for each statement execute function search_mirror_note(${literal(index)})`,
];

export const IS_WATCHED = "select 1 from pg_trigger where tgrelid = ?::regclass and tgname = 'search_mirror_truncate'";

/** Everything is carried over anew; documents that were never carried over are older than any change. */
export const markAll = (table: string): string =>
  `insert into search_mirror_change (index, id, changed_at) select ?, id, '-infinity' from ${quoted(table)} order by id on conflict (index, id) do nothing`;

export const documentsOf = (plan: Plan, ids: readonly string[]): Sql =>
  sql`select id, ${wholeDocument(plan)} as document from ${name(plan.table)} where id = any(${array(ids)})`;
export const countOf = (table: string): string => `select count(*)::int as count from ${quoted(table)}`;
