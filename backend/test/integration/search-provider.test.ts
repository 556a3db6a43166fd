import type { SearchTypes } from "@medusajs/framework/types";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
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

describe("search-postgres in two processes", () => {
  const index = {
    ...{ name: `shared_${process.pid}`, physical_name: `shared_${process.pid}_v1`, entity: "listing", primary_key: "id" },
    ...{ provider: "search-postgres", definition_hash: "", settings: {}, seed: async function* () {} },
    fields: {
      id: { type: "keyword", filterable: true },
      title: { type: "text", searchable: { weight: 3 } },
      area: { type: "keyword", filterable: true, facetable: true },
    },
  } satisfies SearchTypes.ResolvedSearchIndexDefinition;
  const table = `search_${index.physical_name}`;
  const write = (engine: PostgresSearchProvider, id: string, area: string) =>
    engine.upsertDocuments({ index: index.physical_name, definition: index, documents: [{ id, title: "Seblak", area }] });
  const areas = async (engine: PostgresSearchProvider) => {
    const asked = { index, q: "seblak", attributes_to_retrieve: ["id"], pagination: { skip: 0, take: 9 } };
    const { facets } = await engine.search({ ...asked, search_options: { facets: ["area"] } });
    return facets?.area;
  };

  it("counts values that another process met first, and none of rows written before there were letters", async () => {
    const other = new PostgresSearchProvider(database);
    await postgres.upsertIndex({ index });
    await write(postgres, "a", "timur");
    expect(await areas(other)).toEqual({ type: "value", values: [{ value: "timur", count: 1 }] });
    await Promise.all([write(postgres, "b", "barat"), write(postgres, "c", "utara"), write(postgres, "d", "timur")]);
    await database.manager.execute(`update "${table}" set facets = 'timur' where id = 'd'`);
    const values = ["barat", "timur", "utara"].map((value) => ({ value, count: 1 }));
    await vi.waitFor(async () => expect(await areas(other)).toEqual({ type: "value", values }), { timeout: 3_000 });
    // A number that another process had not committed yet when higher ones were read.
    const [{ number } = { number: -1 }] = await database.manager.execute<{ number: number }[]>(
      `delete from "${table}_values" where tag = 'area=barat' returning number`,
    );
    const late = new PostgresSearchProvider(database);
    expect(await areas(late)).toEqual({ type: "value", values: values.filter(({ value }) => value !== "barat") });
    await database.manager.execute(`insert into "${table}_values" (tag, number) overriding system value values ('area=barat', ${number})`);
    await vi.waitFor(async () => expect(await areas(late)).toEqual({ type: "value", values }), { timeout: 3_000 });
    const kept = await database.manager.execute<{ tag: string }[]>(`select tag from "${table}_values" order by tag`);
    expect(kept.map(({ tag }) => tag)).toEqual(["area=barat", "area=timur", "area=utara"]);
    await postgres.deleteIndex({ index: index.physical_name });
    expect(await database.manager.execute("select relname from pg_class where relname like ?", [`${table}%`])).toEqual([]);
  });
});

describe("search-postgres asked for facets alone", () => {
  const index = {
    ...{ name: `alone_${process.pid}`, physical_name: `alone_${process.pid}_v1`, entity: "listing", primary_key: "id" },
    ...{ provider: "search-postgres", definition_hash: "", settings: {}, seed: async function* () {} },
    fields: {
      id: { type: "keyword", filterable: true },
      title: { type: "text", searchable: { weight: 3 } },
      area: { type: "keyword", filterable: true, facetable: true },
    },
  } satisfies SearchTypes.ResolvedSearchIndexDefinition;

  it("counts the words as they were typed when anything has them, though no hit is asked for", async () => {
    const documents = [
      { id: "a", title: "Martabak", area: "timur" },
      { id: "b", title: "Martabal", area: "barat" },
    ];
    await postgres.upsertIndex({ index });
    await postgres.upsertDocuments({ index: index.physical_name, definition: index, documents });
    const asked = { index, attributes_to_retrieve: ["id"], pagination: { skip: 0, take: 0 } };
    const areas = async (q: string) => {
      const options = { facets: ["area"], count: "none" } satisfies SearchTypes.SearchOptions;
      const { facets } = await postgres.search({ ...asked, q, search_options: options });
      return facets?.area?.type === "value" ? facets.area.values.map(({ value }) => value).sort() : [];
    };
    expect(await areas("martabak")).toEqual(["timur"]);
    expect(await areas("martabaq")).toEqual(["barat", "timur"]);
    await postgres.deleteIndex({ index: index.physical_name });
  });
});

