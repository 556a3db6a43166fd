import { listShops } from "../../../catalog/lists";
import { catalogueOf } from "../../../catalog/search-query";
import { ShopList, ShopQuery } from "../../../contracts/catalog";
import { endpoint } from "../../../http/endpoint";

export const GET = endpoint({ summary: "Daftar lapak", query: ShopQuery, response: ShopList }, async ({ query, scope }) =>
  listShops(catalogueOf(scope), query),
);
