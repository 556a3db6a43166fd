import type { SearchTypes } from "@medusajs/framework/types";

type Field = SearchTypes.SearchFieldDefinition;
/** `bit varying` holds an array of small whole numbers: bit n stands for number n. */
export type ColumnType = "text" | "bigint" | "double precision" | "boolean" | "timestamptz" | "text[]" | "bit varying";

export interface Column {
  /** Dotted path in the document. */
  path: string;
  column: string;
  type: ColumnType;
  sortable: boolean;
}

/** Letters of PostgreSQL's rank, most important first; D is kept for stems. */
export type Weight = "A" | "B" | "C";

export interface Plan {
  table: string;
  /** Without the key. */
  columns: Column[];
  /** Paths whose words are searched. */
  searchable: { path: string; weight: Weight }[];
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
export const columnName = (path: string): string => (path === KEY ? KEY : `by_${path.replaceAll(".", "__")}`);
export const tableName = (physicalName: string): string => `search_${physicalName.replace(/[^a-z0-9_]/gi, "_")}`;
/** The distinct words of an index, where misspelt ones are looked up. */
export const vocabularyName = (table: string): string => `${table}_words`;

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

/** How an index definition is laid out in PostgreSQL: a real column for whatever is filtered, sorted or counted by. */
export function planOf(definition: SearchTypes.ResolvedSearchIndexDefinition): Plan {
  const columns: Column[] = [];
  const searchable: Plan["searchable"] = [];
  for (const [path, field] of leaves(definition.fields)) {
    if (path !== KEY && (field.filterable || field.sortable || field.facetable)) {
      columns.push({ path, column: columnName(path), type: columnType(path, field), sortable: field.sortable ?? false });
    }
    if (field.searchable) searchable.push({ path, weight: weightOf(field) });
  }
  return { table: tableName(definition.physical_name), columns, searchable };
}

/** Columns by the path a query names. */
export const columnsByPath = (columns: Column[]): Map<string, Column> =>
  new Map([{ path: KEY, column: KEY, type: "text" as const, sortable: true }, ...columns].map((column) => [column.path, column]));
