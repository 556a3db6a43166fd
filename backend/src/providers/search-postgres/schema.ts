import { join, name, raw, type Sql, sql } from "../../foundation/sql";
import { MIXED } from "./rules/alphabet";
import {
  type Column,
  columnName,
  type Plan,
  shownColumn,
  storedColumns,
  TERMS,
  termsIndex,
  valuesName,
  vocabularyName,
} from "./rules/plan";

/**
 * Extensions are PostgreSQL's own and trusted: the owner of the database may create them.
 * `search_stem` is Indonesian stemming that leaves food alone: the stemmer alone makes *terasi* "asi" and *gulai* "gula". A stem counts
 * only when nothing but a suffix other than -i, or the prefix di-, came off and four letters remain.
 */
export const GROUND: Sql[] = [
  raw("create extension if not exists pg_trgm"),
  raw("create extension if not exists fuzzystrmatch"),
  raw(`create or replace function search_stem(word text) returns text language sql immutable parallel safe as $$
    select stem from (select (ts_lexize('indonesian_stem', word))[1] as stem) as s
    where length(stem) >= 4 and stem <> word and ((starts_with(word, stem) and right(word, 1) <> 'i') or word = 'di' || stem)
  $$`),
  raw(`create or replace function search_stem_terms(words text[]) returns text[] language sql immutable parallel safe as $$
    select coalesce(array_agg(distinct '~' || stem), '{}') from (select search_stem(word) as stem from unnest(words) as word) as s where stem is not null
  $$`),
  // Not SQL, which would be put in its place: then nobody would know what it costs.
  raw(`create or replace function search_terms(terms text[]) returns text[] language plpgsql immutable strict parallel safe cost 200
    as $$ begin return terms; end $$`),
];

const MARK = "search index";
/** What tells an index's table from others, and names its facets to whoever has nothing but the table. */
export const markOf = ({ tagged }: Pick<Plan, "tagged">): string => `${MARK}:${tagged.join(",")}`;
export const MARK_PATTERN = `${MARK}:%`;
export const taggedOf = (mark: string): string[] =>
  mark
    .slice(MARK.length + 1)
    .split(",")
    .filter(Boolean);

function columnIndex(table: string, { column, type, sortable }: Column): Sql {
  const method = raw(type === "text[]" ? "gin" : "btree");
  const columns = sortable ? sql`${name(column)}, id` : name(column);
  return sql`create index if not exists ${name(`${table}_${column}`)} on ${name(table)} using ${method} (${columns})`;
}

/** What few rows share or pages are sorted by deserves an index of its own; every other condition is looked at row by row. */
const isLookedUp = ({ column, type, sortable, unindexed }: Column, tagged: readonly string[]): boolean =>
  !unindexed && (sortable || (type === "text" && !tagged.some((path) => columnName(path) === column)));

const typeOf = (type: string): Sql => raw(type.startsWith("text") ? `${type} collate "C"` : type);

/** Facets' values and the numbers of their letters (rules/alphabet.ts). */
export const valuesStatement = (table: string): Sql =>
  sql`create table if not exists ${name(valuesName(table))} (tag text collate "C" primary key, number integer not null generated always as identity (minvalue 0))`;

/**
 * Statements that create what an index needs, in order. A row holds what filters, order and counts read and nothing else: the document and
 * its terms are pushed out of line and nothing else is, so that a thousand candidates are a few hundred pages. No search is worth the start of a second worker.
 */
export function createStatements(plan: Plan): Sql[] {
  const { table, columns, tagged } = plan;
  const vocabulary = vocabularyName(table);
  const typed = storedColumns(plan).map(({ column, type }) => sql`, ${name(column)} ${typeOf(type)}`);
  return [
    sql`create table if not exists ${name(table)} (
      id text collate "C" primary key, document jsonb not null, terms text[] collate "C" not null, facets text collate "C" not null,
      head text collate "C" not null, head_words smallint not null${join(typed, "")}) with (toast_tuple_target = 768, parallel_workers = 0)`,
    sql`alter table ${name(table)} alter column terms set storage external`,
    // Read of every candidate: as long as anything else can be put elsewhere or packed, these are not.
    ...["facets", "head", ...columns.filter(({ type }) => /^(text|bit)/.test(type)).map(({ column }) => column)].map(
      (column) => sql`alter table ${name(table)} alter column ${name(column)} set storage main`,
    ),
    ...plan.shown.map((field) => sql`alter table ${name(table)} alter column ${name(shownColumn(field))} set storage external`),
    // The index keeps its own.
    sql`alter table ${name(table)} alter column terms set statistics 0`,
    sql`create index if not exists ${name(termsIndex(table))} on ${name(table)} using gin (${raw(TERMS)}) with (fastupdate = off)`,
    ...columns.filter((column) => isLookedUp(column, tagged)).map((column) => columnIndex(table, column)),
    valuesStatement(table),
    sql`create table if not exists ${name(vocabulary)} (word text collate "C" primary key, documents integer not null)`,
    sql`create index if not exists ${name(`${vocabulary}_letters`)} on ${name(vocabulary)} using gin (word gin_trgm_ops)`,
    sql`create index if not exists ${name(`${vocabulary}_short`)} on ${name(vocabulary)} (length(word), word) where length(word) <= 7`,
  ];
}

/** Tables of the same index's other versions, as `table`. */
export const otherVersions = ({ table }: Plan): Sql =>
  sql`select relname as "table" from pg_class where relkind = 'r' and relname <> ${table} and relname ~ ${`^${table.replace(/_v[0-9]+$/, "")}_v[0-9]+$`}`;

/**
 * A version that still serves while its successor is filled is asked, and written, by the successor's definition: what it lacks is empty in
 * it until then. Its columns need no index; it will not live long.
 */
export const widenStatements = (table: string, plan: Plan): Sql[] => [
  valuesStatement(table),
  sql`insert into ${name(valuesName(table))} (tag) select ${MIXED}::text
    where not exists (select from ${name(valuesName(table))}) and exists (select from ${name(table)})`,
  ...storedColumns(plan).map(
    ({ column, type }) => sql`alter table ${name(table)} add column if not exists ${name(column)} ${typeOf(type)}`,
  ),
];

export const dropStatements = (table: string): Sql[] => [
  sql`drop table if exists ${name(table)}`,
  sql`drop table if exists ${name(vocabularyName(table))}`,
  sql`drop table if exists ${name(valuesName(table))}`,
];
