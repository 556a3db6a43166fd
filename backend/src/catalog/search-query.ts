import type { ISearchModuleService, MedusaContainer, SearchTypes } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type { Place } from "../foundation/distance";
import type { Options } from "../providers/search-postgres/rules/options";
import type { Rank } from "../providers/search-postgres/rules/rank";
import { nearestRank, queryRank } from "../search/ranking";
import type { ProductDocument } from "./documents";
import { type Truth, truthIn } from "./on-sale";
import { FEW, kelurahanWithin, type Ring, worthAround } from "./rules/around";
import type { WeekMoment } from "./rules/hours";
import { type Condition, type Filters, type Question, together } from "./rules/product-query";

/** What lists are read from: the indexes, and the source that says what may be sold at this moment. */
export interface Catalogue {
  search: ISearchModuleService;
  truth: Truth;
}

export const catalogueOf = (container: MedusaContainer): Catalogue => ({
  search: container.resolve(Modules.SEARCH),
  truth: truthIn(container),
});

export type ProductHit = Pick<ProductDocument, "id" | "card">;
type Result = SearchTypes.SearchResult<ProductHit>;
type Told = Partial<Omit<Options, "counts">> & {
  counts?: Record<string, Filters>;
  /** Where the nearest are looked for first. */
  near?: Place;
};
/** What both engines are told beyond Medusa's words; each reads its own name. */
export const told = (options: Told) => ({ "search-postgres": { ...options }, "search-meilisearch": { ...options } });

function rankOf({ from, isNearest, words }: Question, moment: WeekMoment): Rank {
  if (from && isNearest) return nearestRank(moment, from);
  return queryRank(moment, { from, around: from && worthAround(from), words: words ? words.split(" ") : [] });
}

/** Options of a query that is ordered by what holds now and from there, whatever was typed. */
export const rankedBy = (moment: WeekMoment, from?: Place): Pick<SearchTypes.SearchOptions, "provider_options"> => ({
  provider_options: told({ guess: "nothing", rank: queryRank(moment, { from }) }),
});

/** How a question is put, beside what it asks. */
export interface Manner extends Pick<SearchTypes.SearchQuery, "pagination">, Partial<Pick<Options, "explain">> {
  /** Conditions whose matches are counted beside the facets. */
  counts?: Record<string, Filters>;
  /** Instead of all the question's own. */
  conditions?: readonly Condition[];
  /** Kilometres around the place the shopper looks from. */
  ring?: Ring;
  search_options?: SearchTypes.SearchOptions;
}

/** A question as Medusa's Search Module takes it. */
export function searchQuery(question: Question, moment: WeekMoment, manner: Manner = {}): SearchTypes.SearchQuery {
  const { conditions = question.conditions, ring, pagination, search_options, ...options } = manner;
  const { words, from, isNearest, isExact, order } = question;
  const near = isNearest ? from : undefined;
  const around: Filters = from && ring ? { kelurahan: kelurahanWithin(from, ring) } : {};
  // What stands farther off as it was written is not given up for another word that is near.
  const guess = isExact ? "nothing" : ring ? "unknown words" : "anything";
  return {
    entity: "product",
    fields: ["id", "card"],
    filters: { ...(words ? { q: words } : {}), ...together(conditions, moment), ...around } as SearchTypes.SearchFilters,
    pagination: { order, ...pagination },
    search_options: { ...search_options, provider_options: told({ ...options, guess, near, rank: rankOf(question, moment) }) },
  };
}

/**
 * Asks near the place the shopper looks from, and wider when there is too little to choose from: with where it was found. A question from
 * nowhere is asked of the whole city.
 */
export async function askAround(
  search: ISearchModuleService,
  question: Question,
  rings: readonly Ring[],
  queryOf: (ring: Ring) => SearchTypes.SearchQuery,
): Promise<{ result: Result; ring: Ring }> {
  for (const ring of question.from ? rings : []) {
    const result: Result = await search.search<ProductHit>(queryOf(ring));
    if (ring === null || (result.metadata.count ?? 0) >= FEW) return { result, ring };
  }
  return { result: await search.search<ProductHit>(queryOf(null)), ring: null };
}

export interface Spelt {
  typed: string;
  meant: string;
}

/** Words the engine took for others. */
export const speltOf = ({ provider_metadata }: SearchTypes.SearchResult): Spelt[] =>
  Object.entries((provider_metadata?.spelt ?? {}) as Record<string, string>).map(([typed, meant]) => ({ typed, meant }));
