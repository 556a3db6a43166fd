import type { SearchTypes } from "@medusajs/framework/types";
import type { ExplainedList, ProductQuery } from "../contracts/product-search";
import { PRODUCT_PAGE_SIZE } from "../contracts/product-search";
import { weekMoment } from "./rules/hours";
import { questionOf } from "./rules/product-query";
import { type Catalogue, type ProductHit, rankOf, searchQuery, told } from "./search-query";

/** The first page of a search as a shopper would get it by relevance, each with the parts its place is made of (search/ranking.ts). */
export async function explainProducts({ search }: Catalogue, query: ProductQuery, now = new Date()): Promise<ExplainedList> {
  const moment = weekMoment(now);
  const question = { ...questionOf(query, moment), order: undefined };
  const asked: SearchTypes.SearchQuery = {
    ...searchQuery(question, moment),
    pagination: { take: PRODUCT_PAGE_SIZE },
    search_options: { provider_options: told({ rank: rankOf(question, moment), explain: true }) },
  };
  const { hits, metadata, provider_metadata } = await search.search<ProductHit>(asked);
  const parts = (provider_metadata?.explain ?? {}) as Record<string, Record<string, number>>;
  return {
    words: question.words,
    understood: question.understood,
    count: metadata.count ?? 0,
    products: hits.map(({ id, score, document: { card } }) => ({
      id,
      handle: card.handle,
      title: card.title,
      shop: card.shop.name,
      score: score ?? 0,
      parts: parts[id] ?? {},
    })),
  };
}
