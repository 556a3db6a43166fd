import type { SearchTypes } from "@medusajs/framework/types";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ProductList } from "../../src/contracts/product-search";
import { MeilisearchSearchProvider } from "../../src/providers/search-meilisearch/service";
import { SearchWithFallback } from "../../src/providers/search-with-fallback/service";
import { api, backend, eventually, rows, unique } from "../support/backend";
import { type Gate, gateBefore } from "../support/gate";
import { aProduct, aShop, setStock, type TestProduct, type TestShop } from "../support/market";
import { meilisearchServers, type TestServer } from "../support/meilisearch-servers";
import { aPlacedGroup } from "../support/orders";
import { openSearchManager } from "../support/search-manager";
import { type SecondBackend, startSecondBackend } from "../support/second-backend";

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
    expect([titles(away), byMeilisearch(away)]).toEqual([["Pepes", "Satai"], false]);
    await put(dish("d", "Gado-gado"));
    await provider.deleteDocuments({ index: index.physical_name, filters: { id: ["c"] } });
    for (let time = 0; time < 20; time += 1) expect(titles(await ask())).toEqual(["Gado-gado", "Satai"]);
    // The first question may find out; none of them waits for a server that is gone.
    expect(Date.now() - started).toBeLessThan(3_000);
    gate.open();
    expect(titles(await onceMirrored())).toEqual(["Gado-gado", "Satai"]);
    expect((await ask({ q: "gado" })).hits.map(({ id }) => id)).toEqual(["d"]);
    expect(warnings.some((text) => text.includes("PostgreSQL answers"))).toBe(true);
  });

  it("drill 28: an index that Meilisearch lost, or that another process filled before, is made whole again", async () => {
    expect(byMeilisearch(await onceMirrored())).toBe(true);
    await meilisearch.deleteIndex({ index: index.physical_name });
    expect(titles(await ask())).toEqual(["Gado-gado", "Satai"]);
    expect(titles(await onceMirrored())).toEqual(["Gado-gado", "Satai"]);
    // A server put back to an older state: the next process that starts counts.
    const task = await meilisearch.deleteDocuments({ index: index.physical_name, filters: { id: ["d"] } });
    await meilisearch.waitForTask(task);
    provider = newProvider();
    const whole = await eventually(ask, (found) => byMeilisearch(found) && found.hits.length === 2, PATIENCE);
    expect(titles(whole)).toEqual(["Gado-gado", "Satai"]);
  });
});

describe.each(meilisearchServers("pasar dengan Meilisearch"))("a market with $name", ({ name, open }) => {
  let server: TestServer;
  let gate: Gate;
  let second: SecondBackend | undefined;
  let product: TestProduct;
  const { url: usual } = backend;

  let shop: TestShop;
  const found = () => api<ProductList>(`/store/catalog/products?q=kue+uji&shop=${shop.handle}`);
  const card = async () => (await found()).body.products[0];
  const mirrored = async () =>
    (await rows<{ behind: number }>("select count(*)::int as behind from search_mirror where not is_whole or server <> $1", [gate.url]))[0]
      ?.behind === 0;

  beforeAll(async () => {
    server = await open();
    gate = await gateBefore(server.host);
    // A second process on the market of all tests; what these tests ask, they ask of it.
    second = await startSecondBackend({ MEILISEARCH_HOST: gate.url, MEILISEARCH_API_KEY: server.apiKey });
    backend.url = second.url;
  }, 180_000);

  afterAll(async () => {
    await second?.stop();
    backend.url = usual;
    await rows("update search_mirror set server = ''");
    await gate.close();
    await server.close();
  });

  it(`drill 28: goes on selling while ${name} is away, finds what it sells, and ${name} catches up`, async () => {
    shop = await aShop();
    product = await aProduct(shop, { stock: 10 });
    const refresh = () =>
      rows("insert into outbox_message (id, topic, dedupe_key, payload, due_at) values ($1, 'search.listings', $1, $2, now())", [
        unique("changed-"),
        JSON.stringify({ listing_ids: [product.listingId] }),
      ]);
    await refresh();
    expect(await eventually(card, (one) => one !== undefined, PATIENCE)).toMatchObject({ available: true });
    expect(await eventually(async () => (await found()) && mirrored(), Boolean, PATIENCE)).toBe(true);

    gate.shut();
    expect(await card()).toMatchObject({ handle: product.handle, available: true });
    expect((await api(`/store/catalog/products/${product.handle}`)).status).toBe(200);
    const { group } = await aPlacedGroup([shop]);
    expect(group.orders).toHaveLength(1);
    await setStock(product, 0);
    await refresh();
    expect(await eventually(card, (one) => one?.available === false, PATIENCE)).toMatchObject({ available: false });

    gate.open();
    const meilisearch = new MeilisearchSearchProvider(undefined, { host: server.host, apiKey: server.apiKey });
    const [{ physical_name } = { physical_name: "" }] = await rows<{ physical_name: string }>(
      `select v.physical_name from search_index_version as v join search_index as i on i.id = v.search_index_id and i.active_version = v.version
        where i.name = 'product' and v.deleted_at is null`,
    );
    const index = { ...definition("product"), physical_name };
    const held = async () => {
      await found();
      const { hits } = await meilisearch.search({
        index,
        filters: { id: [product.listingId] },
        attributes_to_retrieve: ["id", "available"],
      });
      return hits[0]?.document.available;
    };
    expect(await eventually(held, (available) => available === false, PATIENCE)).toBe(false);
  });
});
