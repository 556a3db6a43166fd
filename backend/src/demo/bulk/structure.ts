import type { Client } from "pg";
import type { Kind, Layout } from "./copy-text";

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** How COPY must be told the columns of every table. */
export async function layoutOf(db: Client): Promise<Layout> {
  const { rows } = await db.query<{ table: string; column: string; kind: Kind }>(`
    select c.relname as "table", a.attname as "column",
      case when a.atttypid in ('json'::regtype, 'jsonb'::regtype) then 'json' when a.atttypid = 'text[]'::regtype then 'array' else 'plain' end as kind
    from pg_class c join pg_attribute a on a.attrelid = c.oid
    where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and a.attnum > 0 and not a.attisdropped`);
  const layout: Layout = {};
  for (const { table, column, kind } of rows) layout[table] = { ...layout[table], [column]: kind };
  return layout;
}

/** Statements that bring back what was taken down. */
export interface Structure {
  indexes: string[];
  /** Of tables with triggers that wait for the end: until those have run, nobody may change such a table. */
  guardedIndexes: string[];
  foreignKeys: string[];
}

/**
 * Takes away what makes every single row expensive and can be had again from all of them at once: indexes that are no constraint's, and foreign
 * keys that would look up every row. Keys, checks and triggers stay.
 */
export async function takeDown(db: Client, tables: readonly string[]): Promise<Structure> {
  const { rows: foreignKeys } = await db.query<{ table: string; name: string; definition: string }>(
    `select conrelid::regclass::text as "table", conname as name, pg_get_constraintdef(oid) as definition
     from pg_constraint where contype = 'f' and conrelid = any(select to_regclass(format('%I', t)) from unnest($1::text[]) as t)
     order by 1, 2`,
    [tables],
  );
  for (const { table, name } of foreignKeys) await db.query(`alter table ${table} drop constraint ${quoted(name)}`);
  const { rows: indexes } = await db.query<{ name: string; definition: string; guarded: boolean }>(
    `select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as definition,
       exists (select from pg_trigger t where t.tgrelid = i.indrelid and t.tgdeferrable and not t.tgisinternal) as guarded
     from pg_index i where i.indrelid = any(select to_regclass(format('%I', t)) from unnest($1::text[]) as t)
       and not exists (select from pg_constraint k where k.conindid = i.indexrelid)
     order by 1`,
    [tables],
  );
  for (const { name } of indexes) await db.query(`drop index ${name}`);
  return {
    indexes: indexes.filter(({ guarded }) => !guarded).map(({ definition }) => definition),
    guardedIndexes: indexes.filter(({ guarded }) => guarded).map(({ definition }) => definition),
    foreignKeys: foreignKeys.map(({ table, name, definition }) => `alter table ${table} add constraint ${quoted(name)} ${definition}`),
  };
}
