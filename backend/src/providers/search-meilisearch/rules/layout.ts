import type { SearchTypes } from "@medusajs/framework/types";

type Field = SearchTypes.SearchFieldDefinition;

/** Beside its own fields, a stored document has its searchable words here and its dates as milliseconds there. */
export const WORDS = "search_words";
export const TIMES = "search_times";
/** The name Meilisearch keeps for a position. */
export const GEO = "_geo";
const PROVIDER = "search-meilisearch";

export interface Searchable {
  /** Dotted path in the document. */
  path: string;
  /** Where its words are kept. */
  attribute: string;
  weight: number;
}

/** How an index definition is laid out in Meilisearch. */
export interface Layout {
  key: string;
  /** The most telling first; Meilisearch ranks by this order. */
  searchable: Searchable[];
  /** What may be filtered by, with the attribute that holds it. */
  filterable: ReadonlyMap<string, { attribute: string; field: Field }>;
  sortable: ReadonlyMap<string, string>;
  dates: string[];
  /** The one field that is a position. */
  geo?: string;
  /** Numbers that rank what fits equally well, the highest first. */
  ranking: string[];
}

/** Dots are for Meilisearch to nest by. */
const nameOf = (path: string): string => path.replaceAll(".", "__");
export const wordsAttribute = (path: string): string => `${WORDS}.${nameOf(path)}`;
export const timesAttribute = (path: string): string => `${TIMES}.${nameOf(path)}`;
export const shadowName = nameOf;

const weightOf = ({ searchable }: Field): number => (typeof searchable === "object" ? (searchable.weight ?? 1) : 1);

function* leaves(fields: Record<string, Field>, prefix = ""): Generator<[string, Field]> {
  for (const [key, field] of Object.entries(fields)) {
    if (field.type === "object") yield* leaves(field.fields ?? {}, `${prefix}${key}.`);
    else yield [`${prefix}${key}`, field];
  }
}

/** `provider_options["search-meilisearch"]` of a number: `ranking: true` (what fits equally well is ranked by it). */
export function layoutOf(definition: Pick<SearchTypes.ResolvedSearchIndexDefinition, "fields" | "primary_key">): Layout {
  const key = definition.primary_key;
  const fields = [...leaves(definition.fields)];
  const positions = fields.filter(([, { type }]) => type === "geo").map(([path]) => path);
  if (positions.length > 1) throw new Error(`search-meilisearch holds one position per index, not ${positions.join(" and ")}.`);
  const vector = fields.find(([, { type }]) => type === "vector");
  if (vector) throw new Error(`search-meilisearch holds no vectors ("${vector[0]}").`);
  const attributeOf = (path: string, { type }: Field) => (type === "date" ? timesAttribute(path) : path);
  const keyed: [string, Field][] = fields.some(([path]) => path === key) ? fields : [[key, { type: "keyword" }], ...fields];
  const isFilterable = ([path, field]: [string, Field]) =>
    path === key || ((field.filterable || field.facetable || field.sortable) && field.type !== "geo");
  return {
    key,
    searchable: fields
      .filter(([, field]) => field.searchable)
      .map(([path, field]) => ({ path, attribute: wordsAttribute(path), weight: weightOf(field) }))
      .sort((one, other) => other.weight - one.weight),
    filterable: new Map(keyed.filter(isFilterable).map(([path, field]) => [path, { attribute: attributeOf(path, field), field }])),
    sortable: new Map(
      keyed.filter(([path, field]) => path === key || field.sortable).map(([path, field]) => [path, attributeOf(path, field)]),
    ),
    dates: fields.filter(([, { type }]) => type === "date").map(([path]) => path),
    geo: positions[0],
    ranking: fields.filter(([, field]) => field.provider_options?.[PROVIDER]?.ranking).map(([path]) => path),
  };
}

export const facetsOf = ({ filterable }: Layout): string[] =>
  [...filterable].filter(([, { field }]) => field.facetable).map(([path]) => path);

/** As much of a layout as an index tells of itself: what may be filtered by. Names with a dot that stood for another are dates. */
export function layoutFrom(attributes: readonly string[], key: string): Layout {
  const known = attributes.map((attribute): [string, { attribute: string; field: Field }] => {
    const isTime = attribute.startsWith(`${TIMES}.`);
    const path = isTime ? attribute.slice(TIMES.length + 1).replaceAll("__", ".") : attribute;
    return [path, { attribute, field: { type: isTime ? "date" : "keyword" } }];
  });
  return { key, searchable: [], filterable: new Map(known), sortable: new Map(), dates: [], ranking: [] };
}
