import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql";
import type { SearchTypes } from "@medusajs/framework/types";
import { AbstractSearchProviderService, extractPrimaryKeyFilter, MedusaError, projectDocument } from "@medusajs/framework/utils";
import { tellingWords } from "../../language/normalise";
import { upsertStatement } from "./documents";
import { where } from "./rules/filters";
import { type Column, type ColumnType, columnsByPath, planOf, tableName } from "./rules/plan";
import { name, type Sql, sql } from "./rules/sql";
import { createStatements, dropStatements, GROUND } from "./schema";
import {
  COUNT_CAP,
  conditionOf,
  deleteByIds,
  type Matching,
  searchStatement,
  spellingsStatement,
  textQuery,
  type ValueFacet,
} from "./statements";

const PROVIDER = "search-postgres";
const DEFAULT_TAKE = 20;
const UNDEFINED_TABLE = "42P01";

interface Found {
  hits: { id: string; document: Record<string, unknown>; score: number | null }[];
  count: number | null;
  facets: { field: string; value: string; count: number }[];
}

const done = (index: string): SearchTypes.SearchTask => ({ index, status: "succeeded" });

/**
 * Search in the market's own PostgreSQL, for Medusa's Search Module (docs/decisions/0022). One table per index version: the document, a real
 * column for every field that is filtered or sorted by, and the words with their weights.
 */
export class PostgresSearchProvider extends AbstractSearchProviderService {
  static override identifier = PROVIDER;

  readonly #manager: SqlEntityManager;

  constructor({ manager }: { manager: SqlEntityManager }) {
    super();
    this.#manager = manager;
  }

