import type { SearchTypes } from "@medusajs/framework/types";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type MeilisearchDouble, openMeilisearchDouble } from "../../../test/support/meilisearch-double";
import { troubleOf } from "./errors";
import type { MeilisearchOptions } from "./options";
import { MeilisearchSearchProvider } from "./service";

const FIELDS: Record<string, SearchTypes.SearchFieldDefinition> = {
  id: { type: "keyword", filterable: true },
  title: { type: "text", searchable: { weight: 3 } },
  made_of: { type: "text", array: true, searchable: { weight: 2 } },
  note: { type: "text", searchable: { weight: 1 } },
  area: { type: "keyword", filterable: true, facetable: true },
  price: { type: "integer", filterable: true, sortable: true },
  slots: { type: "integer", array: true, filterable: true },
  ready: { type: "boolean", filterable: true, facetable: true },
  until: { type: "keyword", filterable: true },
  born: { type: "date", filterable: true, sortable: true },
  good: { type: "float", sortable: true, provider_options: { "search-meilisearch": { ranking: true } } },
  position: { type: "geo" },
  card: { type: "object", fields: {} },
};
const index = {
  name: "exchange",
  physical_name: "exchange_v1",
  entity: "listing",
  primary_key: "id",
  provider: "search-meilisearch",
  definition_hash: "",
  settings: {},
  fields: FIELDS,
  seed: async function* () {},
} satisfies SearchTypes.ResolvedSearchIndexDefinition;

const dish = (id: string, title: string, area: string, price: number, day: number, more: object = {}) => ({
  id,
  title,
  made_of: [],
  note: null,
  area,
  price,
  slots: [price / 1_000, 335],
  ready: price > 10_000,
  until: `2026-12-0${day}`,
  born: `2026-11-0${day}T00:00:00.000Z`,
  good: day / 10,
  position: { lat: -6.2, lng: 107 },
  card: { title },
  ...more,
});
const DISHES = [
  dish("a", "Nasi goreng", "timur", 20_000, 1),
  dish("b", "Kerupuk", "timur", 5_000, 2, { note: "Untuk nasi" }),
  dish("c", "Soto", "barat", 45_000, 3, { made_of: ["Nasi", "Ayam"] }),
];

const words = (text: string) => text.toLowerCase().match(/[a-z]+/g) ?? [];
const PLAIN = { ofText: words, ofQuery: words };

let double: MeilisearchDouble;
let provider: MeilisearchSearchProvider;
const made = (options: Partial<MeilisearchOptions> = {}) =>
  new MeilisearchSearchProvider(undefined, { host: double.host, apiKey: double.apiKey, searchTimeout: 500, ...options });
const put = async (documents: SearchTypes.SearchDocument[]) =>
  provider.waitForTask(await provider.upsertDocuments({ index: index.physical_name, definition: index, documents }));
const ask = (query: Partial<SearchTypes.ProviderSearchQuery> = {}) => provider.search({ index, attributes_to_retrieve: ["id"], ...query });
const ids = async (query: Partial<SearchTypes.ProviderSearchQuery>) => (await ask(query)).hits.map(({ id }) => id);
const lastSearch = () => double.calls.findLast(({ path }) => path === "/multi-search")?.body as { queries: Record<string, unknown>[] };

