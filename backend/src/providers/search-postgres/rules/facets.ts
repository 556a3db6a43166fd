import { array, type Sql, sql } from "../../../foundation/sql";
import { Letters } from "./letters";

/** Between the values of one field, between fields, and between rows: signs nobody types. */
export const VALUE = "\u001f";
export const FIELD = "\u001e";
export const ROW = "\n";
const SIGNS = { value: VALUE.charCodeAt(0), field: FIELD.charCodeAt(0), row: ROW.charCodeAt(0) };

const clean = (value: unknown): string => String(value).replace(/\p{Cc}/gu, " ");

/** All facet values of a document on one short line that stays in the row, so that counting them reads nothing else. */
export const facetLine = (values: readonly (readonly unknown[])[]): string =>
  values.map((field) => field.map(clean).join(VALUE)).join(FIELD);

/** Whether a row's line has one of these values in a field. */
export const inLine = (field: number, values: readonly string[]): Sql =>
  sql`string_to_array(split_part(facets, ${FIELD}::text, ${field + 1}::int), ${VALUE}::text) && ${array(values.map(clean))}`;

export interface FacetCount {
  value: string;
  count: number;
}

export const mostFirst = (a: FacetCount, b: FacetCount): number => b.count - a.count || (a.value < b.value ? -1 : 1);

/** Values that were met before; what a query counts is nearly always among them. */
let letters = new Letters();
/** Facets have few values. Should one have very many, they are learnt anew now and then. */
const MOST_LETTERS = 20_000;

/**
 * Counts the lines of many rows, for the fields that were asked for; the most frequent value first. A thousand lines are walked letter by letter:
 * cutting them into texts and looking those up takes ten times as long.
 */
export function countFacets(lines: string | null, tagged: readonly string[], wanted: readonly string[]): Record<string, FacetCount[]> {
  if (letters.size > MOST_LETTERS) letters = new Letters();
  const roots = tagged.map((field) => (wanted.includes(field) ? letters.root(field) : undefined));
  const counts = new Map<number, number>();
  const found = Object.fromEntries(wanted.map((field): [string, FacetCount[]] => [field, []]));
  const text = lines ?? "";
  const met = (node: number, field: number, from: number, to: number) => {
    const before = counts.get(node) ?? 0;
    counts.set(node, before + 1);
    if (before === 0) ends.push({ node, field, value: text.slice(from, to) });
  };
  const ends: { node: number; field: number; value: string }[] = [];
  for (let at = 0, from = 0, field = 0, node = roots[0]; at <= text.length; at += 1) {
    const code = at < text.length ? text.charCodeAt(at) : SIGNS.row;
    if (code > SIGNS.value) {
      if (node !== undefined) node = letters.after(node, code);
      continue;
    }
    if (node !== undefined && at > from) met(node, field, from, at);
    if (code !== SIGNS.value) field = code === SIGNS.field ? field + 1 : 0;
    node = roots[field];
    from = at + 1;
  }
  for (const { node, field, value } of ends) found[tagged[field] ?? ""]?.push({ value, count: counts.get(node) ?? 0 });
  for (const values of Object.values(found)) values.sort(mostFirst);
  return found;
}
