import type { SearchTypes } from "@medusajs/framework/types";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

type Provider = SearchTypes.ISearchProvider;

const FIELDS: Record<string, SearchTypes.SearchFieldDefinition> = {
  id: { type: "keyword", filterable: true },
  title: { type: "text", searchable: { weight: 3 } },
  note: { type: "text", searchable: true },
  area: { type: "keyword", filterable: true, facetable: true },
  price: { type: "integer", filterable: true, sortable: true },
  tags: { type: "keyword", array: true, filterable: true },
  slots: { type: "integer", array: true, filterable: true },
  born: { type: "date", filterable: true, sortable: true },
  good: {
    type: "float",
    sortable: true,
    provider_options: { "search-postgres": { quality: true }, "search-meilisearch": { ranking: true } },
  },
  card: { type: "object", fields: {} },
};

const product = (id: string, title: string, area: string, price: number, tags: string[] = [], note: string | null = null) => ({
  id,
  title,
  note,
  area,
  price,
  tags,
  slots: price < 10_000 ? [] : [price / 1_000, 335],
  born: `2026-11-${String(Math.max(1, Math.floor(price / 1_000))).padStart(2, "0")}T00:00:00.000Z`,
  good: price / 100_000,
  card: { title, secret: { kept: true } },
});

const DOCUMENTS = [
  product("a", "Nasi goreng kampung", "timur", 20_000, ["pedas", "baru"]),
  product("b", "Kerupuk kulit", "timur", 5_000, ["baru"], "Cocok untuk nasi goreng"),
  product("c", "Gulai kambing", "barat", 25_000, ["pedas"]),
  product("d", "Gula aren", "barat", 15_000),
];