describe("what search-meilisearch says to a server", () => {
  beforeEach(async () => {
    double = await openMeilisearchDouble();
    provider = made();
    await provider.upsertIndex({ index });
    expect(await put(DISHES)).toMatchObject({ status: "succeeded" });
  });
  // Nothing it says is unknown to the server, whatever a test was about.
  afterEach(async () => {
    expect(double.refusals).toEqual([]);
    await double.close();
  });

  it("sets an index up by its definition and the application's language", async () => {
    provider = made({ synonyms: { goreng: ["gorengan"] }, stopWords: ["yang"], exactWords: ["soto"] });
    await provider.upsertIndex({ index: { ...index, settings: { typo_tolerance: { disabled_on_attributes: ["note"] } } } });
    expect(double.calls.findLast(({ method }) => method === "PATCH")?.body).toMatchObject({
      searchableAttributes: ["search_words.title", "search_words.made_of", "search_words.note"],
      sortableAttributes: ["id", "price", "search_times.born", "good", "_geo"],
      rankingRules: ["sort", "words", "typo", "attributeRank", "good:desc", "proximity", "exactness"],
      synonyms: { goreng: ["gorengan"] },
      stopWords: ["yang"],
      typoTolerance: { disableOnWords: ["soto"], disableOnAttributes: ["search_words.note"], disableOnNumbers: true },
      facetSearch: false,
    });
  });

  it("stores documents whole, with their words and moments beside them", () => {
    expect(double.documents(index.physical_name)[2]).toMatchObject({
      ...DISHES[2],
      search_words: { title: "soto", made_of: "nasi ayam", note: "" },
      search_times: { born: Date.parse("2026-11-03T00:00:00.000Z") },
      _geo: { lat: -6.2, lng: 107 },
    });
  });

  it("reads with a key that may only search, made once for all processes", async () => {
    await made().search({ index, attributes_to_retrieve: [] });
    await ask();
    const keys = double.calls.filter(({ path }) => path.startsWith("/keys"));
    expect(keys.map(({ method }) => method)).toEqual(["GET", "POST", "GET"]);
    expect(double.calls.filter(({ path }) => path === "/multi-search").every(({ key }) => key === "search")).toBe(true);
  });

  it("shares a server with others: its indexes are called by its prefix, and its search key opens no other", async () => {
    provider = made({ indexPrefix: "kota-2_" });
    await provider.upsertIndex({ index });
    expect(await provider.listIndexes()).toMatchObject([{ name: index.physical_name, document_count: 0 }]);
    await put(DISHES.slice(0, 1));
    expect([double.documents(`kota-2_${index.physical_name}`).length, double.documents(index.physical_name).length]).toEqual([1, 3]);
    expect([await ids({}), (await made().search({ index, attributes_to_retrieve: ["id"] })).hits.length]).toEqual([["a"], 3]);
    const keys = double.calls.flatMap(({ method, path, body }) => (method === "POST" && path === "/keys" ? [body as object] : []));
    expect(keys).toMatchObject([{ indexes: ["kota-2_*"] }, { indexes: ["*"] }]);
    await provider.waitForTask(await provider.clearIndex({ index: index.physical_name }));
    await provider.deleteIndex({ index: index.physical_name });
    await expect(ask()).rejects.toMatchObject({ type: "not_found" });
    expect(double.documents(index.physical_name)).toHaveLength(3);
    expect(() => made({ indexPrefix: "kota/../" })).toThrow("indexPrefix");
  });

  it.each<[SearchTypes.SearchFilters, string[]]>([
    [{ id: ["a", "c"] }, ["a", "c"]],
    [{ price: { $gte: 20_000, $lt: 45_000 } }, ["a"]],
    [{ slots: { $contains: 20 } }, ["a"]],
    [{ slots: { $contains: [20, 335] } }, ["a"]],
    [{ slots: { $overlaps: [5, 45] } }, ["b", "c"]],
    [{ slots: { $nin: [20, 45] } }, ["b"]],
    [{ ready: true }, ["a", "c"]],
    [{ until: { $gte: "2026-12-02" } }, ["b", "c"]],
    [{ born: { $lt: new Date("2026-11-02T12:00:00Z") } }, ["a", "b"]],
    [{ area: { $ne: "timur" } }, ["c"]],
    [{ area: [] }, []],
    [{ note: { $exists: true } }, []],
    [{ $or: [{ id: "a" }, { $and: [{ area: "timur" }, { price: 5_000 }] }] }, ["a", "b"]],
    [{ $not: { area: "barat", price: 45_000 } }, ["a", "b"]],
    [{ area: 'timur" OR id EXISTS OR area = "' }, []],
    [{ area: "timur\\" }, []],
  ])("filters by %j", async (filters, expected) => {
    if ("note" in filters) return expect(ask({ filters })).rejects.toThrow('no filterable field "note"');
    expect((await ids({ filters })).sort()).toEqual(expected);
  });

  it("asks for words as written, and only then for slips and beginnings", async () => {
    expect(await ids({ q: "nasi" })).toEqual(["a", "c", "b"]);
    expect(lastSearch().queries[0]).toMatchObject({ q: '"nasi"', matchingStrategy: "all" });
    expect(await ids({ q: "nasi gor" })).toEqual(["a"]);
    expect(lastSearch().queries[0]).toMatchObject({ q: "nasi gor" });
    const prefix = { provider_options: { "search-meilisearch": { prefix: true } } };
    expect(await ids({ q: "nasi gor", search_options: prefix })).toEqual(["a"]);
    expect(lastSearch().queries[0]).toMatchObject({ q: '"nasi" gor' });
    expect(await ids({ q: "sepatu nasi", search_options: { match_strategy: "any" } })).toHaveLength(3);
    expect(await ids({ q: "nasi", search_options: { attributes_to_search_on: ["title"] } })).toEqual(["a"]);
  });

  it("guesses nothing, or only words the index has not, when it is told so", async () => {
    const guess = (what: string) => ({ provider_options: { "search-meilisearch": { guess: what } } });
    const cheap = { price: { $lt: 10_000 } };
    expect(await ids({ q: "nasi gor", search_options: guess("nothing") })).toEqual([]);
    expect(await ids({ q: "nasi gor", search_options: guess("unknown words") })).toEqual(["a"]);
    expect(lastSearch().queries[0]).toMatchObject({ q: '"nasi" gor' });
    // "soto" stands elsewhere as it was written: it is no slip of what is cheap.
    expect(await ids({ q: "soto", filters: cheap, search_options: guess("unknown words") })).toEqual([]);
    expect(lastSearch().queries).toEqual([expect.objectContaining({ q: '"soto"', limit: 0 })]);
  });

  it("leaves one word out, the one without which most is found, and asks only for what passes the filters", async () => {
    const any = { match_strategy: "any" as const };
    expect(await ids({ q: "nasi goreng sepatu", search_options: any })).toEqual(["a"]);
    expect(lastSearch().queries[0]).toMatchObject({ q: "nasi goreng " });
    // Together they stand nowhere, and what is dear does not count.
    expect(await ids({ q: "soto kerupuk sepatu", filters: { price: { $lt: 10_000 } }, search_options: any })).toEqual(["b"]);
    expect(await ids({ q: "sepatu sandal", search_options: any })).toEqual([]);
  });

  it("looks for other first letters, which the server counts twice, once nothing else was found", async () => {
    const slip = (typed: string, known: string) => (["oto", "moto"].includes(typed) && known === "soto" ? 1.3 : undefined);
    provider = made({ language: { ...PLAIN, slip } });
    const found = await ask({ q: "oto" });
    expect([found.hits.map(({ id }) => id), found.provider_metadata?.spelt]).toEqual([["c"], { oto: "soto" }]);
    expect(await ids({ q: "moto nasi" })).toEqual(["c"]);
    expect(await ids({ q: "moto goreng" })).toEqual([]);
    expect(await ids({ q: "ota" })).toEqual([]);
  });

  it("takes a word that few wrote so for a far commoner one", async () => {
    await put([dish("d", "Keripuk", "timur", 1_000, 4, { note: "Bukan kerupuk" }), dish("e", "Kerupuk", "barat", 2_000, 5)]);
    const slip = (typed: string, known: string) => (typed === "keripuk" && known === "kerupuk" ? 1 : undefined);
    const language = { ...PLAIN, slip, mayBeSlip: (_: string, documents: number) => documents < 2 };
    const commonerBy = (times: number) =>
      made({
        language: { ...language, commoner: (_, count, known) => known.flatMap((one) => (one.count >= times * count ? [one.word] : [])) },
      });
    provider = commonerBy(3);
    const found = await ask({ q: "keripuk" });
    expect([found.hits.map(({ id }) => id).sort(), found.provider_metadata?.spelt]).toEqual([["b", "d", "e"], { keripuk: "kerupuk" }]);
    // As written, where the commoner one has nothing to show.
    expect(await ids({ q: "keripuk", filters: { id: ["a", "d"] }, search_options: { attributes_to_search_on: ["title"] } })).toEqual(["d"]);
    provider = commonerBy(4);
    expect(await ids({ q: "keripuk" })).toEqual(["d"]);
  });

  it("lets nothing sink that is called by a word when another order was asked for", async () => {
    expect(await ids({ q: "nasi", pagination: { order: { price: "ASC" } } })).toEqual(["a"]);
    expect(await ids({ q: "ayam", pagination: { order: { price: "ASC" } } })).toEqual(["c"]);
  });

  it("walks through an order by cursor without counting less", async () => {
    const order = { born: "DESC" as const };
    const first = await ask({ pagination: { take: 2, order }, search_options: { facets: ["area"] } });
    const { next_cursor: cursor } = first.metadata;
    const second = await ask({ pagination: { take: 2, order, cursor }, search_options: { facets: ["area"] } });
    expect([first, second].map(({ hits }) => hits.map(({ id }) => id))).toEqual([["c", "b"], ["a"]]);
    expect([second.metadata.count, second.metadata.next_cursor, second.facets]).toEqual([3, undefined, first.facets]);
  });

  it("asks page, facets and counts of several questions in one call", async () => {
    const before = double.calls.length;
    const counts = { dear: { price: { $gt: 10_000 } }, none: { id: [] } };
    const results = await provider.searchMany([
      {
        index,
        attributes_to_retrieve: ["id"],
        search_options: { facets: ["area", { field: "ready", limit: 1 }], provider_options: { "search-meilisearch": { counts } } },
      },
      { index, attributes_to_retrieve: ["id"], filters: { area: "barat" } },
    ]);
    expect(double.calls.length - before).toBeLessThanOrEqual(3);
    expect(results[0]?.facets).toEqual({
      area: {
        type: "value",
        values: [
          { value: "timur", count: 2 },
          { value: "barat", count: 1 },
        ],
      },
      ready: { type: "value", values: [{ value: "true", count: 2 }] },
    });
    expect(results[0]?.provider_metadata).toMatchObject({ counts: { dear: 2, none: 0 }, count_capped: false });
    expect(results[1]?.metadata.count).toBe(1);
  });

  it("orders what was found by the rank it is told, and says why", async () => {
    const rank = {
      text: 1,
      parts: [
        { name: "quality", weight: 0.1, kind: "number", field: "good" },
        { name: "open", weight: 5, kind: "when", filters: { slots: { $contains: 5 } } },
        { name: "near", weight: 1, kind: "lookup", field: "area", values: { barat: 1 }, otherwise: 0 },
      ],
    };
    const found = await ask({ q: "nasi", search_options: { provider_options: { "search-meilisearch": { rank, explain: true } } } });
    expect(found.hits.map(({ id }) => id)).toEqual(["b", "c", "a"]);
    const explain = found.provider_metadata?.explain as Record<string, Record<string, number>>;
    expect(explain.b).toMatchObject({ quality: 0.02, open: 5, near: 0 });
    expect(explain.a?.text).toBeGreaterThan(explain.c?.text ?? 1);
    expect(explain.c?.text).toBeGreaterThan(explain.b?.text ?? 1);
    expect(found.provider_metadata?.details).toHaveProperty("b.words");
  });

  it("looks at the nearest first when a place is given", async () => {
    await ask({ search_options: { provider_options: { "search-meilisearch": { near: { lat: -6.25, lng: 106.99 } } } } });
    expect(lastSearch().queries[0]).toMatchObject({ sort: ["_geoPoint(-6.25, 106.99):asc"] });
  });

  it("deletes by id, by filter and altogether", async () => {
    const left = () => double.documents(index.physical_name).map(({ id }) => id);
    const wait = async (task: Promise<SearchTypes.SearchTask>) => provider.waitForTask(await task);
    await wait(provider.deleteDocuments({ index: index.physical_name, filters: { id: ["a"] } }));
    expect(left()).toEqual(["b", "c"]);
    await wait(provider.deleteDocuments({ index: index.physical_name, filters: { born: { $gt: "2026-11-02T12:00:00Z" } } }));
    expect(left()).toEqual(["b"]);
    await wait(provider.clearIndex({ index: index.physical_name }));
    expect(left()).toEqual([]);
    expect(await provider.listIndexes()).toEqual([{ name: "exchange_v1", provider: "search-meilisearch", document_count: 0 }]);
    expect(await provider.deleteIndex({ index: index.physical_name })).toMatchObject({ status: "succeeded" });
    expect(await provider.deleteIndex({ index: index.physical_name })).toMatchObject({ status: "succeeded" });
  });

  it("tells of a task that failed", async () => {
    double.failNextTask("no_space_left_on_device", "There is no space left on the device.");
    expect(await put(DISHES)).toMatchObject({ status: "failed", error: { code: "no_space_left_on_device" } });
    double.failNextTask("invalid_settings_ranking_rules", "No such rule.");
    await expect(provider.upsertIndex({ index: { ...index, physical_name: "other_v1" } })).rejects.toThrow("No such rule.");
  });

  it("writes to no index that was not set up, and tells of a missing one as Medusa expects", async () => {
    double.forget();
    await expect(put(DISHES)).rejects.toMatchObject({ type: "not_found" });
    await expect(ask()).rejects.toMatchObject({ type: "not_found" });
    await expect(provider.deleteDocuments({ index: index.physical_name, filters: { id: ["a"] } })).rejects.toMatchObject({
      type: "not_found",
    });
    expect(double.documents(index.physical_name)).toEqual([]);
  });
});

