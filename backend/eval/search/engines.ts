import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql";
import type { ISearchModuleService, SearchTypes } from "@medusajs/framework/types";
import stockProvider from "@medusajs/search-postgres";
import pg from "pg";
import { listProducts } from "../../src/catalog/lists";
import type { Catalogue } from "../../src/catalog/search-query";
import { ProductQuery } from "../../src/contracts/product-search";
import { MeilisearchSearchProvider } from "../../src/providers/search-meilisearch/service";
import { PostgresSearchProvider } from "../../src/providers/search-postgres/service";
import { FOOD_LANGUAGE } from "../../src/providers/search-with-fallback/language";
import productIndex from "../../src/search/product";

/** What the evaluation asks of an engine: ids in order, at most fifty. */
export interface Engine {
  name: string;
  fill: (documents: SearchTypes.SearchDocument[]) => Promise<void>;
  find: (text: string) => Promise<string[]>;
  close: () => Promise<void>;
}

const DEPTH = 50;
type Provider = SearchTypes.ISearchProvider;
type Definition = SearchTypes.ResolvedSearchIndexDefinition;

/** A provider's manager, straight to the evaluation's own database. */
function managerOn(pool: pg.Pool, rewrite = (statement: string) => statement): SqlEntityManager {
  const raw = (statement: string, values: unknown[] = []) => {
    let at = 0;
    const text = rewrite(statement).replace(/\\\?|\?/g, (found) => {
      if (found !== "?") return "?";
      at += 1;
      return `$${at}`;
    });
    return pool.query(text, values);
  };
  const manager = {
    execute: async (statement: string, values?: unknown[]) => (await raw(statement, values)).rows,
    getKnex: () => ({ raw, client: { config: { connection: pool.options } } }),
    transactional: (run: (inner: unknown) => Promise<unknown>) => run(manager),
  };
  return manager as unknown as SqlEntityManager;
}

const resolved = (name: string, without: readonly string[] = []): Definition => {
  const definition = productIndex as unknown as Definition;
  const fields = Object.fromEntries(Object.entries(definition.fields).filter(([field]) => !without.includes(field)));
  return {
    ...definition,
    fields,
    physical_name: `evaluation_${name}`,
    primary_key: "id",
    provider: name,
    definition_hash: "",
    settings: definition.settings ?? {},
  };
};

async function fillWith(provider: Provider, definition: Definition, documents: SearchTypes.SearchDocument[]): Promise<void> {
  await provider.upsertIndex({ index: definition });
  const tasks: SearchTypes.SearchTask[] = [];
  for (let first = 0; first < documents.length; first += 1_000) {
    const some = documents.slice(first, first + 1_000);
    tasks.push(await provider.upsertDocuments({ index: definition.physical_name, definition, documents: some }));
  }
  for (const task of tasks) {
    const done = task.status === "succeeded" ? task : await provider.waitForTask?.(task);
    if (done?.status !== "succeeded") throw new Error(done?.error?.message ?? "A write was not applied.");
  }
}

/** Medusa's Search Module as far as the catalogue uses it: `q` lifted out of the filters, fields narrowed, the index named. */
function moduleOver(provider: Provider, definition: Definition): ISearchModuleService {
  const search = ({ entity, fields, filters = {}, ...rest }: SearchTypes.SearchQuery) => {
    if (entity === "shop") return { hits: [], metadata: { skip: 0, take: 0, count: 0 } };
    if (entity !== "product" && entity !== "listing") throw new Error(`The evaluation has no index of "${entity}".`);
    const { q, ...conditions } = filters as { q?: string } & SearchTypes.SearchFilters;
    return provider.search({ ...rest, q, filters: conditions, index: definition, attributes_to_retrieve: fields ?? [] });
  };
  return {
    search,
    searchMany: (queries: SearchTypes.SearchQuery[]) => Promise.all(queries.map(search)),
  } as unknown as ISearchModuleService;
}

