import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql";
import type { SearchTypes } from "@medusajs/framework/types";
import { AbstractSearchProviderService, extractPrimaryKeyFilter, MedusaError, projectDocument } from "@medusajs/framework/utils";
import { type Prepared, preparedFor } from "../../foundation/prepared";
import { join, name, type Sql, sql } from "../../foundation/sql";
import { tellingWords } from "../../language/normalise";
import { Alphabets } from "./alphabets";
import { bestLevel, type Matching, windowFor } from "./candidates";
import { rowsOf, upsertStatement } from "./documents";
import { type Head, Heads } from "./heads";
import { Lexicon, type Wanted } from "./lexicon";
import type { Alphabet } from "./rules/alphabet";
import { readCursor, writeCursor } from "./rules/cursor";
import { type FacetCount, hasLetter } from "./rules/facets";
import { chosenIn, fieldsIn, termsOf, where } from "./rules/filters";
import { type Options, optionsOf } from "./rules/options";
import { type Column, type ColumnType, type Plan, planOf, tableName, targetsOf } from "./rules/plan";
import { isCommon, type Spread, shareOfAny } from "./rules/spread";
import { createStatements, dropStatements, GROUND, MARK_PATTERN, markOf, otherVersions, taggedOf, widenStatements } from "./schema";
import { deleteByIds, isSorted, type Page, searchStatement } from "./statements";
import { Statistics } from "./statistics";

const PROVIDER = "search-postgres";
const DEFAULT_TAKE = 20;
const UNDEFINED_TABLE = "42P01";
const DEADLOCK = "40P01";
const isDeadlock = (error: unknown): boolean => (error as { code?: string }).code === DEADLOCK;

interface Hit {
  id: string;
  document: Record<string, unknown>;
  score: number | null;
  parts: Record<string, number> | null;
  /** What it was sorted by, when it was sorted by a column. */
  place: string | number | null;
}

interface Found {
  hits: Hit[];
  count: number | null;
  /** The window was filled: there may be more than were counted. */
  full: boolean;
  /** All facet values of what was found. */
  letters: string | null;
  tallies: Record<string, number> | null;
}

const NOTHING: Found = { hits: [], count: 0, full: false, letters: null, tallies: null };
const done = (index: string): SearchTypes.SearchTask => ({ index, status: "succeeded" });

/**
 * Search in the market's own PostgreSQL, for Medusa's Search Module (docs/decisions/0120). One table per index version: what is filtered,
 * ordered and counted stands in the row, words and facets are terms of one index, documents lie out of line.
 */
export class PostgresSearchProvider extends AbstractSearchProviderService {
  static override identifier = PROVIDER;

  readonly #manager: SqlEntityManager;
  readonly #prepared: Prepared;
  readonly #lexicon = new Lexicon((statement) => this.#ask(statement));
  readonly #statistics = new Statistics((statement) => this.#run(statement));
  readonly #alphabets = new Alphabets((statement) => this.#run(statement));
  readonly #heads = new Heads((statement) => this.#run(statement), this.#alphabets);

  constructor({ manager }: { manager: SqlEntityManager }) {
    super();
    this.#manager = manager;
    this.#prepared = preparedFor(manager.getKnex() as Knex);
  }

