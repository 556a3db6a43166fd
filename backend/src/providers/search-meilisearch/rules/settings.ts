import type { SearchTypes } from "@medusajs/framework/types";
import type { FilterableAttributes, Settings } from "../client-types";
import type { MeilisearchOptions } from "../options";
import { GEO, type Layout } from "./layout";

const MOST_FACET_VALUES = 300;
/** Pages are guarded by whoever asks; this only keeps counts from being cut. */
const MOST_HITS = 1_000_000;
/** Shorter words are spelt as typed; from here on a word may carry two slips, or one in its first letter, which Meilisearch counts twice. */
const ONE_SLIP = 3;
const TWO_SLIPS = 6;

type FilterRule = Exclude<NonNullable<FilterableAttributes>[number], string>;

/** What is counted is told apart by equality alone; numbers, dates and keys are compared as well. */
function filterRules({ filterable, geo }: Layout): NonNullable<FilterableAttributes> {
  const rules = [...filterable.values()].map(
    ({ attribute, field: { type, array, facetable } }): FilterRule => ({
      attributePatterns: [attribute],
      features: {
        facetSearch: false,
        filter: { equality: true, comparison: type !== "boolean" && type !== "text" && !(type === "keyword" && (facetable || array)) },
      },
    }),
  );
  return geo ? [...rules, GEO] : rules;
}

function typoRules(
  { typo_tolerance: asked = {} }: SearchTypes.SearchIndexSettings,
  { searchable }: Layout,
  exactWords: readonly string[],
): Settings["typoTolerance"] {
  const oneTypo = asked.min_word_size_for_one_typo ?? ONE_SLIP;
  const twoTypos = asked.min_word_size_for_two_typos ?? Math.max(TWO_SLIPS, oneTypo);
  const attributes = new Map(searchable.map(({ path, attribute }) => [path, attribute]));
  return {
    enabled: asked.enabled ?? true,
    minWordSizeForTypos: { oneTypo, twoTypos },
    disableOnWords: [...exactWords],
    disableOnAttributes: (asked.disabled_on_attributes ?? []).flatMap((path) => attributes.get(path) ?? []),
    disableOnNumbers: true,
  };
}

/**
 * Settings of an index. An order that was asked for rules; then how many words fit and how they are spelt, where they stand, the index's own
 * numbers, and how close together.
 */
export function settingsOf(
  layout: Layout,
  settings: SearchTypes.SearchIndexSettings,
  { synonyms = {}, stopWords = [], exactWords = [] }: Pick<MeilisearchOptions, "synonyms" | "stopWords" | "exactWords">,
): Settings {
  const { searchable, sortable, geo, ranking } = layout;
  return {
    searchableAttributes: searchable.map(({ attribute }) => attribute),
    filterableAttributes: filterRules(layout),
    sortableAttributes: [...sortable.values(), ...(geo ? [GEO] : [])],
    rankingRules: ["sort", "words", "typo", "attributeRank", ...ranking.map((path) => `${path}:desc`), "proximity", "exactness"],
    stopWords: [...stopWords],
    synonyms,
    typoTolerance: typoRules(settings, layout, exactWords),
    distinctAttribute: settings.distinct_attribute ?? null,
    faceting: { maxValuesPerFacet: MOST_FACET_VALUES, sortFacetValuesBy: { "*": "count" } },
    pagination: { maxTotalHits: MOST_HITS },
    facetSearch: false,
  };
}
