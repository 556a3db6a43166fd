import { type MeilisearchDouble, openMeilisearchDouble } from "./meilisearch-double";

export interface TestServer {
  host: string;
  apiKey: string;
  close: () => Promise<void>;
}

interface Named {
  name: string;
  open: () => Promise<TestServer>;
}

const { MEILISEARCH_HOST: host, MEILISEARCH_API_KEY: apiKey = "" } = process.env;

async function openDouble(): Promise<TestServer> {
  const double: MeilisearchDouble = await openMeilisearchDouble();
  return {
    host: double.host,
    apiKey: double.apiKey,
    close: async () => {
      await double.close();
      if (double.refusals.length > 0) throw new Error(`The double did not know: ${double.refusals.join("\n")}`);
    },
  };
}

/** The double always; a real server when `MEILISEARCH_HOST` says where one is. Says plainly when there is none. */
export function meilisearchServers(what: string): Named[] {
  const double = { name: "its double", open: openDouble };
  if (host) return [double, { name: "Meilisearch", open: async () => ({ host, apiKey, close: async () => {} }) }];
  process.stdout.write(`Dilewati: MEILISEARCH_HOST tidak diatur, jadi ${what} hanya diuji pada tiruannya.\n`);
  return [double];
}
