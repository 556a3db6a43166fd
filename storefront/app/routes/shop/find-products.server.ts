import type { ProductList } from "@lapak/backend/contracts/product-search";
import { backend, orErrorPage } from "~/lib/backend.server";
import { type ProductFilters, type ProductSearch, readProductSearch } from "~/lib/product-search";
import { reference } from "~/lib/reference.server";
import type { Choices } from "./active-filters";

export interface FoundProducts {
  list: ProductList;
  search: ProductSearch;
  choices: Choices;
  /** When it was looked, for what is open. */
  now: string;
}

/** What the address asks for, within `fixed` (a category page's category). */
export async function findProducts(request: Request, fixed: Pick<ProductFilters, "category"> = {}): Promise<FoundProducts> {
  const { categories, kecamatan, kelurahan, allergens } = await orErrorPage(reference());
  const search = readProductSearch(new URL(request.url).searchParams, {
    category: categories.map(({ handle }) => handle),
    kecamatan: kecamatan.map(({ handle }) => handle),
    from: kelurahan.map(({ code }) => code),
    without: allergens.map(({ code }) => code),
  });
  const query = { ...search.filters, ...fixed, page: search.page, after: search.after };
  const list = await orErrorPage(backend<ProductList>("/catalog/products", { query }));
  return { list, search, choices: { categories, kecamatan, kelurahan, allergens }, now: new Date().toISOString() };
}
