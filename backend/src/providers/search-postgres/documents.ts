import type { SearchTypes } from "@medusajs/framework/types";
import { readDocumentPath } from "@medusajs/framework/utils";
import { join, name, raw, type Sql, sql } from "../../foundation/sql";
import { normalise } from "../../language/normalise";
import type { Alphabet } from "./rules/alphabet";
import { type Column, type Plan, qualityTags, shownColumn, storedColumns, tag, vocabularyName, type Weight } from "./rules/plan";

/** A word in more documents than this is frequent; nobody needs to know how frequent, and counting on would write for nothing. */
export const FREQUENT = 2_000;
/** Numbers an array may hold; a mask of more would be a list after all. */
const MOST_BITS = 4_096;

function bits(numbers: number[]): string {
  const mask = new Array<string>(Math.max(-1, ...numbers) + 1).fill("0");
  for (const number of numbers) {
    if (!Number.isInteger(number) || number < 0 || number >= MOST_BITS)
      throw new Error(`search-postgres holds whole numbers below ${MOST_BITS} in arrays.`);
    mask[number] = "1";
  }
  return mask.join("");
}

const isThere = (value: unknown): boolean => value !== null && value !== undefined;

/** Most paths are a key, most values one value. */
function valuesOf(document: SearchTypes.SearchDocument, path: string): unknown[] {
  if (path.includes(".")) return readDocumentPath(document, path.split("."));
  const value = document[path];
  return Array.isArray(value) ? value.flat(Infinity).filter(isThere) : isThere(value) ? [value] : [];
}

function columnValue(document: SearchTypes.SearchDocument, { path, type }: Column): unknown {
  const values = valuesOf(document, path);
  if (type === "bit varying") return bits(values.map(Number));
  return type === "text[]" ? values.map(String) : (values[0] ?? null);
}

/**
 * What a document's row is made of. `words`, `stemmed` and `tags` are no columns: what the vocabulary learns, what terms of stems are made from, and
 * the facets' values, which the column `facets` holds in letters.
 */
export interface IndexRow extends Record<string, unknown> {
  id: string;
  head: string;
  tags: string[];
  terms: string[];
  words: string[];
  stemmed: string[];
}

/** One row as JSON: PostgreSQL casts the columns, so a batch of any size is one parameter. */
function rowOf(document: SearchTypes.SearchDocument, plan: Plan, wordsIn: (text: string) => string[] = normalise): IndexRow {
  const wordsOf = (weight: Weight) =>
    plan.searchable
      .filter((one) => one.weight === weight)
      .flatMap(({ path }) => valuesOf(document, path).flatMap((text) => wordsIn(String(text))));
  const [head, middle, rest] = [wordsOf("A"), wordsOf("B"), wordsOf("C")];
  const telling = [...new Set([...head, ...middle])];
  const words = [...new Set([...telling, ...rest])];
  const tags = [...new Set(plan.tagged.flatMap((path) => valuesOf(document, path).map((value) => tag(path, value))))];
  const quality = plan.quality ? qualityTags(Number(valuesOf(document, plan.quality)[0] ?? 0), document.id) : [];
  const terms = [...words, ...new Set(head.map((word) => `A/${word}`)), ...telling.map((word) => `B/${word}`), ...tags, ...quality];
  const kept: SearchTypes.SearchDocument = { ...document };
  for (const field of plan.shown) delete kept[field];
  const row: IndexRow = { id: document.id, head: ` ${head.join(" ")} `, document: kept, tags, terms, words, stemmed: telling };
  row.head_words = head.length;
  for (const column of plan.columns) row[column.column] = columnValue(document, column);
  for (const field of plan.shown) row[shownColumn(field)] = document[field] ?? null;
  return row;
}

/** A row's document as it was given. */
export const wholeDocument = ({ shown }: Pick<Plan, "shown">): Sql =>
  shown.reduce((whole, field) => {
    const column = name(shownColumn(field));
    return sql`${whole} || case when ${column} is null then '{}'::jsonb else jsonb_build_object(${field}::text, ${column}) end`;
  }, raw("document"));

const byHead = (one: IndexRow, other: IndexRow): number =>
  one.head === other.head ? (one.id < other.id ? -1 : 1) : one.head < other.head ? -1 : 1;

/**
 * The rows of documents; the last of a repeated id counts. What is called alike is written side by side: a search reads all that is called so, and
 * takes two thirds of the time from fewer pages (docs/decisions/0131).
 */
export const rowsOf = (plan: Plan, documents: readonly SearchTypes.SearchDocument[], wordsIn?: (text: string) => string[]): IndexRow[] =>
  [...new Map(documents.map((document) => [document.id, rowOf(document, plan, wordsIn)])).values()].sort(byHead);

/** Writes rows over whatever stood under their ids; the alphabet has all their values. */
export function upsertStatement(plan: Plan, made: readonly IndexRow[], alphabet: Alphabet): Sql {
  const rows = made.map(({ tags, ...row }) => ({ ...row, facets: alphabet.spell(tags) }));
  const columns = storedColumns(plan);
  const names = columns.map(({ column }) => sql`, ${name(column)}`);
  const typed = columns.map(({ column, type }) => sql`, ${name(column)} ${raw(type)}`);
  const taken = columns.map(({ column }) => sql`, ${name(column)} = excluded.${name(column)}`);
  const vocabulary = name(vocabularyName(plan.table));
  return sql`
    with rows as (
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as r (id text, document jsonb, terms text[], words text[], stemmed text[], facets text, head text, head_words smallint${join(typed, "")})
    ), learned as (
      insert into ${vocabulary} as known (word, documents)
      select said.word, count(*) from rows, unnest(words) as said (word)
      where said.word ~ '^[a-z]{2,}$' and not exists (select from ${vocabulary} as full_up where full_up.word = said.word and full_up.documents >= ${FREQUENT})
      group by said.word order by said.word
      on conflict (word) do update set documents = known.documents + excluded.documents
    )
    insert into ${name(plan.table)} (id, document, terms, facets, head, head_words${join(names, "")})
    select id, document, terms || search_stem_terms(stemmed), facets, head, head_words${join(names, "")}
    from rows
    on conflict (id) do update set document = excluded.document, terms = excluded.terms, facets = excluded.facets, head = excluded.head,
      head_words = excluded.head_words${join(taken, "")}`;
}
