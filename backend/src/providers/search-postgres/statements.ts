import type { SearchTypes } from "@medusajs/framework/types";
import { found, type Matching, matches, scored } from "./candidates";
import { ROW } from "./rules/facets";
import { type Column, columnName, columnsByPath } from "./rules/plan";
import { fieldsOf, type Rank } from "./rules/rank";
import { join, list, name, raw, type Sql, sql } from "./rules/sql";

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

/** Only what is asked for leaves the database. */
function projection(fields: string[]): Sql {
  const pairs = fields.map((field) => sql`${field}::text, whole.document -> ${field}::text`);
  return sql`jsonb_build_object(${join(pairs, ", ")})`;
}

/** A row's document, fetched and unpacked once and not again for each field of it. */
const WHOLE = raw("lateral (select document || '{}'::jsonb as document offset 0) as whole");

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
  const columns = columnsByPath(matching.plan.columns);
  const order = orderOf(columns, page.order);
  const [sorted] = order;
  const table = name(matching.plan.table);
  const place = sorted ? sql`to_jsonb(${name(columnName(sorted[0]))})` : raw("null::jsonb");
  // Documents are read of those that are shown, not of all that are sorted.
  return sql`select id, null::float8 as score, null::jsonb as parts, ${place} as place, ${projection(page.fields)} as document from (
      select id as found_id from ${table} where ${matches(matching)} and ${behind(columns, order, page.after)}
      order by ${orderBy(order)} limit ${page.take} offset ${page.skip}
    ) as first join ${table} on id = found_id, ${WHOLE} order by ${orderBy(order)}`;
}

function byRank(matching: Matching, { page, rank, explain }: Asked): Sql {
  return sql`select t.id, best.score, best.parts, null::jsonb as place, ${projection(page.fields)} as document from (
      select * from (${scored(matching, rank, explain)}) as scored order by score desc, id desc limit ${page.take} offset ${page.skip}
    ) as best join ${name(matching.plan.table)} as t on t.id = best.id, ${WHOLE} order by best.score desc, best.id desc`;
}

const rowsAsJson = (rows: Sql): Sql => sql`(select coalesce(json_agg(page), '[]') from (${rows}) as page)`;

/** Whether a page stands in an order of its own, so that nothing need be weighed. */
export const isOrdered = (page: Page): boolean => page.order !== undefined && !("_score" in page.order);

/** Page, count and facets in one statement and one round trip; the way there is looked up once for all three. */
export function searchStatement(matching: Matching, asked: Asked): Sql {
  const { page, withFacets, count, counts } = asked;
  const needsFound = withFacets || count === "estimated" || !isOrdered(page);
  const hits = page.take === 0 ? raw("'[]'::json") : rowsAsJson(isOrdered(page) ? inOrder(matching, page) : byRank(matching, asked));
  const exact = sql`(select count(*)::int from ${name(matching.plan.table)} where ${matches(matching)})`;
  const counted = count === "exact" ? exact : count === "none" ? raw("null::int") : raw("(select count(*)::int from found)");
  const lines = withFacets ? sql`(select string_agg(facets, ${ROW}::text) from found)` : raw("null::text");
  const pairs = Object.entries(counts).map(([part, condition]) => sql`${part}::text, count(*) filter (where ${condition})`);
  const tallies =
    needsFound && count !== "none" && pairs.length > 0
      ? sql`(select jsonb_build_object(${join(pairs, ", ")}) from found)`
      : raw("null::jsonb");
  // Of documents that are only sorted into facets, nothing else is carried along.
  const isWeighed = page.take > 0 || count !== "none";
  const fields = isWeighed ? [...(isOrdered(page) ? [] : fieldsOf(asked.rank)), ...asked.counted] : [];
  return sql`${needsFound ? sql`with ${found(matching, isWeighed, fields)}` : raw("")}
    select ${hits} as hits, ${counted} as count, ${needsFound ? sql`(select count(*) from gathered) >= ${matching.window}` : raw("false")} as full, ${lines} as lines, ${tallies} as tallies`;
}

export const deleteByIds = (table: string, ids: string[]): Sql => sql`delete from ${name(table)} where id in (${list(ids)})`;
