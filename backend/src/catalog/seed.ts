import { container } from "@medusajs/framework";
import type { SearchTypes } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { Query, Sources } from "../workflows/listing/current-listing";
import type { Gathered } from "./gather";

/** Listings gathered at once; so many documents are also written at once (medusa-config.ts). */
const BATCH = 400;

interface IndexedDocument extends Record<string, unknown> {
  id: string;
}
type Gather<D> = (query: Query, ids: string[]) => Promise<Gathered<D>>;

/** Medusa hands a rebuild its query and nothing else. */
export const sourcesOfRebuild = (query: Query): Sources => ({
  query,
  database: container.resolve(ContainerRegistrationKeys.PG_CONNECTION),
});

/**
 * Fills an index from the start, in the order of ids, so that an interrupted run goes on where it stopped. The catch-up pass of a rebuild
 * looks at what changed meanwhile.
 */
export function seedFrom<D extends IndexedDocument>(entity: string, gather: Gather<D>) {
  return async function* ({ container: { query }, filters, last_key, catchup }: SearchTypes.SearchSeedContext) {
    const since = catchup ? { updated_at: { $gte: catchup.since } } : {};
    const read = async (after: string) => {
      const { data } = await query.graph({
        entity,
        fields: ["id"],
        filters: { ...filters, id: { $gt: after }, ...since },
        pagination: { take: BATCH, order: { id: "ASC" } },
        withDeleted: !!catchup,
      });
      const ids: string[] = data.map((row: { id: string }) => row.id);
      return { ids, documents: ids.length > 0 ? (await gather(query, ids)).documents : [] };
    };
    let coming = read(last_key ?? "");
    for (;;) {
      const { ids, documents } = await coming;
      if (ids.length === 0) return;
      // The next are gathered while these are written.
      coming = read(ids.at(-1) ?? "");
      coming.catch(() => {});
      const kept = new Set(documents.map((document) => document.id));
      const gone = ids.filter((id) => !kept.has(id));
      const mutations: ({ action: "upsert"; documents: D[] } | { action: "delete"; filters: { id: string[] } })[] = [];
      if (documents.length > 0) mutations.push({ action: "upsert", documents });
      if (catchup && gone.length > 0) mutations.push({ action: "delete", filters: { id: gone } });
      if (mutations.length > 0) yield mutations;
    }
  };
}
