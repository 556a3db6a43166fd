import type { SearchTypes } from "@medusajs/framework/types";
import type { ShopCard, ShopList, ShopQuery } from "../contracts/catalog";
import { FACETS, type FacetName, PRODUCT_PAGE_SIZE, type ProductList, type ProductQuery } from "../contracts/product-search";
import type { Options } from "../providers/search-postgres/rules/options";
import { SHOP_RANK } from "../search/ranking";
import type { ShopDocument } from "./documents";
import { looser } from "./loosen";
import { approvedOf, onSaleOf } from "./on-sale";
import { type Ring, ringsFrom } from "./rules/around";
import { type WeekMoment, weekMoment } from "./rules/hours";
import { openNow, type Question, questionOf, readyToday } from "./rules/product-query";
import { askAround, type Catalogue, type ProductHit, searchQuery, speltOf, told } from "./search-query";

const SHOP_PAGE_SIZE = 24;
const SHOPS_SHOWN = 3;
type Result = SearchTypes.SearchResult<ProductHit>;

function counts(result: Result, field: string): { handle: string; count: number }[] {
  const facet = result.facets?.[field];
  return facet?.type === "value" ? facet.values.map(({ value, count }) => ({ handle: value, count })) : [];
}

function pageOf(question: Question, query: ProductQuery, moment: WeekMoment, ring: Ring): SearchTypes.SearchQuery {
  return searchQuery(question, moment, {
    ring,
    counts: { open: openNow(moment), ready: readyToday(moment) },
    pagination: { skip: query.after ? 0 : (query.page - 1) * PRODUCT_PAGE_SIZE, take: PRODUCT_PAGE_SIZE + 1, cursor: query.after },
    // Where nothing is chosen there is nothing to look past, and to find that out Medusa writes all filters down once for each facet.
    search_options: { facets: [...FACETS], disjunctive_facets: question.conditions.length > 0 },
  });
}

async function shopsCalled(
  { search, truth }: Catalogue,
  { words }: Question,
  { page, shop, category }: ProductQuery,
  guess: Options["guess"],
): Promise<ShopCard[]> {
  if (!words || page > 1 || shop || category) return [];
  const { hits } = await search.search<Pick<ShopDocument, "card">>({
    entity: "shop",
    fields: ["card"],
    filters: { q: words, product_count: { $gt: 0 } },
    pagination: { take: SHOPS_SHOWN },
    search_options: { count: "none", attributes_to_search_on: ["name"], provider_options: told({ guess, rank: SHOP_RANK }) },
  });
  return approvedOf(truth, hits);
}

/** A page of products, what it could be narrowed by, and, when nothing fits, the nearest there is. */
export async function listProducts(catalogue: Catalogue, query: ProductQuery, now = new Date()): Promise<ProductList> {
  const { search } = catalogue;
  const moment = weekMoment(now);
  const question = questionOf(query, moment);
  const rings = ringsFrom(query.within);
  const [{ result, ring }, called] = await Promise.all([
    askAround(search, question, rings, (near) => pageOf(question, query, moment, near)),
    shopsCalled(catalogue, question, query, "nothing"),
  ]);
  const spelt = speltOf(result);
  const shown = result.hits.slice(0, PRODUCT_PAGE_SIZE);
  const isEmpty = result.hits.length === 0 && query.page === 1 && !query.after;
  const [products, shops, loosened] = await Promise.all([
    onSaleOf(catalogue.truth, shown),
    // What no product is called as it was typed may be a shop's name with a slip in it.
    called.length === 0 && spelt.length > 0 ? shopsCalled(catalogue, question, query, "anything") : called,
    isEmpty ? looser(catalogue, question, moment) : { loosen: [], instead: null },
  ]);
  const extra = result.provider_metadata as { counts?: Record<string, number>; count_capped?: boolean };
  return {
    products,
    count: result.metadata.count ?? 0,
    count_capped: extra?.count_capped === true,
    page: query.page,
    has_next: result.hits.length > PRODUCT_PAGE_SIZE,
    next: result.metadata.next_cursor ?? null,
    facets: Object.fromEntries(FACETS.map((name) => [name, counts(result, name)])) as Record<
      FacetName,
      { handle: string; count: number }[]
    >,
    now: { open: extra?.counts?.open ?? 0, ready: extra?.counts?.ready ?? 0 },
    understood: question.understood,
    around: question.from ? { asked: rings[0] ?? null, shown: ring } : null,
    spelt,
    shops,
    ...loosened,
  };
}

export async function listShops({ search, truth }: Catalogue, { q, kecamatan, page }: ShopQuery): Promise<ShopList> {
  const result = await search.search<Pick<ShopDocument, "card">>({
    entity: "shop",
    fields: ["card"],
    filters: { ...(q ? { q } : {}), ...(kecamatan ? { kecamatan } : {}) },
    pagination: {
      skip: (page - 1) * SHOP_PAGE_SIZE,
      take: SHOP_PAGE_SIZE + 1,
      ...(q ? {} : { order: { product_count: "DESC" } }),
    },
  });
  return {
    shops: await approvedOf(truth, result.hits.slice(0, SHOP_PAGE_SIZE)),
    count: result.metadata.count ?? 0,
    page,
    has_next: result.hits.length > SHOP_PAGE_SIZE,
  };
}
