import type { SearchTypes } from "@medusajs/framework/types";
import { array, join, name, raw, type Sql, sql } from "../../../foundation/sql";
import { type Column, type Targets, TERMS, tag } from "./plan";

const COMPARISONS: Record<string, string> = { $lt: "<", $lte: "<=", $gt: ">", $gte: ">=" };

const plain = (value: unknown): unknown => (value instanceof Date ? value.toISOString() : value);
const cast = (value: unknown, { type }: Column): Sql => sql`${plain(value)}::${raw(type)}`;
const textArray = (values: unknown): Sql => array([values].flat());
const escapeLike = (text: string) => text.replace(/[\\%_]/g, "\\$&");

function oneOf(column: Column, values: unknown[]): Sql {
  const by = name(column.column);
  if (values.length === 0) return raw("false");
  if (column.type === "text[]") return sql`${by} && ${textArray(values)}`;
  const present = values.filter((value) => value !== null);
  const pieces = present.length > 0 ? [sql`${by} = any(${array(present.map(plain), column.type)})`] : [];
  if (present.length < values.length) pieces.push(sql`${by} is null`);
  return sql`(${join(pieces, " or ")})`;
}

/** Documents without the field are "not equal" to any value. */
const noneOf = (column: Column, values: unknown[]): Sql => sql`${oneOf(column, values)} is not true`;

/** Whether any of these numbers is in a mask: one look for each run of neighbours. */
function anyBit(by: Sql, numbers: number[]): Sql {
  const runs: [from: number, length: number][] = [];
  for (const number of [...new Set(numbers)].sort((one, other) => one - other)) {
    const last = runs.at(-1);
    if (last && last[0] + last[1] === number) last[1] += 1;
    else runs.push([number, 1]);
  }
  if (runs.length === 0) return raw("false");
  const looks = runs.map(([from, length]) => {
    const part = sql`substring(${by} from ${from + 1}::int for ${length}::int)`;
    return length === 1 ? sql`${part} = B'1'` : sql`position(B'1' in ${part}) > 0`;
  });
  return sql`(${join(looks, " or ")})`;
}

function inMask(by: Sql, operator: string, value: unknown): Sql {
  const numbers = [value].flat().map(Number);
  if (operator === "$contains")
    return join(
      numbers.map((number) => anyBit(by, [number])),
      " and ",
    );
  if (operator === "$overlaps" || operator === "$in" || operator === "$eq") return anyBit(by, numbers);
  if (operator === "$nin" || operator === "$ne") return sql`not ${anyBit(by, numbers)}`;
  throw new Error(`search-postgres does not know the filter operator "${operator}" on arrays of numbers.`);
}

/** Whether an index may look up what lies in a range; otherwise it is looked at in rows that were found by something else. */
type Ranges = "indexed" | "by row";

function operation(column: Column, operator: string, value: unknown, ranges: Ranges): Sql {
  const by = name(column.column);
  if (column.type === "bit varying") return inMask(by, operator, value);
  const comparison = COMPARISONS[operator];
  if (comparison) {
    const compared = sql`${by} ${raw(comparison)} ${cast(value, column)}`;
    return ranges === "indexed" ? compared : sql`(${compared}) is true`;
  }
  switch (operator) {
    case "$eq":
      return oneOf(column, [value]);
    case "$ne":
      return noneOf(column, [value]);
    case "$in":
      return oneOf(column, [value].flat());
    case "$nin":
      return noneOf(column, [value].flat());
    case "$exists":
      return value ? sql`${by} is not null` : sql`${by} is null`;
    case "$contains":
      return sql`${by} @> ${textArray(value)}`;
    case "$overlaps":
      return sql`${by} && ${textArray(value)}`;
    case "$prefix":
      return sql`${by} like ${`${escapeLike(String(value))}%`}`;
    default:
      throw new Error(`search-postgres does not know the filter operator "${operator}".`);
  }
}

const isOperators = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === "object" && !Array.isArray(value) && !(value instanceof Date);

const ANY_OF: ReadonlySet<string> = new Set(["$eq", "$in", "$overlaps"]);

