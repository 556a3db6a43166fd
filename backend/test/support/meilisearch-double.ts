import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { z } from "zod";
import { FilterError, parseFilter } from "./meilisearch-filter";

/**
 * A stand-in for a Meilisearch server: knows the calls the provider may make, with their keys, paths and bodies, and answers in the shapes of the
 * real one. Whatever it does not know is answered as an error and remembered in `refusals`, which a test expects to be empty. It finds words as
 * they are written and by their beginnings; slips are the real server's business.
 */

type Document = Record<string, unknown>;

interface Index {
  primaryKey: string;
  documents: Map<string, Document>;
  settings: z.infer<typeof Settings>;
  createdAt: string;
}

interface Task {
  uid: number;
  indexUid: string;
  status: "succeeded" | "failed";
  type: string;
  error: Problem | null;
  enqueuedAt: string;
}

interface Problem {
  message: string;
  code: string;
  type: string;
  link: string;
}

class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

const names = z.array(z.string());
const Settings = z.strictObject({
  searchableAttributes: names.default([]),
  filterableAttributes: z
    .array(
      z.union([
        z.literal("_geo"),
        z.strictObject({
          attributePatterns: names.length(1),
          features: z.strictObject({
            facetSearch: z.boolean(),
            filter: z.strictObject({ equality: z.boolean(), comparison: z.boolean() }),
          }),
        }),
      ]),
    )
    .default([]),
  sortableAttributes: names.default([]),
  rankingRules: z
    .array(z.union([z.enum(["sort", "words", "typo", "attributeRank", "proximity", "exactness"]), z.string().regex(/^[\w.]+:desc$/)]))
    .default([]),
  stopWords: names.default([]),
  synonyms: z.record(z.string(), names).default({}),
  typoTolerance: z
    .strictObject({
      enabled: z.boolean(),
      minWordSizeForTypos: z.strictObject({ oneTypo: z.int().min(0).max(255), twoTypos: z.int().min(0).max(255) }),
      disableOnWords: names,
      disableOnAttributes: names,
      disableOnNumbers: z.boolean(),
    })
    .optional(),
  distinctAttribute: z.string().nullable().default(null),
  faceting: z.strictObject({ maxValuesPerFacet: z.int(), sortFacetValuesBy: z.record(z.string(), z.enum(["alpha", "count"])) }).optional(),
  pagination: z.strictObject({ maxTotalHits: z.int() }).optional(),
  facetSearch: z.boolean().default(true),
});

const SearchBody = z.strictObject({
  indexUid: z.string(),
  q: z.string(),
  filter: z.string().optional(),
  sort: names.optional(),
  facets: names.optional(),
  distinct: z.string().optional(),
  offset: z.int().min(0).optional(),
  limit: z.int().min(0).optional(),
  attributesToRetrieve: names,
  attributesToSearchOn: names.optional(),
  matchingStrategy: z.literal("all"),
  showRankingScoreDetails: z.boolean().optional(),
});
type SearchBody = z.infer<typeof SearchBody>;

const KeyBody = z.strictObject({
  uid: z.uuid(),
  name: z.string(),
  description: z.string(),
  actions: z.array(z.literal("search")).length(1),
  indexes: z.array(z.string().regex(/^[\w-]*\*$/)).length(1),
  expiresAt: z.null(),
});

const UID = "([A-Za-z0-9_-]+)";
const nothing = z.undefined();

/** Values at a dotted path, lists spread; `undefined` stands for what is not there. */
function at(document: unknown, path: readonly string[]): unknown[] {
  if (Array.isArray(document)) return document.flatMap((one) => at(one, path));
  const [key, ...rest] = path;
  if (key === undefined) return [document];
  return typeof document === "object" && document !== null ? at((document as Document)[key], rest) : [undefined];
}
const valuesAt = (document: Document, path: string): unknown[] => at(document, path.split("."));

const filterableOf = ({ settings }: Index): Set<string> =>
  new Set(settings.filterableAttributes.flatMap((rule) => (typeof rule === "string" ? [rule] : rule.attributePatterns)));

function within(what: string, wanted: readonly string[] | undefined, known: Iterable<string>, code: string): void {
  const set = new Set(known);
  const stranger = wanted?.find((one) => !set.has(one));
  if (stranger) throw new Refusal(400, code, `Attribute \`${stranger}\` is not ${what}.`);
}

