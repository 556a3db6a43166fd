import type { SearchTypes } from "@medusajs/framework/types";
import type { CatalogOverview, ProductCard } from "../contracts/catalog";
import { KECAMATAN } from "../reference/areas";
import { CATEGORIES } from "../reference/categories";
import { approvedOf, type FoundCard, type FoundShop, onSaleOf } from "./on-sale";
import type { Catalogue } from "./search-query";

const SHELF = 12;
/** The home page may be this old; everybody's first page must not cost everybody a count of the city. */
const FRESH_MS = 15_000;

const latestOf = (filters: object, take = SHELF, count: SearchTypes.SearchCountStrategy = "none"): SearchTypes.SearchQuery => ({
  entity: "product",
  fields: ["id", "card"],
  filters: { ...filters },
  pagination: { take, order: { created_at: "DESC" } },
  search_options: { count },
});

const shops = (filters: object, take: number, count: SearchTypes.SearchCountStrategy): SearchTypes.SearchQuery => ({
  entity: "shop",
  fields: ["id", "card"],
  filters: { ...filters },
  pagination: { take, order: { joined_at: "DESC" } },
  search_options: { count },
});

const products = (result: SearchTypes.SearchResult | undefined) => (result?.hits ?? []) as FoundCard[];
const photoOf = (result: SearchTypes.SearchResult | undefined): ProductCard["photo"] => products(result)[0]?.document.card.photo ?? null;
const total = (result: SearchTypes.SearchResult | undefined): number => result?.metadata.count ?? 0;

async function read({ search, truth }: Catalogue): Promise<CatalogOverview> {
  const [latest, certified, lately, ...rest] = await search.searchMany([
    latestOf({}, SHELF, "exact"),
    latestOf({ halal: "certified" }),
    shops({ product_count: { $gt: 0 } }, SHELF, "none"),
    shops({}, 0, "exact"),
    ...CATEGORIES.map(({ handle }) => latestOf({ category: handle }, 1, "exact")),
    ...KECAMATAN.map(({ handle }) => shops({ kecamatan: handle }, 0, "exact")),
  ]);
  const [allShops, ...byGroup] = rest;
  const [newest, halal, someShops] = await Promise.all([
    onSaleOf(truth, products(latest)),
    onSaleOf(truth, products(certified)),
    approvedOf(truth, (lately?.hits ?? []) as FoundShop[]),
  ]);
  return {
    categories: CATEGORIES.map((category, index) => ({
      ...category,
      photo: photoOf(byGroup[index]),
      count: total(byGroup[index]),
    })),
    kecamatan: KECAMATAN.map((area, index) => ({ ...area, shop_count: total(byGroup[CATEGORIES.length + index]) })),
    newest,
    halal,
    shops: someShops,
    totals: { shops: total(allShops), products: total(latest) },
  };
}

let kept: { at: number; overview: Promise<CatalogOverview> } | undefined;

/** Everything on the home page. Read once for all who ask within the same seconds; a failure is not kept. */
export function catalogOverview(catalogue: Catalogue): Promise<CatalogOverview> {
  if (kept && Date.now() - kept.at < FRESH_MS) return kept.overview;
  const overview = read(catalogue);
  kept = { at: Date.now(), overview };
  overview.catch(() => {
    kept = undefined;
  });
  return overview;
}
