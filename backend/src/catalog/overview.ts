import type { ISearchModuleService, SearchTypes } from "@medusajs/framework/types";
import type { CatalogOverview, ProductCard, ShopCard } from "../contracts/catalog";
import { KECAMATAN } from "../reference/areas";
import { CATEGORIES } from "../reference/categories";
import type { ProductDocument, ShopDocument } from "./documents";

const SHELF = 12;
/** The home page may be this old; everybody's first page must not cost everybody a count of the city. */
const FRESH_MS = 15_000;

type Card = Pick<ProductDocument, "card"> | Pick<ShopDocument, "card">;

const newest = (filters: object, take = SHELF, count: SearchTypes.SearchCountStrategy = "none"): SearchTypes.SearchQuery => ({
  entity: "product",
  fields: ["card"],
  filters: { ...filters },
  pagination: { take, order: { created_at: "DESC" } },
  search_options: { count },
});

const shops = (filters: object, take: number, count: SearchTypes.SearchCountStrategy): SearchTypes.SearchQuery => ({
  entity: "shop",
  fields: ["card"],
  filters: { ...filters },
  pagination: { take, order: { joined_at: "DESC" } },
  search_options: { count },
});

const cards = <C>(result: SearchTypes.SearchResult | undefined): C[] => (result?.hits ?? []).map((hit) => (hit.document as Card).card as C);
const total = (result: SearchTypes.SearchResult | undefined): number => result?.metadata.count ?? 0;

async function read(search: ISearchModuleService): Promise<CatalogOverview> {
  const [latest, halal, someShops, ...rest] = await search.searchMany([
    newest({}, SHELF, "exact"),
    newest({ halal: "certified" }),
    shops({ product_count: { $gt: 0 } }, SHELF, "none"),
    shops({}, 0, "exact"),
    ...CATEGORIES.map(({ handle }) => newest({ category: handle }, 1, "exact")),
    ...KECAMATAN.map(({ handle }) => shops({ kecamatan: handle }, 0, "exact")),
  ]);
  const [allShops, ...byGroup] = rest;
  return {
    categories: CATEGORIES.map((category, index) => ({
      ...category,
      photo: cards<ProductCard>(byGroup[index])[0]?.photo ?? null,
      count: total(byGroup[index]),
    })),
    kecamatan: KECAMATAN.map((area, index) => ({ ...area, shop_count: total(byGroup[CATEGORIES.length + index]) })),
    newest: cards<ProductCard>(latest),
    halal: cards<ProductCard>(halal),
    shops: cards<ShopCard>(someShops),
    totals: { shops: total(allShops), products: total(latest) },
  };
}

let kept: { at: number; overview: Promise<CatalogOverview> } | undefined;

/** Everything on the home page. Read once for all who ask within the same seconds; a failure is not kept. */
export function catalogOverview(search: ISearchModuleService): Promise<CatalogOverview> {
  if (kept && Date.now() - kept.at < FRESH_MS) return kept.overview;
  const overview = read(search);
  kept = { at: Date.now(), overview };
  overview.catch(() => {
    kept = undefined;
  });
  return overview;
}