describe("when a server does not answer as it should", () => {
  beforeEach(async () => {
    double = await openMeilisearchDouble();
    provider = made();
    await provider.upsertIndex({ index });
    await ask();
  });
  afterEach(() => double.close());

  const trouble = (query?: Partial<SearchTypes.ProviderSearchQuery>) =>
    ask(query).then(
      () => "none",
      (error: unknown) => troubleOf(error),
    );

  it("tells a slow one and a missing one as away", async () => {
    double.slowDown(2_000);
    const started = Date.now();
    expect(await trouble()).toBe("away");
    expect(Date.now() - started).toBeLessThan(1_500);
    await double.close();
    expect([await trouble(), await provider.isHealthy()]).toEqual(["away", false]);
  });

  it("tells an overloaded one as away, a key that is refused as refused", async () => {
    double.answerAll([503, { message: "Too many search requests", code: "too_many_search_requests", type: "system", link: "" }]);
    expect(await trouble()).toBe("away");
    double.answerAll([403, { message: "The provided API key is invalid.", code: "invalid_api_key", type: "auth", link: "" }]);
    expect(await trouble()).toBe("refused");
    double.answerAll([
      401,
      { message: "The Authorization header is missing.", code: "missing_authorization_header", type: "auth", link: "" },
    ]);
    expect(await trouble()).toBe("refused");
  });

  it("says that a key which may make no keys needs a search key beside it, and never names a key", async () => {
    const other = made({ apiKey: "not-the-master-key" });
    const error = await other.search({ index, attributes_to_retrieve: [] }).catch((one: Error) => one);
    expect(error).toMatchObject({ message: expect.stringContaining("`searchKey`") });
    expect(JSON.stringify(error) + String(error)).not.toContain("not-the-master-key");
  });

  it("refuses an address or a key that cannot work", () => {
    expect(() => made({ host: "meilisearch" })).toThrow("http://");
    expect(() => made({ apiKey: "" })).toThrow("apiKey");
  });

  it("refuses what it cannot do instead of doing something else", async () => {
    await expect(ask({ filters: { colour: "red" } })).rejects.toThrow('"colour"');
    await expect(ask({ filters: { area: { $like: "x" } } })).rejects.toThrow("$like");
    await expect(ask({ search_options: { highlight: true } })).rejects.toThrow("highlight");
    await expect(ask({ search_options: { facets: ["price"] } })).rejects.toThrow('no facet "price"');
    await expect(ask({ pagination: { order: { area: "ASC" } } })).rejects.toThrow('sort by "area"');
    await expect(provider.upsertIndex({ index: { ...index, fields: { ...FIELDS, home: { type: "geo" } } } })).rejects.toThrow(
      "one position",
    );
  });
});
