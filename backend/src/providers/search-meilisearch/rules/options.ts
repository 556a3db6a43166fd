import type { SearchTypes } from "@medusajs/framework/types";
import type { Guess } from "./attempts";
import type { Rank } from "./rank";

/** What a query may tell this engine beyond Medusa's words, under `search_options.provider_options["search-meilisearch"]`. */
export interface QueryOptions {
  rank?: Rank;
  /** Say of each hit what its score is made of (`provider_metadata.explain`), and how Meilisearch itself ranked it (`provider_metadata.details`). */
  explain: boolean;
  /** The last word is still being typed: words that begin so count as well. */
  prefix: boolean;
  guess: Guess;
  /** Filters whose matches are counted beside the facets (`provider_metadata.counts`). */
  counts: Record<string, SearchTypes.SearchFilters>;
  /** The nearest to this place are looked at first. */
  near?: { lat: number; lng: number };
}

export const optionsOf = (given: Record<string, unknown> | undefined): QueryOptions => ({
  rank: given?.rank as Rank | undefined,
  explain: given?.explain === true,
  prefix: given?.prefix === true,
  guess: (given?.guess as Guess | undefined) ?? "anything",
  counts: (given?.counts ?? {}) as QueryOptions["counts"],
  near: given?.near as QueryOptions["near"],
});
