import type { SearchTypes } from "@medusajs/framework/types";

type Filters = SearchTypes.SearchFilters;
type Read = (path: string) => readonly unknown[];

/** Dates count as milliseconds, everything else as it is. */
const plain = (value: unknown): unknown => (value instanceof Date ? value.getTime() : value);
const same = (held: unknown, wanted: unknown): boolean => String(plain(held)) === String(plain(wanted));
const missing = (held: readonly unknown[]): boolean => held.length === 0;
const has = (held: readonly unknown[], wanted: unknown): boolean =>
  wanted === null || wanted === undefined ? missing(held) : held.some((one) => same(one, wanted));

function compare(held: unknown, wanted: unknown): number {
  const [one, other] = [plain(held), plain(wanted)];
  if (typeof one === "number" && typeof other === "number") return one - other;
  return String(one) < String(other) ? -1 : String(one) > String(other) ? 1 : 0;
}

function holds(held: readonly unknown[], operator: string, value: unknown): boolean {
  const wanted = [value].flat();
  switch (operator) {
    case "$eq":
    case "$in":
    case "$overlaps":
      return wanted.some((one) => has(held, one));
    case "$ne":
    case "$nin":
      return !wanted.some((one) => has(held, one));
    case "$contains":
      return wanted.every((one) => has(held, one));
    case "$lt":
      return held.some((one) => compare(one, value) < 0);
    case "$lte":
      return held.some((one) => compare(one, value) <= 0);
    case "$gt":
      return held.some((one) => compare(one, value) > 0);
    case "$gte":
      return held.some((one) => compare(one, value) >= 0);
    case "$exists":
      return missing(held) !== Boolean(value);
    case "$prefix":
      return held.some((one) => String(one).startsWith(String(value)));
    default:
      throw new Error(`search-meilisearch does not know the filter operator "${operator}".`);
  }
}

const isOperators = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === "object" && !Array.isArray(value) && !(value instanceof Date);

/** Whether a document that was found fits a filter tree, by the same words as `filterOf`; `read` gives the values at a path. */
export function matches(read: Read, filters: Filters): boolean {
  return Object.entries(filters).every(([key, value]) => {
    if (value === undefined) return true;
    if (key === "$and") return (value as Filters[]).every((branch) => matches(read, branch));
    if (key === "$or") return (value as Filters[]).length === 0 || (value as Filters[]).some((branch) => matches(read, branch));
    if (key === "$not") return !matches(read, value as Filters);
    if (!isOperators(value)) return holds(read(key), Array.isArray(value) ? "$in" : "$eq", value);
    return Object.entries(value).every(([operator, operand]) => holds(read(key), operator, operand));
  });
}

/** Paths a filter tree looks at. */
export const pathsOf = (filters: Filters): string[] =>
  Object.entries(filters).flatMap(([key, value]) => {
    if (key === "$and" || key === "$or") return (value as Filters[]).flatMap(pathsOf);
    return key === "$not" ? pathsOf(value as Filters) : [key];
  });
