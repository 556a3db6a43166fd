import { isDeepStrictEqual } from "node:util";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import type { ProductDocument } from "./documents";
import { gatherProducts } from "./gather";
import { refreshListings } from "./refresh";

const BATCH = 500;
/** Enough to look into; a whole list would be the index itself. */
const FAULTS_TOLD = 10;

export interface SearchCheck {
  findings: { name: string; what: string; value: number; goal: string; met: boolean; faults: string[] }[];
  /** How far it read: listings looked at. */
  head: { seq: number; hash: string };
}

/** What was found of one listing. */
type Drift = "missing" | "extra" | "stale";
const WORDS: Record<Drift, string> = {
  missing: "Dijual, tetapi tidak ada di indeks",
  extra: "Ada di indeks, tetapi tidak dijual",
  stale: "Isinya di indeks sudah lama",
};

/** As an engine gives it back: what is undefined is not there, dates are text. */
const plain = (document: unknown): unknown => JSON.parse(JSON.stringify(document));

function driftOf(wanted: ProductDocument | undefined, held: unknown): Drift | undefined {
  if (!wanted) return held ? "extra" : undefined;
  if (!held) return "missing";
  return isDeepStrictEqual(plain(wanted), plain(held)) ? undefined : "stale";
}

/** Holds a batch of listings against what the index has of them; each id with what is wrong. */
async function look(container: MedusaContainer, ids: string[]): Promise<[string, Drift][]> {
  const search = container.resolve(Modules.SEARCH);
  const [{ documents }, { hits }] = await Promise.all([
    gatherProducts(container.resolve(ContainerRegistrationKeys.QUERY), { filters: { id: ids } }),
    search.search({ entity: "product", filters: { id: ids }, pagination: { take: ids.length }, search_options: { count: "none" } }),
  ]);
  const wanted = new Map(documents.map((document) => [document.id, document]));
  const held = new Map(hits.map(({ id, document }) => [id, document]));
  return ids.flatMap((id): [string, Drift][] => {
    const drift = driftOf(wanted.get(id), held.get(id));
    return drift ? [[id, drift]] : [];
  });
}

/**
 * Holds the product index against the listings it is made of, some at a time in the order of their ids, and mends what differs when asked to.
 * What changes while it runs is looked at twice before it counts.
 */
export async function checkSearch(container: MedusaContainer, { repair }: { repair: boolean }): Promise<SearchCheck> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const found: Record<Drift, string[]> = { missing: [], extra: [], stale: [] };
  let seen = 0;
  for (let after = ""; ; ) {
    const { data } = await query.graph({
      entity: "listing",
      fields: ["id"],
      filters: { id: { $gt: after } },
      pagination: { take: BATCH, order: { id: "ASC" } },
    });
    const ids = data.map(({ id }) => id);
    if (ids.length === 0) break;
    const suspects = (await look(container, ids)).map(([id]) => id);
    if (suspects.length > 0) {
      for (const [id, drift] of await look(container, suspects)) found[drift].push(id);
      if (repair) await refreshListings(container, suspects);
    }
    seen += ids.length;
    after = ids.at(-1) ?? "";
  }
  const findings = (Object.keys(WORDS) as Drift[]).map((drift) => ({
    name: drift,
    what: `${WORDS[drift]}${repair && found[drift].length > 0 ? " (diperbaiki)" : ""}`,
    value: found[drift].length,
    goal: "0",
    met: repair || found[drift].length === 0,
    faults: found[drift].slice(0, FAULTS_TOLD),
  }));
  return { findings, head: { seq: seen, hash: "" } };
}
