import type { SearchTypes } from "@medusajs/framework/types";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { MeilisearchSearchProvider } from "../../src/providers/search-meilisearch/service";
import { SearchWithFallback } from "../../src/providers/search-with-fallback/service";
import { eventually, rows, unique } from "../support/backend";
import { type Gate, gateBefore } from "../support/gate";
import { meilisearchServers, type TestServer } from "../support/meilisearch-servers";
import { openSearchManager } from "../support/search-manager";

const PATIENCE = 20_000;

const definition = (name: string) =>
  ({
    name,
    physical_name: `${name}_v1`,
    entity: "listing",
    primary_key: "id",
    provider: "search-postgres",
    definition_hash: "",
    settings: {},
    fields: {
      id: { type: "keyword", filterable: true },
      title: { type: "text", searchable: { weight: 3 } },
      price: { type: "integer", filterable: true, sortable: true },
    },
    seed: async function* () {},
  }) satisfies SearchTypes.ResolvedSearchIndexDefinition;

const dish = (id: string, title: string, price = 10_000) => ({ id, title, price });

describe.each(meilisearchServers("mesin pencari cadangan"))("PostgreSQL's search with $name in front", ({ open }) => {
  let server: TestServer;
  let gate: Gate;
  let database: Awaited<ReturnType<typeof openSearchManager>>;
  let provider: SearchWithFallback;
  let meilisearch: MeilisearchSearchProvider;
  const warnings: string[] = [];
  const index = definition(unique("mirrored_"));

  const newProvider = () =>
    new SearchWithFallback(
      { manager: database.manager, logger: { warn: (text: string) => warnings.push(text) } },
      { settings: { host: gate.url, apiKey: server.apiKey } },
    );
  const put = (...documents: SearchTypes.SearchDocument[]) =>
    provider.upsertDocuments({ index: index.physical_name, definition: index, documents });
  const ask = (query: Partial<SearchTypes.ProviderSearchQuery> = {}) =>
    provider.search({ index, attributes_to_retrieve: ["id", "title"], pagination: { order: { price: "ASC" } }, ...query });
  const titles = ({ hits }: SearchTypes.SearchResult) => hits.map(({ document }) => String(document.title)).sort();
  /** Only Meilisearch says how long it took. */
  const byMeilisearch = ({ metadata }: SearchTypes.SearchResult) => metadata.processing_time_ms !== undefined;
  const onceMirrored = () => eventually(ask, byMeilisearch, PATIENCE);

  beforeAll(async () => {
    server = await open();
    gate = await gateBefore(server.host);
    database = await openSearchManager();
    provider = newProvider();
    meilisearch = new MeilisearchSearchProvider(undefined, { host: server.host, apiKey: server.apiKey });
    await provider.upsertIndex({ index });
  });

  // Drills are also run without the tests before them.
  beforeEach(async () => {
    await provider.deleteDocuments({ index: index.physical_name, filters: { price: { $gte: 0 } } });
    await put(dish("a", "Soto"), dish("b", "Sate", 20_000));
  });

  afterAll(async () => {
    gate.open();
    await provider.deleteIndex({ index: index.physical_name });
    expect((await meilisearch.listIndexes()).map(({ name }) => name)).not.toContain(index.physical_name);
    await gate.close();
    await database.close();
    await server.close();
  });

  it("is answered by PostgreSQL until the mirror holds everything, and by the mirror from then on", async () => {
    const first = await ask();
    expect([titles(first), byMeilisearch(first)]).toEqual([["Sate", "Soto"], false]);
    expect(titles(await onceMirrored())).toEqual(["Sate", "Soto"]);
  });

  it("carries over what changes and what goes, whichever way it was written", async () => {
    await put(dish("c", "Pepes"));
    await rows(`update "search_${index.physical_name}" set document = document || '{"title": "Satai"}' where id = 'b'`);
    await provider.deleteDocuments({ index: index.physical_name, filters: { price: { $lt: 20_000 }, id: ["a"] } });
    const changed = await eventually(ask, (found) => byMeilisearch(found) && titles(found).join() === "Pepes,Satai", PATIENCE);
    expect(titles(changed)).toEqual(["Pepes", "Satai"]);
  });

  it("drill 28: while Meilisearch is away PostgreSQL answers and takes what changes; afterwards Meilisearch has all of it", async () => {
    expect(byMeilisearch(await onceMirrored())).toBe(true);
    gate.shut();
    const started = Date.now();
    const away = await ask();
    expect([titles(away), byMeilisearch(away)]).toEqual([["Sate", "Soto"], false]);
    await put(dish("d", "Gado-gado"));
    await provider.deleteDocuments({ index: index.physical_name, filters: { id: ["b"] } });
    for (let time = 0; time < 20; time += 1) expect(titles(await ask())).toEqual(["Gado-gado", "Soto"]);
    // The first question may find out; none of them waits for a server that is gone.
    expect(Date.now() - started).toBeLessThan(3_000);
    gate.open();
    expect(titles(await onceMirrored())).toEqual(["Gado-gado", "Soto"]);
    expect((await ask({ q: "gado" })).hits.map(({ id }) => id)).toEqual(["d"]);
    expect(warnings.some((text) => text.includes("PostgreSQL answers"))).toBe(true);
  });

  it("drill 28: an index that Meilisearch lost, or that another process filled before, is made whole again", async () => {
    expect(byMeilisearch(await onceMirrored())).toBe(true);
    await meilisearch.deleteIndex({ index: index.physical_name });
    expect(titles(await ask())).toEqual(["Sate", "Soto"]);
    expect(titles(await onceMirrored())).toEqual(["Sate", "Soto"]);
    // A server put back to an older state: the next process that starts counts.
    const task = await meilisearch.deleteDocuments({ index: index.physical_name, filters: { id: ["b"] } });
    await meilisearch.waitForTask(task);
    provider = newProvider();
    const whole = await eventually(ask, (found) => byMeilisearch(found) && found.hits.length === 2, PATIENCE);
    expect(titles(whole)).toEqual(["Sate", "Soto"]);
  });
});
