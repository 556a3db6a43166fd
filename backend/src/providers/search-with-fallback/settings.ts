/** Where Meilisearch is and how it is entered; as the environment has it (docs/operations.md). */
export interface MeilisearchSettings {
  host: string;
  apiKey: string;
  searchKey?: string;
  indexPrefix?: string;
}

type Environment = Record<string, string | undefined>;

/** Throws one sentence when they cannot work; whoever runs the market should read it before anybody searches. */
export function meilisearchSettings(env: Environment = process.env): MeilisearchSettings {
  const { MEILISEARCH_HOST: host = "", MEILISEARCH_API_KEY: apiKey } = env;
  const { MEILISEARCH_SEARCH_KEY: searchKey, MEILISEARCH_INDEX_PREFIX: indexPrefix } = env;
  if (!URL.canParse(host) || !/^https?:$/.test(new URL(host).protocol))
    throw new Error("MEILISEARCH_HOST harus alamat lengkap, misalnya http://localhost:7700.");
  if (!apiKey) throw new Error("MEILISEARCH_HOST diatur, tetapi MEILISEARCH_API_KEY belum: isi kuncinya, atau kosongkan MEILISEARCH_HOST.");
  if (indexPrefix && !/^[\w-]{1,100}$/.test(indexPrefix))
    throw new Error("MEILISEARCH_INDEX_PREFIX hanya boleh berisi huruf, angka, - dan _, misalnya bekasi_.");
  return { host, apiKey, ...(searchKey ? { searchKey } : {}), ...(indexPrefix ? { indexPrefix } : {}) };
}