/** The first of the attributes that holds each word, or -1; a word in quotes is whole, the last one may go on. */
function placesOf(document: Document, q: string, attributes: readonly string[]): number[] {
  const typed = [...q.matchAll(/"([^"]*)"|([^\s"]+)/g)];
  return typed.map(([, whole, open], index) => {
    const goesOn = open !== undefined && index === typed.length - 1 && !q.endsWith(" ");
    const word = (whole ?? open ?? "").toLowerCase();
    return attributes.findIndex((attribute) => {
      const words = valuesAt(document, attribute).flatMap(
        (text) =>
          String(text ?? "")
            .toLowerCase()
            .match(/[\p{L}\p{N}]+/gu) ?? [],
      );
      return words.some((one) => (goesOn ? one.startsWith(word) : one === word));
    });
  });
}

function compareValues(one: unknown, other: unknown): number {
  if (typeof one === "number" && typeof other === "number") return one - other;
  return String(one) < String(other) ? -1 : String(one) > String(other) ? 1 : 0;
}

function search(index: Index, body: SearchBody): Record<string, unknown> {
  const { settings, documents } = index;
  const filterable = filterableOf(index);
  within("searchable", body.attributesToSearchOn, settings.searchableAttributes, "invalid_search_attributes_to_search_on");
  within("filterable", body.facets, filterable, "invalid_search_facets");
  within(
    "sortable",
    body.sort?.map((one) => one.replace(/:(asc|desc)$/, "").replace(/^_geoPoint\(.*\)$/, "_geo")),
    settings.sortableAttributes,
    "invalid_search_sort",
  );
  const fits = body.filter === undefined ? () => true : parseFilter(body.filter, filterable);
  const attributes = body.attributesToSearchOn ?? settings.searchableAttributes;
  const found = [...documents.values()]
    .filter((document) => fits((attribute) => valuesAt(document, attribute)))
    .map((document) => ({ document, places: placesOf(document, body.q, attributes) }))
    .filter(({ places }) => !places.includes(-1));
  const custom = settings.rankingRules.filter((rule) => rule.endsWith(":desc"));
  const orders = (rules: readonly string[]) =>
    rules.map((rule) => (one: Document, other: Document) => {
      const attribute = rule.replace(/:(asc|desc)$/, "");
      const difference = compareValues(valuesAt(one, attribute)[0], valuesAt(other, attribute)[0]);
      return rule.endsWith(":desc") ? -difference : difference;
    });
  const bySort = orders(body.sort?.filter((rule) => !rule.startsWith("_geo")) ?? []);
  const byRank = orders(custom);
  const rankOf = (places: number[]) => places.reduce((sum, place) => sum + (place < 0 ? attributes.length : place), 0);
  found.sort((one, other) => {
    for (const order of bySort) if (order(one.document, other.document) !== 0) return order(one.document, other.document);
    if (rankOf(one.places) !== rankOf(other.places)) return rankOf(one.places) - rankOf(other.places);
    for (const order of byRank) if (order(one.document, other.document) !== 0) return order(one.document, other.document);
    return 0;
  });
  const { offset = 0, limit = 20 } = body;
  const shown = found.slice(offset, offset + limit).map(({ document }) => ({
    ...project(document, body.attributesToRetrieve),
    ...(body.showRankingScoreDetails
      ? { _rankingScoreDetails: { words: { order: 0, matchingWords: 1, maxMatchingWords: 1, score: 1 } } }
      : {}),
  }));
  const distribution = (field: string) => {
    const counts: Record<string, number> = {};
    for (const { document } of found)
      for (const value of valuesAt(document, field))
        if (value !== null && value !== undefined) counts[String(value)] = (counts[String(value)] ?? 0) + 1;
    return counts;
  };
  return {
    indexUid: body.indexUid,
    hits: shown,
    query: body.q,
    processingTimeMs: 0,
    limit,
    offset,
    estimatedTotalHits: Math.min(found.length, settings.pagination?.maxTotalHits ?? 1_000),
    ...(body.facets
      ? { facetDistribution: Object.fromEntries(body.facets.map((field) => [field, distribution(field)])), facetStats: {} }
      : {}),
    requestUid: crypto.randomUUID(),
  };
}