/** Ours: the shopper's own way through the catalogue, page after page. */
function catalogueOver(name: string, provider: Provider, close: () => Promise<void>): Engine {
  const definition = resolved(name);
  const catalogue: Catalogue = {
    search: moduleOver(provider, definition),
    // Everything the city was filled with is on sale, and every badge holds.
    truth: {
      sellable: async (ids) => new Map(ids.map((id) => [id, { certified: true, family_id: null }])),
      lowestPrices: async () => new Map(),
      approved: async (ids) => new Set(ids),
    },
  };
  return {
    name,
    fill: (documents) => fillWith(provider, definition, documents),
    find: async (text) => {
      const ids: string[] = [];
      for (let page = 1; ids.length < DEPTH; page += 1) {
        const { products, instead, has_next } = await listProducts(catalogue, ProductQuery.parse({ q: text, page }));
        // What a shopper is shown when a word was too many; never what breaks a constraint.
        const nearest = instead?.left_out === "words" ? instead.products : [];
        ids.push(...[...products, ...nearest].map(({ id }) => id));
        if (!has_next) break;
      }
      return ids.slice(0, DEPTH);
    },
    close,
  };
}

export function ours(databaseUrl: string): Engine {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 4 });
  return catalogueOver("search-postgres", new PostgresSearchProvider({ manager: managerOn(pool) }), () => pool.end());
}

/** The same catalogue on Meilisearch, with the market's language. Its index is made anew and goes with the evaluation. */
export function meilisearch(host: string, apiKey: string): Engine {
  const name = "search-meilisearch";
  const provider = new MeilisearchSearchProvider(undefined, { host, apiKey, searchTimeout: 10_000, ...FOOD_LANGUAGE });
  const index = resolved(name).physical_name;
  const engine = catalogueOver(name, provider, async () => {
    await provider.deleteIndex({ index });
  });
  return {
    ...engine,
    fill: async (documents) => {
      await provider.deleteIndex({ index });
      await engine.fill(documents);
    },
  };
}

/** What the stock provider's migration makes for English, made for Indonesian. */
const STOCK_GROUND = [
  "create extension if not exists pg_trgm",
  "create extension if not exists unaccent",
  `create table if not exists "search_postgres_index" ("name" text primary key, "table_name" text not null, "schema_hash" text not null, "plan" jsonb not null,
    "document_count" integer not null default 0, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now())`,
  "create text search configuration medusa_search_indonesian (copy = indonesian)",
  "alter text search configuration medusa_search_indonesian alter mapping for hword, hword_part, word with unaccent, indonesian_stem",
];

/**
 * Stock measures likeness on every row, seconds for each query here. Its own trigram index answers the same condition: same hits, same ranks, sooner.
 * Only its quality is judged here; how fast it is as it comes, `npm run bench` says.
 */
const LIKENESS = /word_similarity\(\?, "search_text"\) > 0\.3/g;
const byIndex = (statement: string): string => statement.replace(LIKENESS, '? <% "search_text"');
const SAME_THRESHOLD = "-c pg_trgm.word_similarity_threshold=0.3";

/** Stock: `@medusajs/search-postgres` as it comes, in Indonesian, asked what the shopper typed with its own typo tolerance. */
export async function stock(databaseUrl: string): Promise<Engine> {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 4, options: SAME_THRESHOLD });
  for (const statement of STOCK_GROUND) await pool.query(statement);
  const [Service] = stockProvider.services as unknown as (new (...args: unknown[]) => Provider)[];
  if (!Service) throw new Error("The stock provider has no service.");
  const logger = { warn: () => {}, info: () => {}, error: () => {}, debug: () => {} };
  const service = new Service({ manager: managerOn(pool, byIndex), logger }, { language: "indonesian" });
  // It refuses fields of position; nothing here asks for one.
  const definition = resolved("stock", ["position"]);
  return {
    name: "stock",
    fill: (documents) => fillWith(service, definition, documents),
    find: async (text) => {
      const { hits } = await service.search({
        index: definition,
        q: text,
        attributes_to_retrieve: ["id"],
        pagination: { skip: 0, take: DEPTH },
        search_options: { typo_tolerance: true, count: "none" },
      });
      return hits.map(({ id }) => id);
    },
    close: () => pool.end(),
  };
}