  override async upsertIndex({ index }: { index: SearchTypes.ResolvedSearchIndexDefinition }): Promise<SearchTypes.SearchTask> {
    const plan = planOf(index);
    await this.#manager.transactional(async (manager) => {
      await manager.execute("select pg_advisory_xact_lock(hashtext('search-postgres'))");
      for (const { text, values } of [...GROUND, ...createStatements(plan)]) await manager.execute(text, [...values]);
      await manager.execute(`comment on table ${name(plan.table).text} is 'search index'`);
    });
    return done(index.physical_name);
  }

  override async deleteIndex({ index }: { index: string }): Promise<SearchTypes.SearchTask> {
    for (const statement of dropStatements(tableName(index))) await this.#run(statement);
    return done(index);
  }

  override async listIndexes(): Promise<SearchTypes.SearchIndexInfo[]> {
    const tables = await this.#run<{ table: string }>(
      sql`select relname as "table" from pg_class where relkind = 'r' and obj_description(oid, 'pg_class') = 'search index' order by relname`,
    );
    return Promise.all(
      tables.map(async ({ table }) => {
        const [row] = await this.#run<{ count: number }>(sql`select count(*)::int as count from ${name(table)}`);
        return { name: table.replace(/^search_/, ""), provider: PROVIDER, document_count: row?.count ?? 0 };
      }),
    );
  }

  override async upsertDocuments(input: {
    index: string;
    definition: SearchTypes.ResolvedSearchIndexDefinition;
    documents: SearchTypes.SearchDocument[];
  }): Promise<SearchTypes.SearchTask> {
    const plan = { ...planOf(input.definition), table: tableName(input.index) };
    if (input.documents.length > 0) await this.#run(upsertStatement(plan, input.documents));
    return done(input.index);
  }

  override async deleteDocuments({ index, filters }: SearchTypes.SearchDeleteDocumentsInput): Promise<SearchTypes.SearchTask> {
    const table = tableName(index);
    const ids = extractPrimaryKeyFilter(filters, { primary_key: "id" });
    if (ids?.length === 0) return done(index);
    await this.#run(ids ? deleteByIds(table, ids) : sql`delete from ${name(table)} where ${where(await this.#columnsOf(table), filters)}`);
    return done(index);
  }

  override async clearIndex({ index }: { index: string }): Promise<SearchTypes.SearchTask> {
    await this.#run(sql`truncate ${name(tableName(index))}`);
    return done(index);
  }

  /** Words are first taken as written; only when nothing has them all are other spellings tried. */
  override async search(input: SearchTypes.ProviderSearchQuery): Promise<SearchTypes.SearchResult> {
    const plan = planOf(input.index);
    const matching: Matching = { plan, condition: conditionOf(plan, input.filters) };
    const words = tellingWords(input.q ?? "");
    if (words.length === 0) return this.#ask(input, matching);

    const exact = await this.#ask(input, { ...matching, text: textQuery(words.map((word) => [word])) });
    if (exact.hits.length > 0 || (exact.metadata.count ?? 0) > 0) return exact;

    const known = await this.#run<{ typed: string; known: string }>(spellingsStatement(plan, words));
    const wanted = words.map((word) => known.filter((row) => row.typed === word).map((row) => row.known));
    if (wanted.some((spellings) => spellings.length === 0)) return exact;
    return this.#ask(input, { ...matching, text: textQuery(wanted) });
  }

  async #ask(input: SearchTypes.ProviderSearchQuery, matching: Matching): Promise<SearchTypes.SearchResult> {
    const { skip = 0, take = DEFAULT_TAKE, order } = input.pagination ?? {};
    const fields = [...new Set(input.attributes_to_retrieve.map((path) => path.split(".")[0] ?? path))];
    const wanted = valueFacets(input.search_options?.facets ?? []);
    const [found] = await this.#run<Found>(
      searchStatement(matching, {
        page: { skip, take, order, fields },
        facets: wanted,
        count: input.search_options?.count ?? "estimated",
      }),
    );
    const { hits, count, facets } = found ?? { hits: [], count: 0, facets: [] };
    const isCapped = count !== null && count > COUNT_CAP && input.search_options?.count !== "exact";
    return {
      hits: hits.map(({ id, document, score }) => ({
        id,
        ...(score === null ? {} : { score }),
        document: projectDocument(document, input.attributes_to_retrieve),
      })),
      facets: Object.fromEntries(
        wanted.map(({ field }) => [field, { type: "value", values: facets.filter((row) => row.field === field) }]),
      ),
      metadata: { skip, take, count: isCapped ? COUNT_CAP : count, query: input.q },
      provider_metadata: { count_capped: isCapped },
    };
  }

  /** A missing table is told as Medusa expects it, so that a search that raced a swap is tried again on the new version. */
  async #run<Row>({ text, values }: Sql): Promise<Row[]> {
    try {
      return await this.#manager.execute<Row[]>(text, [...values]);
    } catch (error) {
      if ((error as { code?: string }).code !== UNDEFINED_TABLE) throw error;
      throw new MedusaError(MedusaError.Types.NOT_FOUND, "The search index does not exist; run the migrations.");
    }
  }

  async #columnsOf(table: string): Promise<Map<string, Column>> {
    const rows = await this.#run<{ column: string; type: ColumnType }>(
      sql`select attname as "column", case atttypid when 'timestamptz'::regtype then 'timestamptz' else format_type(atttypid, null) end as type
        from pg_attribute where attrelid = ${name(table).text}::regclass and attnum > 0 and not attisdropped and attname like 'by\\_%'`,
    );
    const pathOf = (column: string) => column.slice("by_".length).replaceAll("__", ".");
    return columnsByPath(rows.map(({ column, type }) => ({ path: pathOf(column), column, type, sortable: false })));
  }
}

function valueFacets(requests: (string | SearchTypes.SearchFacetRequest)[]): ValueFacet[] {
  return requests.map((request) => {
    if (typeof request === "string") return { field: request };
    if (request.type === "range" || request.type === "stats") throw new Error("search-postgres counts values only.");
    return { field: request.field, limit: request.limit };
  });
}
