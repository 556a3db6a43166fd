import type { SearchTypes } from "@medusajs/framework/types";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
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

describe("search-postgres between two versions", () => {
  const version = (number: number, fields: SearchTypes.ResolvedSearchIndexDefinition["fields"]) =>
    ({
      ...{ name: `versions_${process.pid}`, physical_name: `versions_${process.pid}_v${number}`, entity: "listing", primary_key: "id" },
      ...{ provider: "search-postgres", definition_hash: "", settings: {}, seed: async function* () {} },
      fields: { id: { type: "keyword", filterable: true }, title: { type: "text", searchable: { weight: 3 } }, ...fields },
    }) satisfies SearchTypes.ResolvedSearchIndexDefinition;

  it("answers and takes documents by the new definition while the old version still serves", async () => {
    const old = version(1, {});
    const next = version(2, {
      price: { type: "integer", filterable: true, sortable: true },
      called: { type: "keyword", filterable: true },
    });
    await postgres.upsertIndex({ index: old });
    await postgres.upsertDocuments({ index: old.physical_name, definition: old, documents: [{ id: "a", title: "Seblak" }] });
    await postgres.upsertIndex({ index: next });
    const serving = { ...next, physical_name: old.physical_name };
    const ask = (filters?: SearchTypes.SearchFilters) =>
      postgres.search({ index: serving, q: "seblak", filters, attributes_to_retrieve: ["id"], pagination: { skip: 0, take: 9 } });
    expect((await ask()).hits.map(({ id }) => id)).toEqual(["a"]);
    expect((await ask({ price: { $lte: 9_000 } })).hits).toEqual([]);
    const changed = [{ id: "b", title: "Seblak kwetiau", price: 8_000, called: "dapur" }];
    await postgres.upsertDocuments({ index: serving.physical_name, definition: next, documents: changed });
    expect((await ask({ price: { $lte: 9_000 } })).hits.map(({ id }) => id)).toEqual(["b"]);
    for (const { physical_name } of [old, next]) await postgres.deleteIndex({ index: physical_name });
  });
});

const { MEILISEARCH_HOST: host, MEILISEARCH_API_KEY: apiKey = "" } = process.env;
if (host) {
  const meilisearch = new MeilisearchSearchProvider(undefined, { host, apiKey, indexPrefix: "contract_", ...FOOD_LANGUAGE });
  searchProviderContract("search-meilisearch", () => meilisearch);
} else process.stdout.write("Dilewati: MEILISEARCH_HOST tidak diatur, jadi kontrak pencarian tidak diuji pada Meilisearch.\n");
