import { explainProducts } from "../../../../catalog/explain";
import { catalogueOf } from "../../../../catalog/search-query";
import { ExplainedList, ProductQuery } from "../../../../contracts/product-search";
import { officerEndpoint } from "../../../../http/callers";

export const GET = officerEndpoint(
  { summary: "Hasil pencarian dengan alasan urutannya", query: ProductQuery, response: ExplainedList },
  ({ query, scope }) => explainProducts(catalogueOf(scope), query),
);
