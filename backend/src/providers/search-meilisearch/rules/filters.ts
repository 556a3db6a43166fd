import type { SearchTypes } from "@medusajs/framework/types";
import type { Layout } from "./layout";

type Filters = SearchTypes.SearchFilters;

const COMPARISONS: Record<string, string> = { $lt: "<", $lte: "<=", $gt: ">", $gte: ">=" };

/** Text between quotes; what it holds cannot end it. */
export const quoted = (text: string): string => `"${text.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;

/** A value as a filter names it; dates are milliseconds, as they are stored. */
function literal(value: unknown, type: string): string {
  if (type === "date") {
    const at = value instanceof Date ? value.getTime() : Date.parse(String(value));
    if (Number.isNaN(at)) throw new Error(`search-meilisearch cannot read "${String(value)}" as a date.`);
    return String(at);
  }
  return typeof value === "number" ? String(value) : quoted(String(value));
}

const both = (pieces: readonly string[]): string => (pieces.length === 1 ? (pieces[0] ?? "") : `(${pieces.join(" AND ")})`);
const either = (pieces: readonly string[]): string => (pieces.length === 1 ? (pieces[0] ?? "") : `(${pieces.join(" OR ")})`);

const isOperators = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === "object" && !Array.isArray(value) && !(value instanceof Date);

interface Target {
  attribute: string;
  type: string;
  /** Every document has it. */
  key: string;
}

function oneOf({ attribute, type, key }: Target, values: readonly unknown[]): string {
  const present = values.filter((value) => value !== null && value !== undefined).map((value) => literal(value, type));
  const pieces = [
    ...(present.length > 0 ? [present.length === 1 ? `${attribute} = ${present[0]}` : `${attribute} IN [${present.join(", ")}]`] : []),
    ...(present.length < values.length ? [`${attribute} IS NULL`, `${attribute} NOT EXISTS`] : []),
  ];
  return pieces.length > 0 ? either(pieces) : `${key} NOT EXISTS`;
}

function operation(target: Target, operator: string, value: unknown): string {
  const { attribute, type, key } = target;
  const comparison = COMPARISONS[operator];
  if (comparison) return `${attribute} ${comparison} ${literal(value, type)}`;
  switch (operator) {
    case "$eq":
      return oneOf(target, [value]);
    case "$in":
    case "$overlaps":
      return oneOf(target, [value].flat());
    case "$ne":
    case "$nin":
      return `NOT ${oneOf(target, [value].flat())}`;
    case "$exists":
      return `${value ? "" : "NOT "}(${attribute} EXISTS AND ${attribute} IS NOT NULL)`;
    case "$contains": {
      const all = [value].flat().map((one) => oneOf(target, [one]));
      return all.length > 0 ? both(all) : `${key} EXISTS`;
    }
    case "$prefix":
      return `${attribute} STARTS WITH ${quoted(String(value))}`;
    default:
      throw new Error(`search-meilisearch does not know the filter operator "${operator}".`);
  }
}

function condition({ filterable, key }: Layout, path: string, value: unknown): string {
  const found = filterable.get(path);
  if (!found) throw new Error(`search-meilisearch has no filterable field "${path}".`);
  const target = { attribute: found.attribute, type: found.field.type, key };
  if (!isOperators(value)) return operation(target, Array.isArray(value) ? "$in" : "$eq", value);
  return both(Object.entries(value).map(([operator, operand]) => operation(target, operator, operand)));
}

/** A filter tree in Meilisearch's words; undefined when everything matches. Documents without a field are "not equal" to any value. */
export function filterOf(layout: Layout, filters: Filters | undefined): string | undefined {
  const pieces = Object.entries(filters ?? {}).flatMap(([key, value]): string[] => {
    if (value === undefined) return [];
    if (key === "$and" || key === "$or") {
      const branches = (value as Filters[]).map((branch) => filterOf(layout, branch) ?? `${layout.key} EXISTS`);
      return branches.length === 0 ? [] : [key === "$and" ? both(branches) : either(branches)];
    }
    if (key === "$not") return [`NOT (${filterOf(layout, value as Filters) ?? `${layout.key} EXISTS`})`];
    return [condition(layout, key, value)];
  });
  return pieces.length > 0 ? both(pieces) : undefined;
}

export const allOf = (...filters: readonly (string | undefined)[]): string | undefined => {
  const given = filters.filter((filter) => filter !== undefined);
  return given.length > 0 ? both(given) : undefined;
};
