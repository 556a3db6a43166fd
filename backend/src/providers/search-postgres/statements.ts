import type { SearchTypes } from "@medusajs/framework/types";
import { where } from "./rules/filters";
import { type Column, columnName, columnsByPath, type Plan, vocabularyName } from "./rules/plan";
import { join, list, name, raw, type Sql, sql } from "./rules/sql";

/** Beyond this many matches nobody needs the exact number, and counting them would cost more than finding the page. */
export const COUNT_CAP = 1_000;
/** Facets are counted over the first matches, enough to tell full shelves from empty ones. */
const FACET_WINDOW = 2_000;
/** Relevance is compared among this many matches; more of them are equally relevant anyway. */
const RANK_WINDOW = 2_000;
/** Rank of one occurrence as stem, in lesser text, in the middle, in the title. */
const RANK_WEIGHTS = "{0.05, 0.1, 0.4, 1.0}";
const DEFAULT_FACETS = 100;

/** The words of a query, each with the spellings that count for it. */
export type Wanted = string[][];

/** A word is found as it is written; its stem among stems only, so that *gorengan* finds *digoreng* but not every *nasi goreng*. */
const spelling = (word: string): Sql =>
  sql`(to_tsquery('simple', ${word}) || coalesce(to_tsquery('simple', search_stem(${word}) || ':D'), ''::tsquery))`;

export const textQuery = (wanted: Wanted): Sql =>
  join(
    wanted.map((spellings) => sql`(${join(spellings.map(spelling), " || ")})`),
    " && ",
  );

export interface Matching {
  plan: Plan;
  /** Condition on the columns. */
  condition: Sql;
  /** Text query, when words were asked for. */
  text?: Sql;
}

const matches = ({ condition, text }: Matching): Sql => (text ? sql`words @@ (${text}) and ${condition}` : condition);

function orderBy(columns: ReadonlyMap<string, Column>, order: Record<string, SearchTypes.SearchOrderBy>): Sql {
  const pieces = Object.entries(order)
    .filter(([path]) => columns.has(path))
    .map(([path, direction]) => sql`${name(columnName(path))} ${raw(direction === "DESC" ? "desc" : "asc")}`);
  const [last] = Object.values(order).slice(-1);
  return join([...pieces, raw(last === "DESC" ? "id desc" : "id asc")], ", ");
}

export interface Page {
  skip: number;
  take: number;
  order?: Record<string, SearchTypes.SearchOrderBy>;
  /** Top-level fields wanted of each document. */
  fields: string[];
}

/** Only what is asked for leaves the database. */
function projection(fields: string[]): Sql {
  const pairs = fields.map((field) => sql`${field}::text, document -> ${field}::text`);
  return sql`jsonb_build_object(${join(pairs, ", ")})`;
}

function hits(matching: Matching, columns: ReadonlyMap<string, Column>, { skip, take, order, fields }: Page): Sql {
  const table = name(matching.plan.table);
  const window = sql`limit ${take} offset ${skip}`;
  const document = projection(fields);
  if (!matching.text || (order && !("_score" in order))) {
    return sql`select id, ${document} as document, null::real as score from ${table}
      where ${matches(matching)} order by ${orderBy(columns, order ?? {})} ${window}`;
  }
  return sql`select t.id, ${document} as document, best.score from (
      select id, ts_rank(${RANK_WEIGHTS}, words, ${matching.text}) as score from (
        select id, words from ${table} where ${matches(matching)} limit ${RANK_WINDOW}) as candidates
      order by score desc, id desc ${window}
    ) as best join ${table} as t on t.id = best.id order by best.score desc, best.id desc`;
}

export interface ValueFacet {
  field: string;
  limit?: number;
}

const facet = ({ field, limit }: ValueFacet, columns: ReadonlyMap<string, Column>): Sql => {
  const column = name(columnName(field));
  const value = columns.get(field)?.type === "text[]" ? sql`unnest(${column})` : column;
  return sql`select ${field}::text as field, value::text, count(*)::int as count from (select ${value} as value from first_matches) as v
    where value is not null group by value order by count desc, value limit ${limit ?? DEFAULT_FACETS}`;
};

function facets(matching: Matching, columns: ReadonlyMap<string, Column>, wanted: ValueFacet[]): Sql {
  const names = wanted.map(({ field }) => name(columnName(field)));
  return sql`with first_matches as materialized (
      select ${join(names, ", ")} from ${name(matching.plan.table)} where ${matches(matching)} limit ${FACET_WINDOW})
    ${join(
      wanted.map((one) => sql`(${facet(one, columns)})`),
      " union all ",
    )}`;
}

export interface Asked {
  page: Page;
  facets: ValueFacet[];
  count: SearchTypes.SearchCountStrategy;
}

function count(matching: Matching, strategy: SearchTypes.SearchCountStrategy): Sql {
  if (strategy === "none") return raw("null::int");
  const cap = strategy === "exact" ? raw("") : sql`limit ${COUNT_CAP + 1}`;
  return sql`(select count(*)::int from (select 1 from ${name(matching.plan.table)} where ${matches(matching)} ${cap}) as counted)`;
}

const rowsAsJson = (rows: Sql): Sql => sql`(select coalesce(json_agg(found), '[]') from (${rows}) as found)`;

/** Page, count and facets in one statement and one round trip. */
export function searchStatement(matching: Matching, asked: Asked): Sql {
  const columns = columnsByPath(matching.plan.columns);
  const counted = asked.facets.length > 0 ? rowsAsJson(facets(matching, columns, asked.facets)) : raw("'[]'::json");
  return sql`select ${rowsAsJson(hits(matching, columns, asked.page))} as hits,
    ${count(matching, asked.count)} as count, ${counted} as facets`;
}

/** Spellings the index knows for words it may not know: longer words that start so, else those the fewest letters away. */
export function spellingsStatement({ table }: Plan, words: string[]): Sql {
  const vocabulary = name(vocabularyName(table));
  const typed = join(
    words.map((word) => sql`(${word}::text)`),
    ", ",
  );
  return sql`select typed.word as typed, known.word as known from (values ${typed}) as typed (word) cross join lateral (
      select word from (
        select word, distance, min(distance) over () as nearest from (
          select word, case when starts_with(word, typed.word) then 0 else levenshtein(word, typed.word) end as distance
          from (
            select word from ${vocabulary} where word >= typed.word and word < typed.word || 'zz' and starts_with(word, typed.word)
            union select word from ${vocabulary} where word % typed.word
            union select word from ${vocabulary} where length(word) <= 5 and length(typed.word) <= 5 and levenshtein(word, typed.word) <= 1
          ) as candidates
        ) as measured
        where distance <= case when length(typed.word) <= 5 then 1 when length(typed.word) <= 8 then 2 else 3 end
          and (distance > 0 or length(typed.word) >= 3 or word = typed.word)
      ) as possible
      where distance = nearest order by length(word), word limit 5
    ) as known`;
}

export const conditionOf = (plan: Plan, filters: SearchTypes.SearchFilters | undefined): Sql => where(columnsByPath(plan.columns), filters);

export const deleteByIds = (table: string, ids: string[]): Sql => sql`delete from ${name(table)} where id in (${list(ids)})`;
