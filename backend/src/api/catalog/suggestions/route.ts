import { catalogueOf } from "../../../catalog/search-query";
import { suggest } from "../../../catalog/suggest";
import { SuggestionQuery, Suggestions } from "../../../contracts/product-search";
import { endpoint } from "../../../http/endpoint";

export const GET = endpoint({ summary: "Saran selagi mengetik", query: SuggestionQuery, response: Suggestions }, async ({ query, scope }) =>
  suggest(catalogueOf(scope), query.q),
);
