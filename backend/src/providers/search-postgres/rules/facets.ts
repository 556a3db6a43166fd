/** Between the values of one field, and between fields: signs nobody types. */
const VALUE = "\u001f";
const FIELD = "\u001e";
export const ROW = "\n";

const clean = (value: unknown): string => String(value).replace(/\p{Cc}/gu, " ");

/** All facet values of a document on one short line that stays in the row, so that counting them reads nothing else. */
export const facetLine = (values: readonly (readonly unknown[])[]): string =>
  values.map((field) => field.map(clean).join(VALUE)).join(FIELD);

export interface FacetCount {
  value: string;
  count: number;
}

/** Counts the lines of many rows, for the fields that were asked for; the most frequent value first. */
export function countFacets(lines: string | null, tagged: readonly string[], wanted: readonly string[]): Record<string, FacetCount[]> {
  const at = wanted.map((field) => tagged.indexOf(field));
  const counts = wanted.map(() => new Map<string, number>());
  for (const line of lines ? lines.split(ROW) : []) {
    const fields = line.split(FIELD);
    counts.forEach((count, index) => {
      const values = fields[at[index] ?? -1];
      if (!values) return;
      for (const value of values.split(VALUE)) count.set(value, (count.get(value) ?? 0) + 1);
    });
  }
  return Object.fromEntries(wanted.map((field, index) => [field, sorted(counts[index] ?? new Map())]));
}

const sorted = (counts: Map<string, number>): FacetCount[] =>
  [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