/** Whole top-level fields, and single ones below by their dotted path. */
function project(document: Document, attributes: readonly string[]): Document {
  const shown: Document = {};
  for (const attribute of attributes) {
    const [top = "", below] = attribute.split(".");
    if (document[top] === undefined) continue;
    if (below === undefined) shown[top] = document[top];
    else shown[top] = { ...(shown[top] as object | undefined), [below]: (document[top] as Document)[below] };
  }
  return shown;
}

interface SearchKey {
  uid: string;
  key: string;
  /** Of the indexes it may search. */
  prefix: string;
}

interface Call {
  method: string;
  path: string;
  key: "admin" | "search" | "none" | "unknown";
  body: unknown;
}

type Answer = [status: number, body: unknown];
interface Route {
  method: string;
  path: RegExp;
  /** Who may call it. */
  keys: Call["key"][];
  body: z.ZodType;
  query?: z.ZodType;
  answer: (match: string[], body: unknown) => Answer;
}

export interface MeilisearchDouble {
  host: string;
  apiKey: string;
  calls: Call[];
  /** What was not known, or not allowed: method, path and why. */
  refusals: string[];
  documents: (index: string) => Document[];
  /** The next task ends so. */
  failNextTask: (code: string, message: string) => void;
  /** Every answer comes so much later, in milliseconds. */
  slowDown: (milliseconds: number) => void;
  /** Every call is answered so, until `undefined`. */
  answerAll: (answer: Answer | undefined) => void;
  /** All data is gone, as after a lost disk. */
  forget: () => void;
  close: () => Promise<void>;
}

const problem = (code: string, message: string, type = "invalid_request"): Problem => ({
  message,
  code,
  type,
  link: `https://docs.meilisearch.com/errors#${code}`,
});

