import type { SearchTypes } from "@medusajs/framework/types";
import type { Rank } from "./rank";

/** What a query may tell this engine beyond Medusa's words, under `search_options.provider_options["search-postgres"]`. */
export interface Options {
  rank?: Rank;
  /** Say of each hit what its score is made of (`provider_metadata.explain`). */
  explain: boolean;
  /** The last word is still being typed: words that begin so count as well. */
  prefix: boolean;
  /** What may be taken for another spelling: anything that finds nothing as it stands, only words the index has not, or nothing. */
  guess: "anything" | "unknown words" | "nothing";
  /** Conditions on columns whose matches are counted beside the facets (`provider_metadata.counts`). */
  counts: Record<string, SearchTypes.SearchFilters>;
}

export const optionsOf = (given: Record<string, unknown> | undefined): Options => ({
  rank: given?.rank as Rank | undefined,
  explain: given?.explain === true,
  prefix: given?.prefix === true,
  guess: (given?.guess as Options["guess"] | undefined) ?? "anything",
  counts: (given?.counts ?? {}) as Options["counts"],
});