  override async upsertIndex({ index }: { index: SearchTypes.ResolvedSearchIndexDefinition }): Promise<SearchTypes.SearchTask> {
    const plan = planOf(index);
    await this.#manager.transactional(async (manager) => {
      await manager.execute("select pg_advisory_xact_lock(hashtext('search-postgres'))");
      for (const { text, values } of [...GROUND, ...createStatements(plan)]) await manager.execute(text, [...values]);
      const others = otherVersions(plan);
      const older = await manager.execute<{ table: string }[]>(others.text, [...others.values]);
      const widened = older.flatMap(({ table }) => widenStatements(table, plan));
      for (const { text, values } of widened) await manager.execute(text, [...values]);
      await manager.execute(`comment on table ${name(plan.table).text} is '${markOf(plan).replaceAll("'", "''")}'`);
    });
    this.#alphabets.forget(plan.table);
    return done(index.physical_name);
  }

  override async deleteIndex({ index }: { index: string }): Promise<SearchTypes.SearchTask> {
    for (const statement of dropStatements(tableName(index))) await this.#run(statement);
    this.#alphabets.forget(tableName(index));
    return done(index);
  }

  override async listIndexes(): Promise<SearchTypes.SearchIndexInfo[]> {
    const tables = await this.#run<{ table: string }>(
      sql`select relname as "table" from pg_class
        where relkind = 'r' and obj_description(oid, 'pg_class') like ${MARK_PATTERN} order by relname`,
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
    const rows = rowsOf(plan, input.documents);
    if (rows.length === 0) return done(input.index);
    const tags = rows.flatMap((row) => row.tags);
    const statement = upsertStatement(plan, rows, await this.#alphabets.learn(plan.table, tags));
    // Two who write the same documents under different names may wait for each other; PostgreSQL ends one of them.
    await this.#run(statement).catch((error) => (isDeadlock(error) ? this.#run(statement) : Promise.reject(error)));
    return done(input.index);
  }

  override async deleteDocuments({ index, filters }: SearchTypes.SearchDeleteDocumentsInput): Promise<SearchTypes.SearchTask> {
    const table = tableName(index);
    const ids = extractPrimaryKeyFilter(filters, { primary_key: "id" });
    if (ids?.length === 0) return done(index);
    if (ids) await this.#run(deleteByIds(table, ids));
    else await this.#run(sql`delete from ${name(table)} where ${where(targetsOf(await this.#shapeOf(table)), filters)}`);
    return done(index);
  }

  override async clearIndex({ index }: { index: string }): Promise<SearchTypes.SearchTask> {
    await this.#run(sql`truncate ${name(tableName(index))}`);
    return done(index);
  }

  /** Words are first taken as written; only when nothing has them all are other spellings tried. */
  override async search(input: SearchTypes.ProviderSearchQuery): Promise<SearchTypes.SearchResult> {
    const plan = planOf(input.index);
    const options = optionsOf(input.search_options?.provider_options?.[PROVIDER]);
    const words = tellingWords(input.q ?? "");
    const order = input.pagination?.order ?? (words.length === 0 && !options.rank ? {} : undefined);
    const asked = { plan, order, options };
    const wanted = await this.#lexicon.wanted(plan, words, options);
    const { result, isAny } = await this.#find(input, asked, wanted);
    if (words.length === 0 || isAny || options.guess !== "anything") return result;
    const respelt = await this.#lexicon.respelt(plan, wanted);
    return respelt ? (await this.#find(input, asked, respelt)).result : result;
  }

  async #find(
    input: SearchTypes.ProviderSearchQuery,
    { plan, order, options }: { plan: Plan; order: Page["order"]; options: Options },
    wanted: Wanted,
  ): Promise<{ result: SearchTypes.SearchResult; isAny: boolean }> {
    const { skip = 0, take = DEFAULT_TAKE, cursor } = input.pagination ?? {};
    const counted = valueFacets(input.search_options?.facets ?? []);
    const isLoose = input.search_options?.match_strategy === "any";
    const groups = isLoose ? wanted.groups.filter(({ forms }) => forms.length > 0) : wanted.groups;
    const nothing = wanted.groups.length > 0 && (groups.length === 0 || groups.some(({ forms }) => forms.length === 0));
    const [spread, alphabet] = await Promise.all([this.#statistics.spread(plan), this.#alphabets.of(plan.table)]);
    const { isFound, ...conditions } = conditionsOf(input.filters, { plan, spread, alphabet, order, hasWords: groups.length > 0 });
    const count = input.search_options?.count ?? "estimated";
    const window = windowFor({ last: skip + take, isCounted: counted.length > 0 || count !== "none" });
    const matching: Matching = { plan, ...conditions, groups, isLoose, window, spread };
    // In another order than relevance nothing sinks: what merely mentions a word stays out when things are called by it.
    if (groups.length > 0 && order && !nothing && !isLoose) {
      const [best] = await this.#run<{ level: Matching["only"] }>(bestLevel(matching));
      matching.only = best?.level ?? 1;
    }
    const only = input.search_options?.attributes_to_search_on;
    if (only && groups.length > 0 && only.every((path) => plan.searchable.some((one) => one.path === path && one.weight === "A")))
      matching.only = 3;
    const page: Page = {
      skip,
      take,
      order,
      after: readCursor(cursor),
      fields: [...new Set(input.attributes_to_retrieve.map((path) => path.split(".")[0] ?? path))],
    };
    const rank = options.rank ?? { text: 1, parts: [] };
    const counts = Object.fromEntries(Object.entries(options.counts).map(([part, filters]) => [part, where(plan.targets, filters)]));
    const statement = searchStatement(matching, {
      page,
      rank,
      explain: options.explain,
      withFacets: counted.length > 0,
      counts,
      counted: Object.values(options.counts).flatMap(fieldsIn),
      count,
    });
    // Which index everything else is read by depends on what is asked.
    const [found] = nothing ? [] : await (isFound ? this.#ask<Found>(statement) : this.#run<Found>(statement));
    const head = found?.full && counted.length > 0 && !isLoose ? this.#heads.of(matching, counts) : undefined;
    const facets = head?.facets ?? (await this.#alphabets.facetsIn(plan, found?.letters ?? ""));
    const told = found ?? { ...NOTHING, count: count === "none" ? null : 0 };
    // Whoever asks for facets only gets no hits.
    const isAny = told.hits.length > 0 || (told.count ?? 0) > 0 || told.letters !== null;
    return { result: this.#told(input, page, wanted, told, { requested: counted, facets }, head), isAny };
  }

  #told(
    input: SearchTypes.ProviderSearchQuery,
    page: Page,
    wanted: Wanted,
    { hits, count, full, tallies }: Found,
    { requested, facets }: { requested: { field: string; limit: number }[]; facets: Record<string, FacetCount[]> },
    head: Head | undefined,
  ): SearchTypes.SearchResult {
    const isCapped = full && !head && input.search_options?.count !== "exact";
    const last = hits.length === page.take ? hits.at(-1) : undefined;
    return {
      hits: hits.map(({ id, document, score }) => ({
        id,
        ...(score === null ? {} : { score }),
        document: projectDocument(document, input.attributes_to_retrieve),
      })),
      facets: Object.fromEntries(
        requested.map(({ field, limit }) => [field, { type: "value", values: (facets[field] ?? []).slice(0, limit) }]),
      ),
      metadata: {
        skip: page.skip,
        take: page.take,
        count: count === null ? null : (head?.count ?? count),
        query: input.q,
        next_cursor: last?.place === null || !last ? undefined : writeCursor({ value: last.place, id: last.id }),
      },
      provider_metadata: {
        count_capped: isCapped,
        spelt: wanted.spelt,
        counts: head?.tallies ?? tallies ?? {},
        explain: Object.fromEntries(hits.flatMap(({ id, parts }) => (parts ? [[id, parts]] : []))),
      },
    };
  }

  /** A question that takes one of a few shapes. */
  #ask<Row>(statement: Sql): Promise<Row[]> {
    return this.#prepared.run<Row>(statement).catch(inMedusasWords);
  }

  /**
   * With the values beside the statement: the manager would write them into it letter by letter, and for a megabyte of documents that costs more than
   * all that is done with them.
   */
  async #run<Row>({ text, values }: Sql): Promise<Row[]> {
    const { rows } = await this.#manager
      .getKnex()
      .raw<{ rows: Row[] }>(text, [...values] as Knex.RawBinding[])
      .catch(inMedusasWords);
    return rows;
  }

  /** A deletion by filter is told the table and nothing else. */
  async #shapeOf(table: string): Promise<{ columns: Column[]; tagged: string[] }> {
    const rows = await this.#run<{ column: string; type: ColumnType; mark: string }>(
      sql`select attname as "column", case atttypid when 'timestamptz'::regtype then 'timestamptz' else format_type(atttypid, null) end as type,
          obj_description(attrelid, 'pg_class') as mark
        from pg_attribute where attrelid = ${name(table).text}::regclass and attnum > 0 and not attisdropped and attname like 'by\\_%'`,
    );
    const pathOf = (column: string) => column.slice("by_".length).replaceAll("__", ".");
    return {
      columns: rows.map(({ column, type }) => ({ path: pathOf(column), column, type, sortable: false })),
      tagged: taggedOf(rows[0]?.mark ?? ""),
    };
  }
}

