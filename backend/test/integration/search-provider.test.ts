import { afterAll, beforeAll } from "vitest";
import { MeilisearchSearchProvider } from "../../src/providers/search-meilisearch/service";
import { PostgresSearchProvider } from "../../src/providers/search-postgres/service";
import { FOOD_LANGUAGE } from "../../src/providers/search-with-fallback/language";
import { searchProviderContract } from "../support/search-contract";
import { openSearchManager } from "../support/search-manager";

let database: Awaited<ReturnType<typeof openSearchManager>>;
let postgres: PostgresSearchProvider;
beforeAll(async () => {
  database = await openSearchManager();
  postgres = new PostgresSearchProvider(database);
});
afterAll(() => database.close());

searchProviderContract("search-postgres", () => postgres);

const { MEILISEARCH_HOST: host, MEILISEARCH_API_KEY: apiKey = "" } = process.env;
if (host) {
  const meilisearch = new MeilisearchSearchProvider(undefined, { host, apiKey, ...FOOD_LANGUAGE });
  searchProviderContract("search-meilisearch", () => meilisearch);
} else process.stdout.write("Dilewati: MEILISEARCH_HOST tidak diatur, jadi kontrak pencarian tidak diuji pada Meilisearch.\n");
