import { catalogOverview } from "../../../catalog/overview";
import { catalogueOf } from "../../../catalog/search-query";
import { CatalogOverview } from "../../../contracts/catalog";
import { endpoint } from "../../../http/endpoint";

export const GET = endpoint({ summary: "Isi halaman depan", response: CatalogOverview }, async ({ scope }) =>
  catalogOverview(catalogueOf(scope)),
);
