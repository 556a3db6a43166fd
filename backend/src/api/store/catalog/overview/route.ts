import { Modules } from "@medusajs/framework/utils";
import { catalogOverview } from "../../../../catalog/overview";
import { CatalogOverview } from "../../../../contracts/catalog";
import { endpoint } from "../../../../http/endpoint";

export const GET = endpoint({ summary: "Isi halaman depan", response: CatalogOverview }, async ({ scope }) =>
  catalogOverview(scope.resolve(Modules.SEARCH)),
);
