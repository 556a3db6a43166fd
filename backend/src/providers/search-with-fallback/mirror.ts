import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql";
import type { Logger, SearchTypes } from "@medusajs/framework/types";
import { troubleOf } from "../search-meilisearch/errors";
import type { MeilisearchSearchProvider } from "../search-meilisearch/service";
import { planOf, tableName } from "../search-postgres/rules/plan";
import { countOf, documentsOf, GROUND, IS_WATCHED, markAll, watchStatements } from "./statements";

type Definition = SearchTypes.ResolvedSearchIndexDefinition;
type Documents = { id: string; document: SearchTypes.SearchDocument }[];

/** Changes carried over in one transaction, and documents sent in one call. */
const TAKEN = 5_000;
const SENT = 1_000;
/** How old the oldest change may be that the mirror has not got; an older mirror answers nobody. */
const MOST_BEHIND = "30 seconds";
/** For so long what was read of a mirror's state is believed, and after a failure nothing is tried, in milliseconds. */
const BELIEVED = 1_000;
const REST = 3_000;

interface Known {
  definition: Definition;
  isWatched: boolean;
  isCompared: boolean;
  isCurrent: boolean;
  /** Since this process began or lost the server, the mirror has not had everything yet: nobody is led back to how it was before. */
  mustCatchUp: boolean;
  readAt: number;
  running?: Promise<void>;
  restUntil: number;
}

/**
 * Carries the documents of PostgreSQL's index tables over to Meilisearch. Triggers note each change in the transaction that makes it; whoever
 * searches or writes starts the carrying, one process at a time per index, and nobody waits for it. A mirror that is new, that lost its index or
 * that belongs to another server is filled from the start.
 */
export class Mirror {
  readonly #known = new Map<string, Known>();

  constructor(
    readonly manager: SqlEntityManager,
    readonly meilisearch: MeilisearchSearchProvider,
    /** Address of the server and what its indexes are called by, so that another one is known for another. */
    readonly server: string,
    readonly logger: Pick<Logger, "warn">,
  ) {}

  /** Whether Meilisearch may answer for an index: it was filled, and no change older than `MOST_BEHIND` is missing. */
  async isCurrent(definition: Definition): Promise<boolean> {
    const known = this.#of(definition);
    if (!known.isWatched) {
      this.carry(definition);
      return false;
    }
    if (Date.now() - known.readAt >= BELIEVED) {
      known.readAt = Date.now();
      const [state] = await this.manager.execute<{ is_current: boolean; is_behind: boolean }[]>(
        `select m.is_whole and m.server = ? and coalesce(oldest.changed_at > now() - interval '${MOST_BEHIND}', true) as is_current,
            oldest.changed_at is not null or not m.is_whole or m.server <> ? as is_behind
          from search_mirror as m
          left join lateral (select changed_at from search_mirror_change as c where c.index = m.index order by seq limit 1) as oldest on true
          where m.index = ?`,
        [this.server, this.server, definition.physical_name],
      );
      const isBehind = state?.is_behind ?? true;
      known.mustCatchUp = known.mustCatchUp && isBehind;
      known.isCurrent = state?.is_current === true && !known.mustCatchUp;
      if (isBehind) this.carry(definition);
    }
    return known.isCurrent;
  }

  /** The server is away: when it is back, it answers again once it has everything. */
  distrust(): void {
    for (const known of this.#known.values()) {
      known.isCurrent = false;
      known.mustCatchUp = true;
      known.readAt = 0;
    }
  }

  /** Starts carrying over what changed, without waiting for it. */
  carry(definition: Definition): void {
    const known = this.#of(definition);
    if (known.running || Date.now() < known.restUntil) return;
    known.running = this.#run(known)
      .catch((error: unknown) => {
        known.restUntil = Date.now() + REST;
        known.isCurrent = false;
        this.logger.warn(
          `Meilisearch: ${definition.physical_name} is not carried over: ${error instanceof Error ? error.message : String(error)}`,
        );
      })
      .finally(() => {
        known.running = undefined;
      });
  }

  /** The same for whoever knows an index by its name alone; another process or the next question does it otherwise. */
  carryKnown(index: string): void {
    const known = this.#known.get(index);
    if (known) this.carry(known.definition);
  }

  /** Meilisearch has lost an index: it is filled anew. */
  async lost(definition: Definition): Promise<void> {
    this.#of(definition).isCurrent = false;
    await this.manager.execute("update search_mirror set server = '', is_whole = false where index = ?", [definition.physical_name]);
    this.carry(definition);
  }

  /** An index version is gone for good. */
  async forget(index: string): Promise<void> {
    this.#known.delete(index);
    for (const statement of GROUND) await this.manager.execute(statement);
    await this.manager.execute("delete from search_mirror_change where index = ?", [index]);
    await this.manager.execute("delete from search_mirror where index = ?", [index]);
    await this.meilisearch
      .deleteIndex({ index })
      .catch((error: Error) => this.logger.warn(`Meilisearch: ${index} stays: ${error.message}`));
  }

