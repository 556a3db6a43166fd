import type { SearchTypes } from "@medusajs/framework/types";
import { AbstractSearchProviderService, extractPrimaryKeyFilter, projectDocument } from "@medusajs/framework/utils";
import type { EnqueuedTask, Meilisearch, MultiSearchQuery, Task } from "./client-types";
import { Clients } from "./clients";
import { type Answer, Conversation } from "./conversation";
import { storedDocument, valuesAt } from "./documents";
import { toldToMedusa } from "./errors";
import { type Language, type MeilisearchOptions, type ReadyOptions, readyOptions } from "./options";
import { type Question, questionOf, WINDOW } from "./question";
import { type Hit, ranked } from "./ranking";
import type { Attempt } from "./rules/attempts";
import { writeCursor } from "./rules/cursor";
import { filterOf } from "./rules/filters";
import { layoutFrom, layoutOf } from "./rules/layout";
import { settingsOf } from "./rules/settings";

const PROVIDER = "search-meilisearch";
/** Between two looks at a task, in milliseconds. */
const LOOK_AGAIN = 25;

/** Without a language of the application's own: words as they are, in small letters. */
const PLAIN: Language = {
  ofText: (text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [],
  ofQuery: (query) => query.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [],
};

const accepted = ({ taskUid, status }: EnqueuedTask, index: string): SearchTypes.SearchTask => ({
  id: String(taskUid),
  index,
  status: status === "canceled" ? "failed" : status,
});

function finished({ uid, status, error }: Task, index: string | undefined): SearchTypes.SearchTask {
  return {
    id: String(uid),
    index,
    status: status === "succeeded" ? "succeeded" : "failed",
    ...(error ? { error: { message: error.message, code: error.code } } : {}),
  };
}

/**
 * Meilisearch for Medusa's Search Module: one index per index version. Documents are stored whole, with their words in the application's own
 * spelling beside them; Meilisearch finds, filters and counts, and the best of what it found is ordered by the rank the query gives.
 */
export class MeilisearchSearchProvider extends AbstractSearchProviderService {
  static override identifier = PROVIDER;

  readonly #options: ReadyOptions;
  readonly #language: Language;
  readonly #clients: Clients;

  constructor(_: unknown, options: MeilisearchOptions) {
    super();
    this.#options = readyOptions(options);
    this.#language = options.language ?? PLAIN;
    this.#clients = new Clients(this.#options);
  }

  /** Whether the server answers and its search key is at hand. Throws nothing. */
  async isHealthy(): Promise<boolean> {
    const reader = await this.#clients.reader().catch(() => undefined);
    return reader ? reader.isHealthy() : false;
  }

  override async upsertIndex({ index }: { index: SearchTypes.ResolvedSearchIndexDefinition }): Promise<SearchTypes.SearchTask> {
    const uid = this.#uidOf(index.physical_name);
    const settings = settingsOf(layoutOf(index), index.settings, this.#options);
    const client = await this.#clients.writer();
    const made = await this.#applied(client.createIndex(uid, { primaryKey: index.primary_key }), index.physical_name);
    if (made.status === "failed" && made.error?.code !== "index_already_exists") throw new Error(reasonOf(made));
    const set = await this.#applied(client.index(uid).updateSettings(settings), index.physical_name);
    if (set.status === "failed") throw new Error(reasonOf(set));
    return set;
  }

  override async deleteIndex({ index }: { index: string }): Promise<SearchTypes.SearchTask> {
    const client = await this.#clients.writer();
    const task = await this.#applied(client.deleteIndex(this.#uidOf(index)), index);
    return task.error?.code === "index_not_found" ? { index, status: "succeeded" } : task;
  }

  override async listIndexes(): Promise<SearchTypes.SearchIndexInfo[]> {
    const { indexes } = await (await this.#clients.writer()).getStats();
    const { indexPrefix } = this.#options;
    return Object.entries(indexes)
      .filter(([uid]) => uid.startsWith(indexPrefix))
      .map(([uid, { numberOfDocuments }]) => ({
        name: uid.slice(indexPrefix.length),
        provider: PROVIDER,
        document_count: numberOfDocuments,
      }));
  }

  override async upsertDocuments(input: {
    index: string;
    definition: SearchTypes.ResolvedSearchIndexDefinition;
    documents: SearchTypes.SearchDocument[];
  }): Promise<SearchTypes.SearchTask> {
    const { index, definition } = input;
    if (input.documents.length === 0) return { index, status: "succeeded" };
    const layout = layoutOf(definition);
    const documents = input.documents.map((document) => storedDocument(document, layout, this.#language.ofText));
    const { client, uid } = await this.#existing(index);
    return accepted(await client.index(uid).addDocuments(documents, { primaryKey: layout.key }), index);
  }

  override async deleteDocuments({ index, filters }: SearchTypes.SearchDeleteDocumentsInput): Promise<SearchTypes.SearchTask> {
    const { client, uid, key } = await this.#existing(index);
    const ids = extractPrimaryKeyFilter(filters, { primary_key: key });
    if (ids?.length === 0) return { index, status: "succeeded" };
    const chosen = ids ? ids.map(String) : { filter: await deletionFilter(client, uid, key, filters) };
    return accepted(await client.index(uid).deleteDocuments(chosen), index);
  }

  override async clearIndex({ index }: { index: string }): Promise<SearchTypes.SearchTask> {
    const { client, uid } = await this.#existing(index);
    return accepted(await client.index(uid).deleteAllDocuments(), index);
  }

  async waitForTask(task: SearchTypes.SearchTask, options?: { timeout_ms?: number }): Promise<SearchTypes.SearchTask> {
    if (!task.id) return task;
    const client = await this.#clients.writer();
    const timeout = options?.timeout_ms ?? this.#options.taskTimeout;
    return finished(await client.tasks.waitForTask(Number(task.id), { timeout, interval: LOOK_AGAIN }), task.index);
  }

  override async search(input: SearchTypes.ProviderSearchQuery): Promise<SearchTypes.SearchResult> {
    const [result] = await this.searchMany([input]);
    if (!result) throw new Error("search-meilisearch was not answered.");
    return result;
  }

  override async searchMany(inputs: SearchTypes.ProviderSearchQuery[]): Promise<SearchTypes.SearchResult[]> {
    const conversation = new Conversation((queries) => this.#ask(queries), this.#options);
    const answered = await conversation.hold(inputs.map((input) => questionOf(this.#named(input), this.#language)));
    return answered.map(({ question, attempt, answers }) => this.#told(question, attempt, answers));
  }

  /** What an index of this application is called on the server. */
  #uidOf(index: string): string {
    return `${this.#options.indexPrefix}${index}`;
  }

  #named(input: SearchTypes.ProviderSearchQuery): SearchTypes.ProviderSearchQuery {
    return { ...input, index: { ...input.index, physical_name: this.#uidOf(input.index.physical_name) } };
  }

  #told(question: Question, attempt: Attempt, answers: Answer[]): SearchTypes.SearchResult {
    const { input, layout, options, order, rank, facets, page, spelt } = question;
    const names = Object.keys(options.counts);
    const [first, ...rest] = answers;
    const whole = answers.length > names.length + 1 ? rest[0] : first;
    const counts = answers.slice(answers.length - names.length);
    const all = ranked(question, attempt, first?.hits ?? [], this.#options);
    const hits = rank && page.skip < WINDOW ? all.slice(page.skip, page.skip + page.take) : all;
    const last = order && hits.length === page.take ? hits.at(-1)?.hit : undefined;
    const place = last && order ? valuesAt(last, order.attribute)[0] : undefined;
    const explained = options.explain ? hits : [];
    return {
      hits: hits.map(({ hit, score }) => ({
        id: String(hit[layout.key]),
        ...(score === undefined ? {} : { score }),
        document: projectDocument(hit, input.attributes_to_retrieve),
      })),
      facets: Object.fromEntries(facets.map(({ field, limit }) => [field, valuesOf(whole?.facetDistribution?.[field], limit)])),
      metadata: {
        skip: page.skip,
        take: page.take,
        count: input.search_options?.count === "none" ? null : (whole?.estimatedTotalHits ?? 0),
        query: input.q,
        next_cursor:
          last && (typeof place === "string" || typeof place === "number")
            ? writeCursor({ value: place, id: String(last[layout.key]) })
            : undefined,
        processing_time_ms: first?.processingTimeMs,
      },
      provider_metadata: {
        count_capped: false,
        spelt,
        counts: Object.fromEntries(names.map((name, at) => [name, counts[at]?.estimatedTotalHits ?? 0])),
        explain: Object.fromEntries(explained.map(({ hit, parts }) => [String(hit[layout.key]), rounded(parts)])),
        details: Object.fromEntries(explained.map(({ hit }) => [String(hit[layout.key]), hit._rankingScoreDetails])),
      },
    };
  }

  async #ask(queries: MultiSearchQuery[]): Promise<Answer[]> {
    const reader = await this.#clients.reader();
    try {
      const { results } = await reader.multiSearch<{ queries: MultiSearchQuery[] }, Hit>({ queries });
      return results;
    } catch (error) {
      throw toldToMedusa(error);
    }
  }

  async #applied(enqueued: Promise<EnqueuedTask>, index: string): Promise<SearchTypes.SearchTask> {
    return this.waitForTask(accepted(await enqueued, index));
  }

  /** Meilisearch makes an index of whatever is written to, without its settings; a missing one is a missing one. */
  async #existing(index: string): Promise<{ client: Meilisearch; uid: string; key: string }> {
    const client = await this.#clients.writer();
    const uid = this.#uidOf(index);
    try {
      const { primaryKey } = await client.getRawIndex(uid);
      return { client, uid, key: primaryKey ?? "id" };
    } catch (error) {
      throw toldToMedusa(error);
    }
  }
}

/** A deletion by filter is told the index and nothing else; its settings say which fields it knows. */
async function deletionFilter(client: Meilisearch, uid: string, key: string, filters: SearchTypes.SearchFilters): Promise<string> {
  const rules = (await client.index(uid).getFilterableAttributes()) ?? [];
  const attributes = rules.flatMap((rule) => (typeof rule === "string" ? [rule] : rule.attributePatterns));
  const filter = filterOf(layoutFrom(attributes, key), filters);
  if (!filter) throw new Error("search-meilisearch deletes what a filter chooses; to empty an index, clear it.");
  return filter;
}

const reasonOf = ({ index, error }: SearchTypes.SearchTask): string =>
  `Meilisearch could not set up "${index}": ${error?.message ?? "no reason given"}`;

function valuesOf(distribution: Record<string, number> | undefined, limit: number): SearchTypes.SearchFacetResult {
  const values = Object.entries(distribution ?? {}).map(([value, count]) => ({ value, count }));
  values.sort((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1));
  return { type: "value", values: values.slice(0, limit) };
}

const rounded = (parts: Record<string, number> = {}): Record<string, number> =>
  Object.fromEntries(Object.entries(parts).map(([name, value]) => [name, Math.round(value * 10_000) / 10_000]));
