import type { ISearchModuleService, SearchTypes } from "@medusajs/framework/types";
import type { ShopCard, ShopList, ShopQuery } from "../contracts/catalog";
import { FACETS, type FacetName, PRODUCT_PAGE_SIZE, type ProductList, type ProductQuery } from "../contracts/product-search";
import { KELURAHAN_CENTRES } from "../reference/places";
import { metresBetween } from "../search/ranking";
import type { ShopDocument } from "./documents";
import { looser } from "./loosen";
import { type WeekMoment, weekMoment } from "./rules/hours";
import { openNow, type Place, type Question, questionOf, readyToday, together } from "./rules/product-query";
import { type Catalogue, type ProductHit, rankOf, searchQuery, told } from "./search-query";

const SHOP_PAGE_SIZE = 24;
const SHOPS_SHOWN = 3;
/** Within so many kelurahan around a place one looks first when the nearest are wanted. */
const AROUND = 12;

type Result = SearchTypes.SearchResult<ProductHit>;

const nearestKelurahan = (from: Place): string[] =>
  Object.entries(KELURAHAN_CENTRES)
    .map(([code, [lat, lng]]) => ({ code, metres: metresBetween(from, { lat, lng }) }))
    .sort((one, other) => one.metres - other.metres)
    .slice(0, AROUND)
    .map(({ code }) => code);

function counts(result: Result, field: string): { handle: string; count: number }[] {
  const facet = result.facets?.[field];
  return facet?.type === "value" ? facet.values.map(({ value, count }) => ({ handle: value, count })) : [];
}

function pageOf(question: Question, query: ProductQuery, moment: WeekMoment, around?: string[]): SearchTypes.SearchQuery {
  const filters = together(question.conditions, moment);
  const asked = searchQuery(question, moment, around ? { ...filters, kelurahan: around } : filters);
  const skip = query.after ? 0 : (query.page - 1) * PRODUCT_PAGE_SIZE;
  return {
    ...asked,
    pagination: { skip, take: PRODUCT_PAGE_SIZE + 1, order: question.order, cursor: query.after },
    search_options: {
      facets: [...FACETS],
      disjunctive_facets: true,
      provider_options: told({ rank: rankOf(question, moment), counts: { open: openNow(moment), ready: readyToday(moment) } }),
    },
  };
}

/** The nearest are looked for around a place first, so that the best of a whole city do not crowd them out. */
async function ask(search: ISearchModuleService, question: Question, query: ProductQuery, moment: WeekMoment): Promise<Result> {
  if (question.from && question.isNearest) {
    const near = await search.search<ProductHit>(pageOf(question, query, moment, nearestKelurahan(question.from)));
    if (near.hits.length > PRODUCT_PAGE_SIZE) return near;
  }
  return search.search<ProductHit>(pageOf(question, query, moment));
}

async function shopsCalled(search: ISearchModuleService, { words }: Question, { page, shop, category }: ProductQuery): Promise<ShopCard[]> {
  if (!words || page > 1 || shop || category) return [];
  const { hits } = await search.search<Pick<ShopDocument, "card">>({
    entity: "shop",
    fields: ["card"],
    filters: { q: words, product_count: { $gt: 0 } },
    pagination: { take: SHOPS_SHOWN },
    search_options: { count: "none", attributes_to_search_on: ["name"] },
  });
  return hits.map((hit) => hit.document.card);
}

/** A page of products, what it could be narrowed by, and, when nothing fits, the nearest there is. */
export async function listProducts(catalogue: Catalogue, query: ProductQuery, now = new Date()): Promise<ProductList> {
  const { search } = catalogue;
  const moment = weekMoment(now);
  const question = questionOf(query, moment);
  const [result, shops] = await Promise.all([ask(search, question, query, moment), shopsCalled(search, question, query)]);
  const shown = result.hits.slice(0, PRODUCT_PAGE_SIZE);
  const isEmpty = result.hits.length === 0 && query.page === 1 && !query.after;
  const [products, loosened] = await Promise.all([
    catalogue.onSale(shown),
    isEmpty ? looser(catalogue, question, moment) : { loosen: [], instead: null },
  ]);
  const extra = result.provider_metadata as { spelt?: Record<string, string>; counts?: Record<string, number>; count_capped?: boolean };
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
    spelt: Object.entries(extra?.spelt ?? {}).map(([typed, meant]) => ({ typed, meant })),
    shops,
    ...loosened,
  };
}

export async function listShops(search: ISearchModuleService, { q, kecamatan, page }: ShopQuery): Promise<ShopList> {
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
    shops: result.hits.slice(0, SHOP_PAGE_SIZE).map((hit) => hit.document.card),
    count: result.metadata.count ?? 0,
    page,
    has_next: result.hits.length > SHOP_PAGE_SIZE,
  };
}
