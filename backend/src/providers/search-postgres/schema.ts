import { type Column, type Plan, vocabularyName } from "./rules/plan";
import { join, name, raw, type Sql, sql } from "./rules/sql";

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
  raw(`create or replace function search_stems(words text) returns text language sql immutable parallel safe as $$
    select coalesce(string_agg(distinct search_stem(word), ' '), '') from string_to_table(words, ' ') as word
  $$`),
];

function columnIndex(table: string, { column, type, sortable }: Column): Sql {
  const method = raw(type === "text[]" ? "gin" : "btree");
  const columns = sortable ? sql`${name(column)}, id` : name(column);
  return sql`create index if not exists ${name(`${table}_${column}`)} on ${name(table)} using ${method} (${columns})`;
}

/** Statements that create what an index needs, in order. */
export function createStatements({ table, columns }: Plan): Sql[] {
  const vocabulary = vocabularyName(table);
  const typed = columns.map(({ column, type }) => sql`, ${name(column)} ${raw(type.startsWith("text") ? `${type} collate "C"` : type)}`);
  return [
    sql`create table if not exists ${name(table)} (
      id text collate "C" primary key, document jsonb not null, words tsvector not null${join(typed, "")})`,
    sql`create index if not exists ${name(`${table}_text`)} on ${name(table)} using gin (words)`,
    ...columns.filter(({ type }) => type !== "bit varying").map((column) => columnIndex(table, column)),
    sql`create table if not exists ${name(vocabulary)} (word text collate "C" primary key)`,
    sql`create index if not exists ${name(`${vocabulary}_letters`)} on ${name(vocabulary)} using gin (word gin_trgm_ops)`,
    sql`create index if not exists ${name(`${vocabulary}_short`)} on ${name(vocabulary)} (word) where length(word) <= 5`,
  ];
}

export const dropStatements = (table: string): Sql[] => [
  sql`drop table if exists ${name(table)}`,
  sql`drop table if exists ${name(vocabularyName(table))}`,
];
