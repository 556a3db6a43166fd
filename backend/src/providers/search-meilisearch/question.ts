import type { SearchTypes } from "@medusajs/framework/types";
import type { MultiSearchQuery } from "./client-types";
import type { Language } from "./options";
import { type Attempt, attemptsOf } from "./rules/attempts";
import { behind, readCursor } from "./rules/cursor";
import { allOf, filterOf } from "./rules/filters";
import { facetsOf, type Layout, layoutOf } from "./rules/layout";
import { optionsOf, type QueryOptions } from "./rules/options";
import type { Probe } from "./rules/probes";
import { pathsOfRank, type Rank } from "./rules/rank";

const PROVIDER = "search-meilisearch";
const DEFAULT_TAKE = 20;
const DEFAULT_FACETS = 100;
/** So many of the best, as Meilisearch sees it, are ordered by the rank that was given. */
export const WINDOW = 300;
/** Nobody reads on; what stands there is found by other words or in another order. */
const MOST_RANKED = 1_000;

/** Which words may be left out is decided here (rules/probes.ts). */
const ALL = "all" as const;

/** Medusa's query, understood. */
export interface Question {
  input: SearchTypes.ProviderSearchQuery;
  layout: Layout;
  words: string[];
  /** Typed words that were taken for others. */
  spelt: Record<string, string>;
  options: QueryOptions;
  /** Undefined: in an order that was asked for. */
  rank?: Rank;
  order?: { path: string; attribute: string; direction: SearchTypes.SearchOrderBy };
  facets: { field: string; limit: number }[];
  attempts: Attempt[];
  page: { skip: number; take: number };
}

function valueFacets(layout: Layout, requests: (string | SearchTypes.SearchFacetRequest)[]): Question["facets"] {
  const known = new Set(facetsOf(layout));
  return requests.map((request) => {
    const {
      field,
      type = "value",
      limit = DEFAULT_FACETS,
    } = typeof request === "string" ? { field: request } : { limit: undefined, ...request };
    if (type !== "value") throw new Error("search-meilisearch counts values only.");
    if (!known.has(field)) throw new Error(`search-meilisearch has no facet "${field}".`);
    return { field, limit };
  });
}

function refuseTheUnknown({ vector, highlight, min_score, locales }: SearchTypes.SearchOptions): void {
  const asked = Object.entries({ vector, highlight, min_score, locales }).find(([, value]) => value !== undefined && value !== false);
  if (asked) throw new Error(`search-meilisearch does not know the search option "${asked[0]}".`);
}

function orderOf(layout: Layout, order: Record<string, SearchTypes.SearchOrderBy> | undefined): Question["order"] {
  const [path, direction] = Object.entries(order ?? {}).find(([key]) => key !== "_score") ?? [];
  if (!path || !direction) return undefined;
  const attribute = layout.sortable.get(path);
  if (!attribute) throw new Error(`search-meilisearch cannot sort by "${path}".`);
  return { path, attribute, direction };
}

export function questionOf(input: SearchTypes.ProviderSearchQuery, language: Language): Question {
  const asked = input.search_options ?? {};
  refuseTheUnknown(asked);
  const layout = layoutOf(input.index);
  const options = optionsOf(asked.provider_options?.[PROVIDER]);
  const words = language.ofQuery(input.q ?? "");
  const { skip = 0, take = DEFAULT_TAKE, order: wanted } = input.pagination ?? {};
  const isPlain = words.length === 0 && !options.rank && !options.near;
  const order = orderOf(layout, wanted) ?? (isPlain ? { path: layout.key, attribute: layout.key, direction: "ASC" as const } : undefined);
  const attempts = attemptsOf(layout, words, {
    isUnfinished: options.prefix || asked.match_strategy === "last",
    isLoose: asked.match_strategy === "any",
    isOrdered: order !== undefined,
    slip: language.slip,
    guess: asked.typo_tolerance === false ? "nothing" : options.guess,
    searchOn: asked.attributes_to_search_on,
  });
  return {
    input,
    layout,
    words,
    spelt: {},
    options,
    order,
    rank: order ? undefined : (options.rank ?? { text: 1, parts: [] }),
    facets: valueFacets(layout, asked.facets ?? []),
    attempts,
    page: { skip, take },
  };
}

const topOf = (path: string): string => path.split(".")[0] ?? path;

