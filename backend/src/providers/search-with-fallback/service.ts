import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql";
import type { Logger, SearchTypes } from "@medusajs/framework/types";
import { troubleOf } from "../search-meilisearch/errors";
import { MeilisearchSearchProvider } from "../search-meilisearch/service";
import { PostgresSearchProvider } from "../search-postgres/service";
import { Breaker } from "./breaker";
import { FOOD_LANGUAGE } from "./language";
import { Mirror } from "./mirror";
import { type MeilisearchSettings, meilisearchSettings } from "./settings";

interface Cradle {
  manager: SqlEntityManager;
  logger?: Pick<Logger, "warn">;
}

/**
 * PostgreSQL's search with Meilisearch in front (docs/decisions/0125). Every index is PostgreSQL's, under its name: writes, versions and rebuilds are
 * as ever, and a mirror follows. Questions go to Meilisearch while it is there and current, and to PostgreSQL otherwise.
 */
export class SearchWithFallback extends PostgresSearchProvider {
  readonly #meilisearch: MeilisearchSearchProvider;
  readonly #mirror: Mirror;
  readonly #breaker: Breaker;
  readonly #logger: Pick<Logger, "warn">;

  constructor({ manager, logger = console }: Cradle, { settings = meilisearchSettings() }: { settings?: MeilisearchSettings } = {}) {
    super({ manager });
    this.#logger = logger;
    this.#meilisearch = new MeilisearchSearchProvider(undefined, { ...settings, ...FOOD_LANGUAGE });
    this.#mirror = new Mirror(manager, this.#meilisearch, [settings.host, settings.indexPrefix].filter(Boolean).join(" "), logger);
    this.#breaker = new Breaker(() => this.#meilisearch.isHealthy());
  }

  override async upsertDocuments(input: Parameters<PostgresSearchProvider["upsertDocuments"]>[0]): Promise<SearchTypes.SearchTask> {
    const task = await super.upsertDocuments(input);
    this.#mirror.carry({ ...input.definition, physical_name: input.index });
    return task;
  }

  override async deleteDocuments(input: SearchTypes.SearchDeleteDocumentsInput): Promise<SearchTypes.SearchTask> {
    const task = await super.deleteDocuments(input);
    this.#mirror.carryKnown(input.index);
    return task;
  }

  override async deleteIndex(input: { index: string }): Promise<SearchTypes.SearchTask> {
    const task = await super.deleteIndex(input);
    await this.#mirror.forget(input.index);
    return task;
  }

  override async search(input: SearchTypes.ProviderSearchQuery): Promise<SearchTypes.SearchResult> {
    const [result] = await this.searchMany([input]);
    return result ?? super.search(input);
  }

  override async searchMany(inputs: SearchTypes.ProviderSearchQuery[]): Promise<SearchTypes.SearchResult[]> {
    const answered = await this.#byMeilisearch(inputs);
    return answered ?? Promise.all(inputs.map((input) => super.search(input)));
  }

  /** Undefined when somebody else has to answer. */
  async #byMeilisearch(inputs: SearchTypes.ProviderSearchQuery[]): Promise<SearchTypes.SearchResult[] | undefined> {
    const definitions = [...new Map(inputs.map(({ index }) => [index.physical_name, index])).values()];
    if (!this.#breaker.isClosed) return undefined;
    const current = await Promise.all(definitions.map((definition) => this.#mirror.isCurrent(definition)));
    if (current.includes(false)) return undefined;
    try {
      return await this.#meilisearch.searchMany(inputs);
    } catch (error) {
      const trouble = troubleOf(error);
      if (trouble === "missing") await Promise.all(definitions.map((definition) => this.#mirror.lost(definition)));
      else if (trouble !== "asked") {
        this.#breaker.open();
        this.#mirror.distrust();
      }
      this.#logger.warn(`Meilisearch: ${trouble}, PostgreSQL answers: ${error instanceof Error ? error.message : String(error)}`);
      return undefined;
    }
  }
}