  #of(definition: Definition): Known {
    const found = this.#known.get(definition.physical_name);
    if (found) return found;
    const known: Known = { definition, isWatched: false, isCompared: false, isCurrent: false, mustCatchUp: true, readAt: 0, restUntil: 0 };
    this.#known.set(definition.physical_name, known);
    return known;
  }

  async #run(known: Known): Promise<void> {
    if (!known.isWatched) await this.#watch(known);
    let hasMore = true;
    while (hasMore) {
      try {
        hasMore = await this.#step(known);
      } catch (error) {
        if (troubleOf(error) !== "missing") throw error;
        await this.manager.execute("update search_mirror set server = '' where index = ?", [known.definition.physical_name]);
      }
    }
    known.readAt = 0;
  }

  /** From here on nothing is written to the index's table without a note of it. */
  async #watch(known: Known): Promise<void> {
    const index = known.definition.physical_name;
    const table = tableName(index);
    await this.manager.transactional(async (manager) => {
      await manager.execute("select pg_advisory_xact_lock(hashtext('search-mirror'))");
      for (const statement of GROUND) await manager.execute(statement);
      const watched = await manager.execute<unknown[]>(IS_WATCHED, [table]);
      await manager.execute("insert into search_mirror (index) values (?) on conflict do nothing", [index]);
      if (watched.length > 0) return;
      for (const statement of watchStatements(table, index)) await manager.execute(statement);
      await manager.execute("update search_mirror set server = '' where index = ?", [index]);
    });
    known.isWatched = true;
  }

  /** One piece of work, by one process at a time; false when nothing is left or another one is at it. */
  #step(known: Known): Promise<boolean> {
    const index = known.definition.physical_name;
    return this.manager.transactional(async (manager) => {
      const [lock] = await manager.execute<{ is_mine: boolean }[]>(
        "select pg_try_advisory_xact_lock(hashtext('search-mirror:' || ?)) as is_mine",
        [index],
      );
      if (!lock?.is_mine) return false;
      const [state] = await manager.execute<{ server: string }[]>("select server from search_mirror where index = ?", [index]);
      if (!state) return false;
      if (state.server !== this.server) return this.#begin(manager, known.definition);
      const changes = await manager.execute<{ id: string; seq: string }[]>(
        `select id, seq from search_mirror_change where index = ? order by seq limit ${TAKEN}`,
        [index],
      );
      if (changes.length === 0) return this.#finish(manager, known);
      await this.#send(
        manager,
        known.definition,
        changes.map(({ id }) => id),
      );
      // What changed again meanwhile has another number and stays.
      await manager.execute(
        `delete from search_mirror_change as c using jsonb_to_recordset(?::jsonb) as sent (id text, seq bigint)
          where c.index = ? and c.id = sent.id and c.seq = sent.seq`,
        [JSON.stringify(changes), index],
      );
      return true;
    });
  }

  async #begin(manager: SqlEntityManager, definition: Definition): Promise<boolean> {
    const index = definition.physical_name;
    await this.meilisearch.deleteIndex({ index });
    await this.meilisearch.upsertIndex({ index: definition });
    await manager.execute(markAll(tableName(index)), [index]);
    await manager.execute("update search_mirror set server = ?, is_whole = false where index = ?", [this.server, index]);
    return true;
  }

  /** Nothing is missing. Once in a process the two are counted: a server may have been put back to an older state. */
  async #finish(manager: SqlEntityManager, known: Known): Promise<boolean> {
    const index = known.definition.physical_name;
    if (!known.isCompared) {
      const held = (await this.meilisearch.listIndexes()).find(({ name }) => name === index)?.document_count;
      const [own] = await manager.execute<{ count: number }[]>(countOf(tableName(index)));
      if (held !== own?.count) {
        await manager.execute("update search_mirror set server = '' where index = ?", [index]);
        known.isCompared = true;
        return true;
      }
      known.isCompared = true;
    }
    await manager.execute("update search_mirror set is_whole = true where index = ? and not is_whole", [index]);
    return false;
  }

  /** The newest state of these documents, in the order they are sent; those that are no longer there are deleted. */
  async #send(manager: SqlEntityManager, definition: Definition, ids: string[]): Promise<void> {
    const index = definition.physical_name;
    const tasks: SearchTypes.SearchTask[] = [];
    for (let at = 0; at < ids.length; at += SENT) {
      const some = ids.slice(at, at + SENT);
      const { text, values } = documentsOf(planOf(definition), some);
      const rows = await manager.execute<Documents>(text, [...values]);
      const kept = new Set(rows.map(({ id }) => id));
      const gone = some.filter((id) => !kept.has(id));
      if (rows.length > 0)
        tasks.push(await this.meilisearch.upsertDocuments({ index, definition, documents: rows.map(({ document }) => document) }));
      if (gone.length > 0) tasks.push(await this.meilisearch.deleteDocuments({ index, filters: { id: gone } }));
    }
    for (const task of tasks) {
      const { status, error } = await this.meilisearch.waitForTask(task);
      if (status === "failed") throw new Error(error?.message ?? "A task failed.");
    }
  }
}