/** What is counted as a facet is found among the terms, together with the words, by one index. */
function onTerms(path: string, operator: string, value: unknown): Sql {
  const terms = [value].flat().map((one) => tag(path, one));
  if (terms.length === 0) return raw(operator === "$nin" || operator === "$ne" ? "true" : "false");
  if (ANY_OF.has(operator)) return sql`${raw(TERMS)} ${raw(terms.length === 1 ? "@>" : "&&")} ${textArray(terms)}`;
  switch (operator) {
    case "$contains":
      return sql`${raw(TERMS)} @> ${textArray(terms)}`;
    case "$ne":
    case "$nin":
      return sql`not (${raw(TERMS)} && ${textArray(terms)})`;
    default:
      throw new Error(`search-postgres does not know the filter operator "${operator}" on a facet.`);
  }
}

function condition({ columns, tagged }: Targets, path: string, value: unknown, ranges: Ranges): Sql {
  const isTagged = tagged.has(path);
  const column = columns.get(path);
  if (!column && !isTagged) throw new Error(`search-postgres has no column for the filter "${path}".`);
  const apply = (operator: string, operand: unknown) =>
    column && !isTagged ? operation(column, operator, operand, ranges) : onTerms(path, operator, operand);
  if (!isOperators(value)) return apply(Array.isArray(value) ? "$in" : "$eq", value);
  return join(
    Object.entries(value).map(([operator, operand]) => apply(operator, operand)),
    " and ",
  );
}

/** A filter tree as a condition on a row; everything matches an empty one. */
export function where(targets: Targets, filters: SearchTypes.SearchFilters | undefined, ranges: Ranges = "indexed"): Sql {
  const pieces = Object.entries(filters ?? {}).flatMap(([key, value]): Sql[] => {
    if (value === undefined) return [];
    if (key === "$and" || key === "$or") {
      const branches = (value as SearchTypes.SearchFilters[]).map((branch) => sql`(${where(targets, branch, ranges)})`);
      return branches.length > 0 ? [sql`(${join(branches, key === "$and" ? " and " : " or ")})`] : [];
    }
    if (key === "$not") return [sql`(${where(targets, value as SearchTypes.SearchFilters, ranges)}) is not true`];
    return [condition(targets, key, value, ranges)];
  });
  return pieces.length > 0 ? join(pieces, " and ") : raw("true");
}

type Filters = SearchTypes.SearchFilters;

/** A facet, and values of which a document has one at the least. */
export interface Chosen {
  path: string;
  values: readonly string[];
}

export const termsOf = ({ path, values }: Chosen): string[] => values.map((value) => tag(path, value));

/**
 * What a filter tree chooses of facets, and what is left to be asked. Whoever finds documents by terms can put the first beside the words, and the
 * statement reads the same whatever was chosen.
 */
export function chosenIn(targets: Targets, filters: Filters | undefined): { chosen: Chosen[]; rest: Filters } {
  const chosen: Chosen[] = [];
  const rest: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(filters ?? {})) {
    if (value === undefined) continue;
    if (key === "$and") {
      const branches = (value as Filters[]).map((branch) => chosenIn(targets, branch));
      chosen.push(...branches.flatMap((branch) => branch.chosen));
      const left = branches.flatMap((branch) => (Object.keys(branch.rest).length > 0 ? [branch.rest] : []));
      if (left.length > 0) rest.$and = left;
    } else if (targets.tagged.has(key)) {
      const operators = Object.entries(isOperators(value) ? value : { $in: value });
      const left = operators.filter(([operator, operand]) => !isChosen(operator, operand));
      chosen.push(...operators.filter((one) => !left.includes(one)).flatMap(([operator, operand]) => chosenBy(key, operator, operand)));
      if (left.length > 0) rest[key] = Object.fromEntries(left);
    } else rest[key] = value;
  }
  return { chosen, rest: rest as Filters };
}

const isChosen = (operator: string, operand: unknown): boolean =>
  (operator === "$contains" || ANY_OF.has(operator)) && [operand].flat().length > 0;

function chosenBy(path: string, operator: string, operand: unknown): Chosen[] {
  const values = [operand].flat().map(String);
  return operator === "$contains" ? values.map((value) => ({ path, values: [value] })) : [{ path, values }];
}

/** The fields a filter tree names. */
export function fieldsIn(filters: SearchTypes.SearchFilters | undefined): string[] {
  return Object.entries(filters ?? {}).flatMap(([key, value]) => {
    if (key === "$and" || key === "$or") return (value as SearchTypes.SearchFilters[]).flatMap(fieldsIn);
    return key === "$not" ? fieldsIn(value as SearchTypes.SearchFilters) : [key];
  });
}
