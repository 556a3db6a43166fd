import { RecipeList, RecipeQuery } from "../../../contracts/permit";
import { officerEndpoint } from "../../../http/callers";
import { recipeQueue } from "../../../workflows/permit/officer-views";

export const GET = officerEndpoint(
  { summary: "Produk bersertifikat halal yang bahannya berubah", query: RecipeQuery, response: RecipeList },
  ({ query, scope }) => recipeQueue(scope, query.page),
);