describe("search-postgres among very many", () => {
  const MANY = 7_000;
  const index = {
    ...{ name: `many_${process.pid}`, physical_name: `many_${process.pid}_v1`, entity: "listing", primary_key: "id" },
    ...{ provider: "search-postgres", definition_hash: "", settings: {}, seed: async function* () {} },
    fields: {
      id: { type: "keyword", filterable: true },
      title: { type: "text", searchable: { weight: 3 } },
      area: { type: "keyword", filterable: true, facetable: true },
      ways: { type: "keyword", array: true, filterable: true, facetable: true },
      shop: { type: "keyword", filterable: true },
      price: { type: "integer", filterable: true, sortable: true },
      good: { type: "float", sortable: true, provider_options: { "search-postgres": { quality: true } } },
      card: { type: "object", fields: {} },
    },
  } satisfies SearchTypes.ResolvedSearchIndexDefinition;
  const quality = { rank: { text: 0, parts: [{ name: "quality", kind: "number", field: "good", weight: 1 }] } };
  const ask = (query: Partial<SearchTypes.ProviderSearchQuery>) =>
    postgres.search({
      index,
      attributes_to_retrieve: ["id", "card"],
      pagination: { skip: 0, take: 20 },
      search_options: { facets: ["area"], provider_options: { "search-postgres": quality } },
      ...query,
    });
  // Every third thing is a seblak, one in seven of the east; the last that were written are the best.
  const document = (at: number) => ({
    id: `thing_${String(at).padStart(5, "0")}`,
    title: at % 3 === 0 ? "Seblak kuah" : "Bakso urat",
    area: at % 7 === 0 ? "timur" : "barat",
    ways: at % 2 === 0 ? ["ambil", "antar"] : ["ambil"],
    shop: at < 250 ? "satu" : "lain",
    price: at,
    good: at >= MANY - 100 ? 0.9 : 0.4,
    card: { at },
  });

  beforeAll(async () => {
    await postgres.upsertIndex({ index });
    for (let first = 0; first < MANY; first += 1_000) {
      const documents = Array.from({ length: 1_000 }, (_, at) => document(first + at));
      await postgres.upsertDocuments({ index: index.physical_name, definition: index, documents });
    }
    await database.manager.execute(`analyze "search_${index.physical_name}"`);
  }, 60_000);
  afterAll(async () => {
    await postgres.deleteIndex({ index: index.physical_name });
  });

  it("shows the best of a word, a common facet and nothing at all, though they were written last", async () => {
    for (const query of [
      { q: "bakso" },
      { filters: { area: "barat" } },
      {},
      { q: "bakso", filters: { area: ["barat"], ways: { $contains: ["antar"] } } },
    ]) {
      const { hits, metadata } = await ask(query);
      expect(hits.map(({ document: { card } }) => (card as { at: number }).at >= MANY - 100)).toEqual(hits.map(() => true));
      expect(hits.length).toBe(20);
      expect(metadata.count).toBeGreaterThanOrEqual(200);
    }
  });

  it("asks rows for a common facet what its index would answer", async () => {
    const expected = Array.from({ length: MANY }, (_, at) => document(at)).filter(
      ({ title, ways, area, price }) => title.startsWith("Seblak") && ways.includes("antar") && area === "barat" && price < 900,
    );
    const filters = { ways: { $contains: ["ambil", "antar"] }, area: { $in: ["barat", "utara"] }, price: { $lt: 900 } };
    const { hits, metadata, provider_metadata } = await ask({ q: "seblak", filters, pagination: { skip: 0, take: 400 } });
    expect(hits.map(({ id }) => id).sort()).toEqual(expected.map(({ id }) => id).sort());
    expect([metadata.count, provider_metadata?.count_capped]).toEqual([expected.length, false]);
  });

  it("tells all of a few that it had to look for among all, and what it counted of more", async () => {
    const shop = await ask({ filters: { shop: "satu" } });
    expect([shop.metadata.count, shop.provider_metadata?.count_capped]).toEqual([250, false]);
    const word = await ask({ q: "bakso" });
    expect(word.provider_metadata?.count_capped).toBe(true);
    expect(word.metadata.count).toBeLessThanOrEqual(400);
    const dear = await ask({ filters: { price: { $gte: MANY - 3 } } });
    expect([dear.metadata.count, dear.provider_metadata?.count_capped]).toEqual([3, false]);
  });

  it("asks the index for a common facet as long as rows from before there were letters are among them", async () => {
    const old = `search_${index.physical_name}`;
    await database.manager.execute(`update "${old}" set facets = 'barat'`);
    await database.manager.execute(`truncate "${old}_values"`);
    const next = { ...index, physical_name: index.physical_name.replace("_v1", "_v2") };
    await new PostgresSearchProvider(database).upsertIndex({ index: next });
    const later = new PostgresSearchProvider(database);
    await later.upsertDocuments({ index: index.physical_name, definition: index, documents: [document(1)] });
    const { hits } = await later.search({
      ...{ index, q: "bakso", filters: { area: "barat" }, attributes_to_retrieve: ["id"], pagination: { skip: 0, take: 20 } },
      search_options: { facets: ["area"], provider_options: { "search-postgres": quality } },
    });
    expect(hits).toHaveLength(20);
    await later.deleteIndex({ index: next.physical_name });
  });
});

const { MEILISEARCH_HOST: host, MEILISEARCH_API_KEY: apiKey = "" } = process.env;
if (host) {
  const meilisearch = new MeilisearchSearchProvider(undefined, { host, apiKey, indexPrefix: "contract_", ...FOOD_LANGUAGE });
  searchProviderContract("search-meilisearch", () => meilisearch);
} else process.stdout.write("Dilewati: MEILISEARCH_HOST tidak diatur, jadi kontrak pencarian tidak diuji pada Meilisearch.\n");