/** What is needed of each hit: what was asked for, and what its place is told by. */
function attributesOf({ input, layout, rank, order, words }: Question, { isTolerant }: Attempt): string[] {
  const read = layout.searchable.filter(({ weight }) => isTolerant || weight >= 2).map(({ attribute }) => attribute);
  return [
    ...new Set([
      layout.key,
      ...input.attributes_to_retrieve.map(topOf),
      ...(rank ? pathsOfRank(rank) : []),
      ...(order ? [order.attribute] : []),
      ...(words.length > 0 && (rank || isTolerant) ? read : []),
    ]),
  ];
}

function sortOf({ order, layout, options: { near } }: Question): string[] | undefined {
  if (near) return [`_geoPoint(${near.lat}, ${near.lng}):asc`];
  if (!order) return undefined;
  const direction = order.direction === "DESC" ? "desc" : "asc";
  return [...new Set([order.attribute, layout.key])].map((attribute) => `${attribute}:${direction}`);
}

const wordsAndKey = ({ key, searchable }: Layout): string[] => [key, ...searchable.map(({ attribute }) => attribute)];

/** From where, and how many: what is ranked here comes from the top, the rest as it stands. */
export function sliceOf({ rank, page: { skip, take } }: Question): { offset: number; limit: number } {
  if (!rank) return { offset: skip, limit: take };
  const last = Math.min(skip + take, MOST_RANKED);
  if (skip >= WINDOW || take === 0) return { offset: skip, limit: Math.max(0, last - skip) };
  return { offset: 0, limit: Math.max(WINDOW, last) };
}

/** The page; where a cursor cuts it off from what is counted, the whole with its facets; and one query for each count beside them. */
export function queriesOf(question: Question, attempt: Attempt): [page: MultiSearchQuery, ...rest: MultiSearchQuery[]] {
  const { input, layout, options, order, facets, page } = question;
  const filter = filterOf(layout, input.filters);
  const place = order && readCursor(input.pagination?.cursor);
  const from = place && order ? behind(place, order.attribute, layout.key, order.direction) : undefined;
  const { distinct } = input.search_options ?? {};
  const sort = page.take > 0 ? sortOf(question) : undefined;
  const asked = (...filters: (string | undefined)[]) => {
    const all = allOf(filter, ...filters);
    return {
      indexUid: input.index.physical_name,
      q: attempt.q,
      matchingStrategy: ALL,
      ...(attempt.on ? { attributesToSearchOn: attempt.on } : {}),
      ...(distinct ? { distinct } : {}),
      ...(all ? { filter: all } : {}),
    };
  };
  const counted = facets.length > 0 ? { facets: facets.map(({ field }) => field) } : {};
  if (attempt.isGuess) return [{ ...asked(), limit: WINDOW, attributesToRetrieve: wordsAndKey(layout) }];
  const nothing = { limit: 0, attributesToRetrieve: [layout.key] };
  return [
    {
      ...asked(from),
      ...sliceOf(question),
      ...(sort ? { sort } : {}),
      ...(from ? {} : counted),
      ...(options.explain ? { showRankingScoreDetails: true } : {}),
      attributesToRetrieve: attributesOf(question, attempt),
    },
    ...(from ? [{ ...asked(), ...counted, ...nothing }] : []),
    ...Object.values(options.counts).map((filters) => ({ ...asked(filterOf(layout, filters)), ...nothing })),
  ];
}

/** Counts the documents that have one word. */
export function probeQuery(
  { input, layout }: Question,
  { ask, isFiltered }: Pick<Probe, "ask" | "isFiltered">,
  word: string,
): MultiSearchQuery {
  const filter = isFiltered ? filterOf(layout, input.filters) : undefined;
  return {
    indexUid: input.index.physical_name,
    q: ask(word),
    matchingStrategy: ALL,
    ...(filter ? { filter } : {}),
    limit: 0,
    attributesToRetrieve: [layout.key],
  };
}

/** Where a word may be spelt otherwise: documents that have it with slips. */
export const lookQuery = ({ input, layout }: Question, word: string, limit: number): MultiSearchQuery => ({
  indexUid: input.index.physical_name,
  q: `${word} `,
  matchingStrategy: ALL,
  limit,
  attributesToRetrieve: wordsAndKey(layout),
});
