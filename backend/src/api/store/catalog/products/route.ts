import { Modules } from "@medusajs/framework/utils";
import { listProducts } from "../../../../catalog/lists";
import { ProductList, ProductQuery } from "../../../../contracts/catalog";
import { endpoint } from "../../../../http/endpoint";

export const GET = endpoint({ summary: "Cari produk", query: ProductQuery, response: ProductList }, async ({ query, scope }) =>
  listProducts(scope.resolve(Modules.SEARCH), query),
);
