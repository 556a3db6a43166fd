/** Where Meilisearch is and how it is entered; as the environment has it (docs/operations.md). */
export interface MeilisearchSettings {
  host: string;
  apiKey: string;
  searchKey?: string;
}

type Environment = Record<string, string | undefined>;

/** Throws one sentence when they cannot work; whoever runs the market should read it before anybody searches. */
export function meilisearchSettings(env: Environment = process.env): MeilisearchSettings {
  const { MEILISEARCH_HOST: host = "", MEILISEARCH_API_KEY: apiKey, MEILISEARCH_SEARCH_KEY: searchKey } = env;
  if (!URL.canParse(host) || !/^https?:$/.test(new URL(host).protocol))
    throw new Error("MEILISEARCH_HOST harus alamat lengkap, misalnya http://localhost:7700.");
  if (!apiKey) throw new Error("MEILISEARCH_HOST diatur, tetapi MEILISEARCH_API_KEY belum: isi kuncinya, atau kosongkan MEILISEARCH_HOST.");
  return { host, apiKey, ...(searchKey ? { searchKey } : {}) };
}
