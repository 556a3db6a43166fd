/** How an application writes its language, ahead of the engine; without it texts and queries go as they are. */
export interface Language {
  /** The words of a document's text, as queries spell them too. */
  ofText: (text: string) => string[];
  /** The words a query asks for; none: everything matches. */
  ofQuery: (query: string) => string[];
  /** How far a word of the index is from a typed one, 0 the same, about 2.5 at most; undefined when it is no slip of it. */
  slip?: (typed: string, known: string) => number | undefined;
  /** Whether a word that is in so many documents may be a slip of whoever wrote them. */
  mayBeSlip?: (typed: string, documents: number) => boolean;
  /** Of the words that are near it, those a typed word in so many documents is rather taken for, the likeliest first. */
  commoner?: (typed: string, documents: number, known: readonly { word: string; count: number }[]) => string[];
}

/** Given with the provider in `medusa-config.ts`, or by whoever makes one. */
export interface MeilisearchOptions {
  /** `http://localhost:7700`. */
  host: string;
  /** May create indexes, write documents and wait for tasks; the master key may also make the search key. */
  apiKey: string;
  /** May search and nothing else. Without it, one is found or made with `apiKey`, once. */
  searchKey?: string;
  /** Before the name of every index on the server, so that several applications may share it: letters, digits, `-` and `_`; none unless told. */
  indexPrefix?: string;
  /** One search, in milliseconds; 1,000 unless told. */
  searchTimeout?: number;
  /** One other call, in milliseconds; 10,000 unless told. */
  writeTimeout?: number;
  /** How long a write may take to be applied, in milliseconds; 120,000 unless told. */
  taskTimeout?: number;
  language?: Language;
  /** Words that may stand for a word: `{ gorengan: ["goreng"] }`, one way. */
  synonyms?: Record<string, string[]>;
  /** Words nobody looks for. */
  stopWords?: string[];
  /** Words that are spelt right: no slip of anything. */
  exactWords?: string[];
}

const DEFAULTS = { indexPrefix: "", searchTimeout: 1_000, writeTimeout: 10_000, taskTimeout: 120_000 } as const;

export type ReadyOptions = MeilisearchOptions & Required<Pick<MeilisearchOptions, keyof typeof DEFAULTS>>;

/** What was given, with the rest; throws on an address or a key that cannot work. */
export function readyOptions(given: MeilisearchOptions): ReadyOptions {
  if (!given?.host || !URL.canParse(given.host) || !/^https?:$/.test(new URL(given.host).protocol))
    throw new Error("search-meilisearch needs `host`, an address that begins with http:// or https://.");
  if (!given.apiKey) throw new Error("search-meilisearch needs `apiKey`.");
  if (given.indexPrefix && !/^[\w-]{1,100}$/.test(given.indexPrefix))
    throw new Error("search-meilisearch takes an `indexPrefix` of letters, digits, - and _ only.");
  return { ...DEFAULTS, ...given };
}
