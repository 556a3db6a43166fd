import { crc32 } from "node:zlib";
import type { SearchTypes } from "@medusajs/framework/types";

/** Raise this when rows hold something else for the same documents. */
export const LAYOUT = 3;

type Field = SearchTypes.SearchFieldDefinition;
/** `bit varying` holds an array of small whole numbers: bit n stands for number n. */
export type ColumnType = "text" | "bigint" | "double precision" | "boolean" | "timestamptz" | "text[]" | "bit varying";

export interface Column {
  /** Dotted path in the document. */
  path: string;
  column: string;
  type: ColumnType;
  sortable: boolean;
  /** Only ranks read it, row by row: no index of its own. */
  unindexed?: boolean;
}

/** A is the name of a thing (weight 3 and more), B says what it is made of (2), C is everything else. */
export type Weight = "A" | "B" | "C";

export interface Plan {
  table: string;
  /** Without the key. */
  columns: Column[];
  /** Paths that are counted as facets. They are found through the one index of terms and need no column of their own. */
  tagged: string[];
  /** Paths whose words are searched. */
  searchable: { path: string; weight: Weight }[];
  /** Fields that are shown and never looked into; each stands in a column of its own, so that showing it reads nothing else. */
  shown: string[];
  targets: Targets;
  /** Column of a number 0 … 1 by which candidates are taken first when there are too many to look at. */
  quality?: string;
}

/** The columns that are the index's own, beside those that every index has. */
export const storedColumns = ({ columns, shown }: Plan): { column: string; type: string }[] => [
  ...columns,
  ...shown.map((field) => ({ column: shownColumn(field), type: "json" })),
];

/** What a filter may name. */
export interface Targets {
  columns: ReadonlyMap<string, Column>;
  tagged: ReadonlySet<string>;
}

const TYPES: Partial<Record<Field["type"], ColumnType>> = {
  keyword: "text",
  text: "text",
  integer: "bigint",
  float: "double precision",
  boolean: "boolean",
  date: "timestamptz",
};

/** The key is there anyway. */
export const KEY = "id";
const PROVIDER = "search-postgres";
export const columnName = (path: string): string => (path === KEY ? KEY : `by_${path.replaceAll(".", "__")}`);
export const shownColumn = (field: string): string => `shown_${field}`;
export const tableName = (physicalName: string): string => `search_${physicalName.replace(/[^a-z0-9_]/gi, "_")}`;
/** The distinct words of an index, where misspelt ones are looked up. */
export const vocabularyName = (table: string): string => `${table}_words`;
/** The values of its facets, each with a number. */
export const valuesName = (table: string): string => `${table}_values`;

export const termsIndex = (table: string): string => `${table}_terms`;

/** How a facet's value stands among the terms. Words have letters and digits only, so nothing a person types can be taken for one. */
export const tag = (path: string, value: unknown): string => `${path}=${String(value)}`;
/** A row's terms in a condition. They lie out of line, and a function says so: reading them of row after row is dear, the index is not. */
export const TERMS = "search_terms(terms)";
const QUALITY_STEPS = 100;
const qualityBucket = (quality: number): number =>
  Math.min(QUALITY_STEPS - 1, Math.max(0, Math.floor((Number.isFinite(quality) ? quality : 0) * QUALITY_STEPS)));
export const qualityTag = (bucket: number): string => `*${bucket}`;

/** Equally good documents are told apart by chance: each hundredth of quality has four parts, each of those four, and so on. */
const CHANCE_DEPTH = 4;
export const partsAt = (depth: number): number => 4 ** depth;
export const MOST_PARTS = partsAt(CHANCE_DEPTH);
/** One of the parts of a hundredth: `*48.2`, `*48.21`, `*48.213`, with a digit for each time it was parted. */
export const partTag = (bucket: number, depth: number, part: number): string =>
  depth === 0 ? qualityTag(bucket) : `${qualityTag(bucket)}.${part.toString(4).padStart(depth, "0")}`;

/** Where a document stands among all: its hundredth of quality, and its part of that at every depth. */
export function qualityTags(quality: number, id: string): string[] {
  const bucket = qualityBucket(quality);
  const part = crc32(id) % MOST_PARTS;
  return Array.from({ length: CHANCE_DEPTH + 1 }, (_, depth) => partTag(bucket, depth, Math.floor(part / partsAt(CHANCE_DEPTH - depth))));
}

function* leaves(fields: Record<string, Field>, prefix = ""): Generator<[string, Field]> {
  for (const [key, field] of Object.entries(fields)) {
    if (field.type === "object") yield* leaves(field.fields ?? {}, `${prefix}${key}.`);
    else yield [`${prefix}${key}`, field];
  }
}

function columnType(path: string, { type, array }: Field): ColumnType {
  const plain = TYPES[type];
  if (array && plain === "bigint") return "bit varying";
  if (!plain || (array && plain !== "text"))
    throw new Error(`search-postgres cannot filter or sort by "${path}" (${array ? "array of " : ""}${type}).`);
  return array ? "text[]" : plain;
}

function weightOf({ searchable }: Field): Weight {
  const weight = typeof searchable === "object" ? (searchable.weight ?? 1) : 1;
  return weight >= 3 ? "A" : weight >= 2 ? "B" : "C";
}

const shownIn = (fields: Record<string, Field>): string[] =>
  Object.entries(fields).flatMap(([key, { type, fields: inner }]) =>
    type === "object" && Object.keys(inner ?? {}).length === 0 ? [key] : [],
  );

/**
 * How an index definition is laid out in PostgreSQL: a term for whatever is counted, a real column for whatever is compared or sorted by.
 * `provider_options["search-postgres"]` of a field: `quality` (candidates are taken by this number), `ranked` (a facet a rank looks at), `unindexed`.
 */
export function planOf({ fields, physical_name }: SearchTypes.ResolvedSearchIndexDefinition): Plan {
  const layout = layouts.get(fields) ?? layoutOf(fields);
  layouts.set(fields, layout);
  return { ...layout, table: tableName(physical_name) };
}

type Layout = Omit<Plan, "table">;
/** Each question comes with its index's definition, and that does not change. */
const layouts = new WeakMap<Record<string, Field>, Layout>();

function layoutOf(fields: Record<string, Field>): Layout {
  const plan: Omit<Layout, "targets"> = { columns: [], tagged: [], searchable: [], shown: shownIn(fields) };
  for (const [path, field] of leaves(fields)) {
    const { quality, ranked, unindexed } = field.provider_options?.[PROVIDER] ?? {};
    const isTag = !!field.facetable && !field.sortable;
    if (isTag) plan.tagged.push(path);
    if (path !== KEY && (isTag ? ranked : field.filterable || field.sortable)) {
      const column = { path, column: columnName(path), type: columnType(path, field), sortable: field.sortable ?? false };
      plan.columns.push(unindexed ? { ...column, unindexed: true } : column);
    }
    if (quality) plan.quality = path;
    if (field.searchable) plan.searchable.push({ path, weight: weightOf(field) });
  }
  return { ...plan, targets: targetsOf(plan) };
}

export const targetsOf = ({ columns, tagged }: Pick<Plan, "columns" | "tagged">): Targets => ({
  columns: new Map([{ path: KEY, column: KEY, type: "text" as const, sortable: true }, ...columns].map((column) => [column.path, column])),
  tagged: new Set(tagged),
});