export async function openMeilisearchDouble({
  port = 0,
  apiKey = "double-master-key",
}: {
  port?: number;
  apiKey?: string;
} = {}): Promise<MeilisearchDouble> {
  const indexes = new Map<string, Index>();
  const tasks: Task[] = [];
  const calls: Call[] = [];
  const refusals: string[] = [];
  const searchKeys: SearchKey[] = [];
  let failure: Problem | undefined;
  let delay = 0;
  let fixed: Answer | undefined;

  const indexOf = (uid = ""): Index => {
    const index = indexes.get(uid);
    if (!index) throw new Refusal(404, "index_not_found", `Index \`${uid}\` not found.`);
    return index;
  };
  const enqueue = (indexUid: string, type: string, apply: () => void): Answer => {
    const task: Task = { uid: tasks.length, indexUid, status: "succeeded", type, error: null, enqueuedAt: new Date().toISOString() };
    try {
      if (failure) throw failure;
      apply();
    } catch (error) {
      task.status = "failed";
      task.error = error instanceof Refusal ? problem(error.code, error.message) : (error as Problem);
    }
    failure = undefined;
    tasks.push(task);
    return [202, { taskUid: task.uid, indexUid, status: "enqueued", type, enqueuedAt: task.enqueuedAt }];
  };
  const infoOf = (uid: string, { primaryKey, createdAt }: Index) => ({ uid, createdAt, updatedAt: createdAt, primaryKey });
  const keyView = (key: SearchKey) => ({
    name: "search-meilisearch",
    description: "May search and nothing else.",
    key: key.key,
    uid: key.uid,
    actions: ["search"],
    indexes: [`${key.prefix}*`],
    expiresAt: null,
    createdAt: "2026-01-01T00:00:00Z",
    updatedAt: "2026-01-01T00:00:00Z",
  });
  const route = (
    method: string,
    path: string,
    body: z.ZodType,
    answer: Route["answer"],
    { keys = ["admin"], query }: Partial<Pick<Route, "keys" | "query">> = {},
  ): Route => ({ method, path: new RegExp(`^${path}$`), keys, body, query, answer });

  const routes: Route[] = [
    route("GET", "/health", nothing, () => [200, { status: "available" }], { keys: ["admin", "search", "none"] }),
    route("GET", "/keys/([a-f0-9-]{36})", nothing, ([, uid]) => {
      const known = searchKeys.find((one) => one.uid === uid);
      if (!known) throw new Refusal(404, "api_key_not_found", `API key \`${uid}\` not found.`);
      return [200, keyView(known)];
    }),
    route("POST", "/keys", KeyBody, (_, body) => {
      const { uid, indexes: of } = body as z.infer<typeof KeyBody>;
      if (searchKeys.some((one) => one.uid === uid))
        throw new Refusal(409, "api_key_already_exists", `\`uid\` field value \`${uid}\` is already an existing API key.`);
      const made = { uid, key: `search-${crypto.randomUUID()}`, prefix: of[0]?.slice(0, -1) ?? "" };
      searchKeys.push(made);
      return [201, keyView(made)];
    }),
    route("POST", "/indexes", z.strictObject({ uid: z.string().regex(/^[\w-]{1,400}$/), primaryKey: z.string() }), (_, body) => {
      const { uid, primaryKey } = body as { uid: string; primaryKey: string };
      return enqueue(uid, "indexCreation", () => {
        if (indexes.has(uid)) throw new Refusal(409, "index_already_exists", `Index \`${uid}\` already exists.`);
        indexes.set(uid, { primaryKey, documents: new Map(), settings: Settings.parse({}), createdAt: new Date().toISOString() });
      });
    }),
    route("GET", `/indexes/${UID}`, nothing, ([, uid = ""]) => [200, infoOf(uid, indexOf(uid))]),
    route("DELETE", `/indexes/${UID}`, nothing, ([, uid = ""]) =>
      enqueue(uid, "indexDeletion", () => {
        indexOf(uid);
        indexes.delete(uid);
      }),
    ),
    route("PATCH", `/indexes/${UID}/settings`, Settings, ([, uid = ""], body) =>
      enqueue(uid, "settingsUpdate", () => {
        indexOf(uid).settings = body as z.infer<typeof Settings>;
      }),
    ),
    route("GET", `/indexes/${UID}/settings/filterable-attributes`, nothing, ([, uid]) => [200, indexOf(uid).settings.filterableAttributes]),
    route(
      "POST",
      `/indexes/${UID}/documents`,
      z.array(z.record(z.string(), z.unknown())).min(1),
      ([, uid = ""], body) =>
        enqueue(uid, "documentAdditionOrUpdate", () => {
          const { documents, primaryKey } = indexOf(uid);
          for (const document of body as Document[]) {
            const id = String(document[primaryKey]);
            if (!/^[\w-]{1,511}$/.test(id)) throw new Refusal(400, "invalid_document_id", `Document identifier \`${id}\` is invalid.`);
            documents.set(id, document);
          }
        }),
      { query: z.strictObject({ primaryKey: z.string() }) },
    ),
    route("POST", `/indexes/${UID}/documents/delete-batch`, names.min(1), ([, uid = ""], body) =>
      enqueue(uid, "documentDeletion", () => {
        for (const id of body as string[]) indexOf(uid).documents.delete(id);
      }),
    ),
    route("POST", `/indexes/${UID}/documents/delete`, z.strictObject({ filter: z.string().min(1) }), ([, uid = ""], body) =>
      enqueue(uid, "documentDeletion", () => {
        const index = indexOf(uid);
        const fits = parseFilter((body as { filter: string }).filter, filterableOf(index));
        for (const [id, document] of index.documents) if (fits((attribute) => valuesAt(document, attribute))) index.documents.delete(id);
      }),
    ),
    route("DELETE", `/indexes/${UID}/documents`, nothing, ([, uid = ""]) =>
      enqueue(uid, "documentDeletion", () => indexOf(uid).documents.clear()),
    ),
    route("GET", "/tasks/(\\d+)", nothing, ([, uid]) => {
      const task = tasks[Number(uid)];
      if (!task) throw new Refusal(404, "task_not_found", `Task \`${uid}\` not found.`);
      const times = { duration: "PT0.01S", startedAt: task.enqueuedAt, finishedAt: task.enqueuedAt };
      return [200, { ...task, batchUid: task.uid, canceledBy: null, details: {}, ...times }];
    }),
    route("GET", "/stats", nothing, () => [
      200,
      {
        databaseSize: 0,
        usedDatabaseSize: 0,
        lastUpdate: null,
        indexes: Object.fromEntries(
          [...indexes].map(([uid, { documents }]) => [
            uid,
            {
              numberOfDocuments: documents.size,
              rawDocumentDbSize: 0,
              avgDocumentSize: 0,
              isIndexing: false,
              numberOfEmbeddings: 0,
              numberOfEmbeddedDocuments: 0,
              fieldDistribution: {},
            },
          ]),
        ),
      },
    ]),
    route(
      "POST",
      "/multi-search",
      z.strictObject({ queries: z.array(SearchBody).min(1) }),
      (_, body) => [200, { results: (body as { queries: SearchBody[] }).queries.map((query) => search(indexOf(query.indexUid), query)) }],
      // Reads go with the key that can do nothing else.
      { keys: ["search"] },
    ),
  ];

  const searchKeyOf = (header: string | undefined) => searchKeys.find(({ key }) => header === `Bearer ${key}`);
  const keyOf = (header: string | undefined): Call["key"] => {
    if (header === undefined) return "none";
    return header === `Bearer ${apiKey}` ? "admin" : searchKeyOf(header) ? "search" : "unknown";
  };

  async function answer(request: IncomingMessage): Promise<Answer> {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://double");
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString("utf8");
    const body: unknown = text === "" ? undefined : JSON.parse(text);
    const key = keyOf(request.headers.authorization);
    calls.push({ method: request.method ?? "", path: pathname, key, body });
    if (fixed) return fixed;
    const asked = `${request.method} ${pathname}`;
    try {
      const found = routes.find(({ method, path }) => method === request.method && path.test(pathname));
      if (!found) throw new Refusal(405, "double_unknown_call", `${asked} is not known.`);
      if (key === "unknown") throw new Refusal(403, "invalid_api_key", "The provided API key is invalid.");
      if (key === "none" && !found.keys.includes("none"))
        throw new Refusal(
          401,
          "missing_authorization_header",
          "The Authorization header is missing. It must use the bearer authorization method.",
        );
      if (!found.keys.includes(key)) throw new Refusal(403, "invalid_api_key", `${asked} was called with the ${key} key.`);
      if (body !== undefined && !request.headers["content-type"]?.startsWith("application/json"))
        throw new Refusal(415, "invalid_content_type", `${asked} came without JSON.`);
      const { prefix = "" } = searchKeyOf(request.headers.authorization) ?? {};
      const strange = (body as { queries?: { indexUid: string }[] } | undefined)?.queries?.find(
        ({ indexUid }) => !indexUid.startsWith(prefix),
      );
      if (strange) throw new Refusal(403, "invalid_api_key", `The key may not search \`${strange.indexUid}\`.`);
      const read = found.body.safeParse(body);
      const query = (found.query ?? z.strictObject({})).safeParse(Object.fromEntries(searchParams));
      const wrong = [read, query].find(({ success }) => !success);
      if (wrong?.error) throw new Refusal(400, "bad_request", `${asked}: ${z.prettifyError(wrong.error)}`);
      return found.answer(found.path.exec(pathname) ?? [], read.data);
    } catch (error) {
      const refusal = error instanceof FilterError ? new Refusal(400, "invalid_search_filter", error.message) : error;
      if (!(refusal instanceof Refusal)) throw error;
      if (!["index_not_found", "api_key_not_found", "api_key_already_exists"].includes(refusal.code))
        refusals.push(`${refusal.code}: ${refusal.message}`);
      return [
        refusal.status,
        problem(refusal.code, refusal.message, refusal.status === 401 || refusal.status === 403 ? "auth" : "invalid_request"),
      ];
    }
  }

  const server: Server = createServer((request, response: ServerResponse) => {
    answer(request).then(
      ([status, body]) =>
        setTimeout(() => response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body)), delay),
      (error: unknown) => response.writeHead(500).end(JSON.stringify(problem("internal", String(error), "internal"))),
    );
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  return {
    host: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    apiKey,
    calls,
    refusals,
    documents: (index) => [...(indexes.get(index)?.documents.values() ?? [])],
    failNextTask: (code, message) => {
      failure = problem(code, message);
    },
    slowDown: (milliseconds) => {
      delay = milliseconds;
    },
    answerAll: (one) => {
      fixed = one;
    },
    forget: () => indexes.clear(),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
