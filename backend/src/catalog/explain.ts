import type { ExplainedList, ProductQuery } from "../contracts/product-search";
import { PRODUCT_PAGE_SIZE } from "../contracts/product-search";
import { ringsFrom } from "./rules/around";
import { weekMoment } from "./rules/hours";
import { questionOf } from "./rules/product-query";
import { askAround, type Catalogue, searchQuery, speltOf } from "./search-query";

/** The first page of a search as a shopper would get it by relevance, each with the parts its place is made of (search/ranking.ts). */
export async function explainProducts({ search }: Catalogue, query: ProductQuery, now = new Date()): Promise<ExplainedList> {
  const moment = weekMoment(now);
  const question = { ...questionOf(query, moment), order: undefined };
  const rings = ringsFrom(query.within);
  const { result, ring } = await askAround(search, question, rings, (near) =>
    searchQuery(question, moment, { ring: near, explain: true, pagination: { take: PRODUCT_PAGE_SIZE } }),
  );
  const { hits, metadata, provider_metadata } = result;
  const parts = (provider_metadata?.explain ?? {}) as Record<string, Record<string, number>>;
  return {
    words: question.words,
    understood: question.understood,
    spelt: speltOf(result),
    around: question.from ? { asked: rings[0] ?? null, shown: ring } : null,
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
