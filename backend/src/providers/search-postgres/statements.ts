import type { SearchTypes } from "@medusajs/framework/types";
import { array, join, name, raw, type Sql, sql } from "../../foundation/sql";
import { gather, type Matching, matches, scored } from "./candidates";
import { type Column, columnName, KEY, type Plan, shownColumn } from "./rules/plan";
import { fieldsOf, type Rank } from "./rules/rank";

export interface Page {
  skip: number;
  take: number;
  /** By columns; without it what is found is ordered by `rank`. */
  order?: Record<string, SearchTypes.SearchOrderBy>;
  /** Last of the page before, for pages deep down an order. */
  after?: { value: unknown; id: string };
  /** Top-level fields wanted of each document. */
  fields: string[];
}

export interface Asked {
  page: Page;
  rank: Rank;
  explain: boolean;
  withFacets: boolean;
  /** Conditions whose matches are counted, by name; beside the count, so not without it. */
  counts: Record<string, Sql>;
  /** The fields those conditions name. */
  counted: readonly string[];
  count: SearchTypes.SearchCountStrategy;
}

/**
 * Only what is asked for leaves the database, and what is not asked for is not unpacked either. A version that was filled before a field got a
 * column of its own has it in the document.
 */
function projection({ shown }: Plan, fields: string[]): { document: Sql; from: Sql } {
  const isApart = (field: string) => field === KEY || shown.includes(field);
  const value = (field: string): Sql => {
    if (field === KEY) return raw("t.id");
    return isApart(field)
      ? sql`coalesce(t.${name(shownColumn(field))}, (t.document -> ${field}::text)::json)`
      : sql`whole.document -> ${field}::text`;
  };
  const document = sql`json_build_object(${join(
    fields.map((field) => sql`${field}::text, ${value(field)}`),
    ", ",
  )})`;
  // Fetched and unpacked once and not again for each field of it.
  const whole = raw(", lateral (select t.document || '{}'::jsonb as document offset 0) as whole");
  return { document, from: fields.every(isApart) ? raw("") : whole };
}

const orderOf = (columns: ReadonlyMap<string, Column>, order: Page["order"]) =>
  Object.entries(order ?? {}).filter(([path]) => columns.has(path));

function orderBy(order: [string, SearchTypes.SearchOrderBy][]): Sql {
  const word = (direction: SearchTypes.SearchOrderBy) => raw(direction === "DESC" ? "desc" : "asc");
  const pieces = order.map(([path, direction]) => sql`${name(columnName(path))} ${word(direction)}`);
  return join([...pieces, sql`id ${word(order.at(-1)?.[1] ?? "ASC")}`], ", ");
}

/** What stands behind the last row of the page before, told by its place and not by a number of rows to pass. */
function behind(columns: ReadonlyMap<string, Column>, order: [string, SearchTypes.SearchOrderBy][], after: Page["after"]): Sql {
  const [path, direction] = order[0] ?? [];
  const column = columns.get(path ?? "");
  if (!after || !column) return raw("true");
  return sql`(${name(column.column)}, id) ${raw(direction === "DESC" ? "<" : ">")} (${after.value}::${raw(column.type)}, ${after.id}::text collate "C")`;
}

function inOrder(matching: Matching, page: Page): Sql {
  const columns = matching.plan.targets.columns;
  const order = orderOf(columns, page.order);
  const [sorted] = order;
  const table = name(matching.plan.table);
  const place = sorted ? sql`to_jsonb(${name(columnName(sorted[0]))})` : raw("null::jsonb");
  const { document, from } = projection(matching.plan, page.fields);
  // Documents are read of those that are shown, not of all that are sorted.
  return sql`select t.id, null::float8 as score, null::jsonb as parts, ${place} as place, ${document} as document from (
      select id as found_id from ${table} where ${matches(matching)} and ${behind(columns, order, page.after)}
      order by ${orderBy(order)} limit ${page.take} offset ${page.skip}
    ) as first join ${table} as t on t.id = found_id${from} order by ${orderBy(order)}`;
}

function byRank(matching: Matching, { page, rank, explain }: Asked): Sql {
  const { document, from } = projection(matching.plan, page.fields);
  return sql`select t.id, best.score, best.parts, null::jsonb as place, ${document} as document from (
      select * from (${scored(matching, rank, explain)}) as scored order by score desc, id desc limit ${page.take} offset ${page.skip}
    ) as best join ${name(matching.plan.table)} as t on t.id = best.id${from} order by best.score desc, best.id desc`;
}

const rowsAsJson = (rows: Sql): Sql => sql`(select coalesce(json_agg(page), '[]') from (${rows}) as page)`;

/** Whether a page stands in an order of its own, so that nothing need be weighed. */
export const isSorted = (order: Page["order"]): boolean => order !== undefined && !("_score" in order);

/** Page, count and facets in one statement and one round trip; the way there is looked up once for all three. */
export function searchStatement(matching: Matching, asked: Asked): Sql {
  const { page, withFacets, count, counts } = asked;
  const needsFound = withFacets || count === "estimated" || !isSorted(page.order);
  const hits = page.take === 0 ? raw("'[]'::json") : rowsAsJson(isSorted(page.order) ? inOrder(matching, page) : byRank(matching, asked));
  const exact = sql`(select count(*)::int from ${name(matching.plan.table)} where ${matches(matching)})`;
  const counted = count === "exact" ? exact : count === "none" ? raw("null::int") : raw("told.count");
  if (!needsFound) return sql`select ${hits} as hits, ${counted} as count, false as full, null::text as letters, null::jsonb as tallies`;
  const letters = withFacets ? sql`string_agg(facets, '')` : raw("null::text");
  const pairs = Object.entries(counts).map(([part, condition]) => sql`${part}::text, count(*) filter (where ${condition})`);
  const tallies = count !== "none" && pairs.length > 0 ? sql`jsonb_build_object(${join(pairs, ", ")})` : raw("null::jsonb");
  // Of documents that are only sorted into facets, nothing else is carried along.
  const isWeighed = page.take > 0 || count !== "none";
  const fields = isWeighed ? [...(isSorted(page.order) ? [] : fieldsOf(asked.rank)), ...asked.counted] : [];
  const { found, isFull } = gather(matching, isWeighed, fields);
  return sql`with ${found}
    select ${hits} as hits, ${counted} as count, ${isFull} as full, told.letters, told.tallies
    from (select count(*)::int as count, ${letters} as letters, ${tallies} as tallies from found) as told`;
}

export const deleteByIds = (table: string, ids: string[]): Sql => sql`delete from ${name(table)} where id = any(${array(ids)})`;
