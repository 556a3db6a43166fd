import type { ISearchModuleService, MedusaContainer, SearchTypes } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type { ProductCard } from "../contracts/catalog";
import type { Rank } from "../providers/search-postgres/rules/rank";
import { nearestRank, queryRank } from "../search/ranking";
import type { ProductDocument } from "./documents";
import { type FoundCard, onSaleOf } from "./on-sale";
import type { WeekMoment } from "./rules/hours";
import { type Filters, type Question, together } from "./rules/product-query";

/** What lists are read from: the indexes, and the source that says what may be sold at this moment. */
export interface Catalogue {
  search: ISearchModuleService;
  onSale: (hits: readonly FoundCard[]) => Promise<ProductCard[]>;
}

export const catalogueOf = (container: MedusaContainer): Catalogue => ({
  search: container.resolve(Modules.SEARCH),
  onSale: (hits) => onSaleOf(container, hits),
});

export type ProductHit = Pick<ProductDocument, "id" | "card">;
/** What this engine is told beyond Medusa's words; another engine reads its own name. */
export const told = (options: { rank: Rank; counts?: Record<string, Filters>; explain?: boolean }) => ({ "search-postgres": options });

export const rankOf = ({ from, isNearest }: Question, moment: WeekMoment): Rank =>
  from && isNearest ? nearestRank(moment, from) : queryRank(moment, from);

/** A question as Medusa's Search Module takes it. */
export function searchQuery(
  question: Question,
  moment: WeekMoment,
  filters = together(question.conditions, moment),
): SearchTypes.SearchQuery {
  return {
    entity: "product",
    fields: ["id", "card"],
    filters: { ...(question.words ? { q: question.words } : {}), ...filters } as SearchTypes.SearchFilters,
    pagination: { order: question.order },
    search_options: { provider_options: told({ rank: rankOf(question, moment) }) },
  };
}
