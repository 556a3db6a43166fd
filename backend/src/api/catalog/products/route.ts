import { listProducts } from "../../../catalog/lists";
import { catalogueOf } from "../../../catalog/search-query";
import { ProductList, ProductQuery } from "../../../contracts/product-search";
import { endpoint } from "../../../http/endpoint";

export const GET = endpoint({ summary: "Cari produk", query: ProductQuery, response: ProductList }, async ({ query, scope }) =>
  listProducts(catalogueOf(scope), query),
);
