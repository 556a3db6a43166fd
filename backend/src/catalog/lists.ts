import type { ISearchModuleService, SearchTypes } from "@medusajs/framework/types";
import { PRODUCT_PAGE_SIZE, type ProductList, type ProductQuery, type ShopList, type ShopQuery } from "../contracts/catalog";
import type { ProductDocument, ShopDocument } from "./documents";
import { indexQuery } from "./rules/product-query";

const SHOP_PAGE_SIZE = 24;

function counts(result: SearchTypes.SearchResult<unknown>, field: string): { handle: string; count: number }[] {
  const facet = result.facets?.[field];
  return facet?.type === "value" ? facet.values.map(({ value, count }) => ({ handle: value, count })) : [];
}

/** A page of products, its facets and its count: one search. Choosing a category does not hide the other categories' counts. */
export async function listProducts(search: ISearchModuleService, query: ProductQuery): Promise<ProductList> {
  const { filters, order } = indexQuery(query);
  const result = await search.search<Pick<ProductDocument, "card">>({
    entity: "product",
    fields: ["card"],
    filters,
    pagination: { skip: (query.page - 1) * PRODUCT_PAGE_SIZE, take: PRODUCT_PAGE_SIZE + 1, order },
    search_options: { facets: ["category", "kecamatan"], disjunctive_facets: true },
  });
  return {
    products: result.hits.slice(0, PRODUCT_PAGE_SIZE).map((hit) => hit.document.card),
    count: result.metadata.count ?? 0,
    count_capped: result.provider_metadata?.count_capped === true,
    page: query.page,
    has_next: result.hits.length > PRODUCT_PAGE_SIZE,
    facets: { category: counts(result, "category"), kecamatan: counts(result, "kecamatan") },
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
