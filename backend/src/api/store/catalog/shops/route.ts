import { Modules } from "@medusajs/framework/utils";
import { listShops } from "../../../../catalog/lists";
import { ShopList, ShopQuery } from "../../../../contracts/catalog";
import { endpoint } from "../../../../http/endpoint";

export const GET = endpoint({ summary: "Daftar lapak", query: ShopQuery, response: ShopList }, async ({ query, scope }) =>
  listShops(scope.resolve(Modules.SEARCH), query),
);
