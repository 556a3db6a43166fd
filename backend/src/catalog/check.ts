import { isDeepStrictEqual } from "node:util";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { sourcesOf } from "../workflows/listing/current-listing";
import { gatherProducts, gatherShops } from "./gather";
import { forget, refreshListings, refreshShops } from "./refresh";

const BATCH = 500;
/** Enough to look into; a whole list would be the index itself. */
const FAULTS_TOLD = 40;

export interface SearchCheck {
  findings: { name: string; what: string; value: number; goal: string; met: boolean; faults: string[] }[];
  /** How far it read: listings and shops looked at. */
  head: { seq: number; hash: string };
}

/** What was found of one listing or shop. */
type Drift = "missing" | "extra" | "stale";
type Found = Record<Drift, Set<string>>;

/** An index and the rows it is made of. */
interface Kind {
  index: "product" | "shop";
  entity: "listing" | "vendor";
  /** A sortable field that never changes, by which the whole index can be read. */
  readBy: string;
  words: Record<Drift, string>;
  gather: (container: MedusaContainer, ids: string[]) => Promise<{ documents: { id: string }[] }>;
  mend: (container: MedusaContainer, ids: string[]) => Promise<void>;
}

const KINDS: readonly Kind[] = [
  {
    index: "product",
    entity: "listing",
    readBy: "created_at",
    words: {
      missing: "Dijual, tetapi tidak ada di indeks",
      extra: "Ada di indeks, tetapi tidak dijual",
      stale: "Isinya di indeks sudah lama",
    },
    gather: (container, ids) => gatherProducts(sourcesOf(container), ids),
    mend: refreshListings,
  },
  {
    index: "shop",
    entity: "vendor",
    readBy: "joined_at",
    words: {
      missing: "Lapak disetujui, tetapi tidak ada di indeks",
      extra: "Lapak ada di indeks, tetapi tidak disetujui",
      stale: "Isi lapak di indeks sudah lama",
    },
    gather: (container, ids) => gatherShops(sourcesOf(container), ids),
    mend: refreshShops,
  },
];

/** As an engine gives it back: what is undefined is not there, dates are text. */
const plain = (document: unknown): unknown => JSON.parse(JSON.stringify(document));

function driftOf(wanted: unknown, held: unknown): Drift | undefined {
  if (!wanted) return held ? "extra" : undefined;
  if (!held) return "missing";
  return isDeepStrictEqual(plain(wanted), plain(held)) ? undefined : "stale";
}

/** Holds some rows against what the index has of them; each id with what is wrong. */
async function look(container: MedusaContainer, { index, gather }: Kind, ids: string[]): Promise<[string, Drift][]> {
  const search = container.resolve(Modules.SEARCH);
  const { documents } = await gather(container, ids);
  // Whole documents: unasked, an engine gives the declared fields and leaves out what cards and pages show.
  const fields = [...new Set(["id", ...documents.flatMap((document) => Object.keys(document))])];
  const { hits } = await search.search({
    entity: index,
    fields,
    filters: { id: ids },
    pagination: { take: ids.length },
    search_options: { count: "none" },
  });
  const wanted = new Map(documents.map((document) => [document.id, document]));
  const held = new Map(hits.map(({ id, document }) => [id, document]));
  return ids.flatMap((id): [string, Drift][] => {
    const drift = driftOf(wanted.get(id), held.get(id));
    return drift ? [[id, drift]] : [];
  });
}

async function knownIds(container: MedusaContainer, { entity }: Kind, filters: Record<string, unknown>): Promise<string[]> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity, fields: ["id"], filters, pagination: { take: BATCH, order: { id: "ASC" } } });
  return data.map(({ id }) => id);
}

/** All rows in the order of their ids. What changes while it is looked at is looked at twice before it counts. */
async function checkRows(container: MedusaContainer, kind: Kind, found: Found, repair: boolean): Promise<number> {
  let seen = 0;
  for (let after = ""; ; ) {
    const ids = await knownIds(container, kind, { id: { $gt: after } });
    if (ids.length === 0) return seen;
    const suspects = (await look(container, kind, ids)).map(([id]) => id);
    if (suspects.length > 0) {
      for (const [id, drift] of await look(container, kind, suspects)) found[drift].add(id);
      if (repair) await kind.mend(container, suspects);
    }
    seen += ids.length;
    after = ids.at(-1) ?? "";
  }
}

/** All documents, for those whose row is gone altogether. */
async function checkOrphans(container: MedusaContainer, kind: Kind, found: Found, repair: boolean): Promise<void> {
  const search = container.resolve(Modules.SEARCH);
  for (let cursor: string | undefined; ; ) {
    const { hits, metadata } = await search.search({
      entity: kind.index,
      fields: ["id"],
      pagination: { take: BATCH, order: { [kind.readBy]: "ASC" }, cursor },
      search_options: { count: "none" },
    });
    const ids = hits.map(({ id }) => id);
    const known = new Set(ids.length > 0 ? await knownIds(container, kind, { id: ids }) : []);
    const orphans = ids.filter((id) => !known.has(id));
    for (const id of orphans) found.extra.add(id);
    if (repair && orphans.length > 0) await forget(container, kind.index, orphans);
    cursor = metadata.next_cursor ?? undefined;
    if (!cursor || hits.length < BATCH) return;
  }
}

async function checkIndex(container: MedusaContainer, kind: Kind, repair: boolean) {
  const found: Found = { missing: new Set(), extra: new Set(), stale: new Set() };
  const seen = await checkRows(container, kind, found, repair);
  await checkOrphans(container, kind, found, repair);
  const findings = (Object.keys(found) as Drift[]).map((drift) => {
    const { size } = found[drift];
    const what = `${kind.words[drift]}${repair && size > 0 ? " (diperbaiki)" : ""}`;
    const faults = [...found[drift]].slice(0, FAULTS_TOLD);
    return { name: `${kind.index}_${drift}`, what, value: size, goal: "0", met: repair || size === 0, faults };
  });
  return { findings, seen };
}

/** Holds both indexes against the rows they are made of, some at a time, and mends what differs when asked to. */
export async function checkSearch(container: MedusaContainer, { repair }: { repair: boolean }): Promise<SearchCheck> {
  const findings: SearchCheck["findings"] = [];
  let seq = 0;
  for (const kind of KINDS) {
    const checked = await checkIndex(container, kind, repair);
    findings.push(...checked.findings);
    seq += checked.seen;
  }
  return { findings, head: { seq, hash: "" } };
}
