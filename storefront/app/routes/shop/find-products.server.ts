import type { ProductList, ProductQuery } from "@lapak/backend/contracts/catalog";
import type { Reference } from "@lapak/backend/contracts/reference";
import { backend, orErrorPage } from "~/lib/backend.server";
import { type ProductSearch, readProductSearch } from "~/lib/product-search";
import { reference } from "~/lib/reference.server";

export interface FoundProducts {
  list: ProductList;
  search: ProductSearch;
  choices: Pick<Reference, "categories" | "kecamatan">;
}

/** What the address asks for, within `fixed` (a category page's category). */
export async function findProducts(request: Request, fixed: Pick<ProductQuery, "category"> = {}): Promise<FoundProducts> {
  const { categories, kecamatan } = await orErrorPage(reference());
  const handles = { category: categories.map((one) => one.handle), kecamatan: kecamatan.map((one) => one.handle) };
  const search = readProductSearch(new URL(request.url).searchParams, handles);
  const query = { ...search.filters, ...fixed, page: search.page };
  const list = await orErrorPage(backend<ProductList>("/store/catalog/products", { query }));
  return { list, search, choices: { categories, kecamatan } };
}
