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
  card: { title, secret: { kept: true } },
});

const DOCUMENTS = [
  product("a", "Nasi goreng kampung", "timur", 20_000, ["pedas", "baru"]),
  product("b", "Kerupuk kulit", "timur", 5_000, ["baru"], "Cocok untuk nasi goreng"),
  product("c", "Gulai kambing", "barat", 45_000, ["pedas"]),
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
  const put = (documents: SearchTypes.SearchDocument[]) =>
    provider().upsertDocuments({ index: index.physical_name, definition: index, documents });

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
      ["kamp", ["a"]],
      ["sepatu", []],
      ["!!!", ["a", "b", "c", "d"]],
    ])("finds for %s: %j", async (q, expected) => {
      expect((await ids({ q })).sort()).toEqual(expected);
    });

    it.each<[SearchTypes.SearchFilters, string[]]>([
      [{ id: ["a", "d"] }, ["a", "d"]],
      [{ area: "timur", price: { $lte: 5_000 } }, ["b"]],
      [{ price: { $gt: 15_000, $lt: 45_000 } }, ["a"]],
      [{ area: { $ne: "timur" } }, ["c", "d"]],
      [{ tags: { $contains: ["pedas", "baru"] } }, ["a"]],
      [{ tags: { $overlaps: ["pedas", "baru"] } }, ["a", "b", "c"]],
      [{ slots: { $contains: 20 } }, ["a"]],
      [{ slots: { $overlaps: [14, 15, 20] } }, ["a", "d"]],
      [{ slots: { $nin: [335] } }, ["b"]],
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
      await provider().deleteDocuments({ index: index.physical_name, filters: { id: ["e"] } });
      expect(await ids({ q: "wajik" })).toEqual([]);
    });

    it("deletes by filter and empties the index", async () => {
      await provider().deleteDocuments({ index: index.physical_name, filters: { area: "barat", price: { $gte: 45_000 } } });
      expect((await ids({})).sort()).toEqual(["a", "b", "d"]);
      await provider().clearIndex({ index: index.physical_name });
      expect(await ids({})).toEqual([]);
      await put(DOCUMENTS);
    });

    it("says that an index is missing the way the Search Module expects", async () => {
      const gone = { ...index, physical_name: "never_made" };
      await expect(ask({ index: gone })).rejects.toMatchObject({ type: "not_found" });
    });
  });
}