/** What every engine behind the catalogue must do; each runs the same list. */
export function searchProviderContract(name: string, provider: () => Provider): void {
  const index = {
    name: `contract_${process.pid}`,
    physical_name: `contract_${process.pid}_v1`,
    entity: "listing",
    primary_key: "id",
    provider: name,
    definition_hash: "",
    settings: {},
    fields: FIELDS,
    seed: async function* () {},
  } satisfies SearchTypes.ResolvedSearchIndexDefinition;

  const ask = (query: Partial<SearchTypes.ProviderSearchQuery>) =>
    provider().search({ index, attributes_to_retrieve: ["id", "card"], pagination: { skip: 0, take: 20 }, ...query });
  const ids = async (query: Partial<SearchTypes.ProviderSearchQuery>) => (await ask(query)).hits.map((hit) => hit.id);
  /** An engine that applies writes later is waited for. */
  const settled = async (write: Promise<SearchTypes.SearchTask>) => {
    const task = await write;
    const end = task.status !== "succeeded" && provider().waitForTask ? await provider().waitForTask?.(task) : task;
    expect(end).toMatchObject({ status: "succeeded" });
  };
  const put = (documents: SearchTypes.SearchDocument[]) =>
    settled(provider().upsertDocuments({ index: index.physical_name, definition: index, documents }));
  /** Each engine reads its own name. */
  const told = (options: Record<string, unknown>) => ({ "search-postgres": options, "search-meilisearch": options });

  describe(`${name} as a search provider`, () => {
    beforeAll(async () => {
      await provider().upsertIndex({ index });
      await put(DOCUMENTS);
    });
    afterAll(async () => {
      await provider().deleteIndex({ index: index.physical_name });
    });

    it("may be told of an index twice, and counts its documents", async () => {
      await provider().upsertIndex({ index });
      const info = (await provider().listIndexes()).find((one) => one.name === index.physical_name);
      expect(info).toMatchObject({ provider: name, document_count: 4 });
    });

    it("ranks a word in the title above one in the small print", async () => {
      expect(await ids({ q: "nasi goreng" })).toEqual(["a", "b"]);
    });

    it.each([
      ["gula", ["d"]],
      ["gulai", ["c"]],
      ["krupuk", ["b"]],
      ["kambng", ["c"]],
      ["ulai", ["c"]],
      ["fulai kambng", ["c"]],
      ["kamp", ["a"]],
      ["sepatu", []],
      ["!!!", ["a", "b", "c", "d"]],
    ])("finds for %s: %j", async (q, expected) => {
      expect((await ids({ q })).sort()).toEqual(expected);
    });

    it.each<[SearchTypes.SearchFilters, string[]]>([
      [{ id: ["a", "d"] }, ["a", "d"]],
      [{ area: "timur", price: { $lte: 5_000 } }, ["b"]],
      [{ price: { $gt: 15_000, $lt: 25_000 } }, ["a"]],
      [{ area: { $ne: "timur" } }, ["c", "d"]],
      [{ tags: { $contains: ["pedas", "baru"] } }, ["a"]],
      [{ tags: { $overlaps: ["pedas", "baru"] } }, ["a", "b", "c"]],
      [{ slots: { $contains: 20 } }, ["a"]],
      [{ slots: { $overlaps: [14, 15, 20] } }, ["a", "d"]],
      [{ slots: { $nin: [335] } }, ["b"]],
      [{ born: { $gte: new Date("2026-11-15T00:00:00Z"), $lt: "2026-11-20T12:00:00Z" } }, ["a", "d"]],
      [{ $or: [{ id: "a" }, { price: 15_000 }] }, ["a", "d"]],
      [{ $not: { area: "barat" } }, ["a", "b"]],
    ])("filters by %j", async (filters, expected) => {
      expect((await ids({ filters })).sort()).toEqual(expected);
    });

    it("sorts and pages without losing or repeating anything", async () => {
      const order = { price: "ASC" as const };
      expect(await ids({ pagination: { skip: 0, take: 3, order } })).toEqual(["b", "d", "a"]);
      expect(await ids({ pagination: { skip: 3, take: 3, order } })).toEqual(["c"]);
    });

    it("walks through an order by cursor, with the same count on each page", async () => {
      const order = { born: "DESC" as const };
      const first = await ask({ pagination: { take: 3, order }, search_options: { count: "exact" } });
      const { next_cursor: cursor } = first.metadata;
      const second = await ask({ pagination: { take: 3, order, cursor }, search_options: { count: "exact" } });
      expect([first, second].map(({ hits }) => hits.map(({ id }) => id))).toEqual([["c", "a", "d"], ["b"]]);
      expect([first.metadata.count, second.metadata.count, second.metadata.next_cursor]).toEqual([4, 4, undefined]);
    });

    it("lets nothing sink that is called by a word when another order was asked for", async () => {
      expect(await ids({ q: "goreng", pagination: { take: 9, order: { price: "ASC" } } })).toEqual(["a"]);
    });

    it("finds the beginning of a word while somebody types, and most of the words when asked to", async () => {
      const prefix = { provider_options: told({ prefix: true }) };
      expect((await ids({ q: "gul", search_options: prefix })).sort()).toEqual(["c", "d"]);
      expect(await ids({ q: "nasi gor", search_options: { ...prefix, attributes_to_search_on: ["title"] } })).toEqual(["a"]);
      expect((await ids({ q: "nasi goreng sepatu", search_options: { match_strategy: "any" } })).sort()).toEqual(["a", "b"]);
    });

    it("shows most of the words when they stand nowhere together, and never what the filters leave out", async () => {
      const any = { match_strategy: "any" as const };
      expect(await ids({ q: "nasi gulai goreng", search_options: any })).toContain("a");
      expect((await ids({ q: "nasi gulai goreng", filters: { area: "barat" }, search_options: any })).sort()).toEqual(["c"]);
    });

    it("tells which word it took for another", async () => {
      expect((await ask({ q: "gulai kambng" })).provider_metadata?.spelt).toEqual({ kambng: "kambing" });
      expect((await ask({ q: "gulai kambing" })).provider_metadata?.spelt).toEqual({});
    });

    it("orders by the rank it is told, says what each place is made of, and counts what fits beside the facets", async () => {
      const rank = {
        text: 1,
        parts: [
          { name: "quality", weight: 0.1, kind: "number", field: "good" },
          { name: "open", weight: 5, kind: "when", filters: { slots: { $contains: 15 }, tags: { $nin: ["pedas"] } } },
          { name: "fresh", weight: 0.5, kind: "fresh", field: "born", half_days: 30 },
          { name: "near", weight: 2, kind: "lookup", field: "id", values: { b: 1 }, otherwise: 0 },
        ],
      };
      const counts = { cheap: { price: { $lt: 20_000 } }, hot: { tags: { $overlaps: ["pedas"] } } };
      const { hits, provider_metadata } = await ask({ search_options: { provider_options: told({ rank, counts, explain: true }) } });
      expect(hits.map(({ id }) => id)).toEqual(["d", "b", "c", "a"]);
      expect(provider_metadata?.counts).toEqual({ cheap: 2, hot: 2 });
      const explain = provider_metadata?.explain as Record<string, Record<string, number>>;
      expect(explain.d).toMatchObject({ quality: 0.015, open: 5, near: 0, text: 0 });
      expect(explain.b).toMatchObject({ quality: 0.005, open: 0, near: 2 });
      expect(explain.d?.fresh).toBeGreaterThan(0);
      expect(hits[0]?.score).toBeCloseTo(
        Object.values(explain.d ?? {}).reduce((sum, part) => sum + part, 0),
        3,
      );
    });

    it("counts matches and facets", async () => {
      const { metadata, facets } = await ask({ q: "nasi", search_options: { facets: ["area"], count: "exact" } });
      expect(metadata.count).toBe(2);
      expect(facets?.area).toMatchObject({ type: "value", values: [{ value: "timur", count: 2 }] });
    });

    it("returns the fields that were asked for, whole", async () => {
      const { hits } = await ask({ filters: { id: "a" } });
      expect(hits[0]?.document).toEqual({ id: "a", card: { title: "Nasi goreng kampung", secret: { kept: true } } });
    });

    it("replaces a document, the last of a repeated id winning, and forgets its old words", async () => {
      await put([product("e", "Rengginang", "timur", 1), product("e", "Wajik", "timur", 2)]);
      expect([await ids({ q: "wajik" }), await ids({ q: "rengginang" })]).toEqual([["e"], []]);
      await settled(provider().deleteDocuments({ index: index.physical_name, filters: { id: ["e"] } }));
      expect(await ids({ q: "wajik" })).toEqual([]);
    });

    it("deletes by filter and empties the index", async () => {
      await settled(provider().deleteDocuments({ index: index.physical_name, filters: { area: "barat", price: { $gte: 25_000 } } }));
      expect((await ids({})).sort()).toEqual(["a", "b", "d"]);
      await settled(provider().clearIndex({ index: index.physical_name }));
      expect(await ids({})).toEqual([]);
      await put(DOCUMENTS);
    });

    it("says that an index is missing the way the Search Module expects", async () => {
      const gone = { ...index, physical_name: "never_made" };
      await expect(ask({ index: gone })).rejects.toMatchObject({ type: "not_found" });
    });
  });
}