/**
 * What a filter tree asks, split by how it is answered. What is ranked is found by its words or by facets of few, and rows are asked for the rest, so
 * that one plan does for whatever was chosen. Sorted pages, and what has nothing to be found by, may be read from where a range begins.
 */
function conditionsOf(
  filters: SearchTypes.SearchFilters | undefined,
  { plan, spread, alphabet, order, hasWords }: { plan: Plan; spread: Spread; alphabet: Alphabet; order: Page["order"]; hasWords: boolean },
): Pick<Matching, "chosen" | "condition" | "shares"> & { isFound: boolean } {
  const { chosen, rest } = chosenIn(plan.targets, filters);
  const shares = chosen.map((one) => shareOfAny(spread, termsOf(one)));
  const rare = chosen.filter((one) => !isCommon(spread, one) || !termsOf(one).every((term) => alphabet.isInRows(term)));
  const isFound = !isSorted(order) && (hasWords || rare.length > 0);
  if (!isFound) return { isFound, shares, chosen, condition: where(plan.targets, rest) };
  const onRows = chosen.filter((one) => !rare.includes(one)).map((one) => hasLetter(alphabet.spell(termsOf(one))));
  return { isFound, shares, chosen: rare, condition: join([where(plan.targets, rest, "by row"), ...onRows], " and ") };
}

/** So that a search that raced a swap of versions is tried again on the new one. */
function inMedusasWords(error: unknown): never {
  if ((error as { code?: string }).code !== UNDEFINED_TABLE) throw error;
  throw new MedusaError(MedusaError.Types.NOT_FOUND, "The search index does not exist; run the migrations.");
}

const DEFAULT_FACETS = 100;

function valueFacets(requests: (string | SearchTypes.SearchFacetRequest)[]): { field: string; limit: number }[] {
  return requests.map((request) => {
    if (typeof request === "string") return { field: request, limit: DEFAULT_FACETS };
    if (request.type === "range" || request.type === "stats") throw new Error("search-postgres counts values only.");
    return { field: request.field, limit: request.limit ?? DEFAULT_FACETS };
  });
}
