import type { Meilisearch } from "./client-types";
import { codeOf, troubleOf } from "./errors";
import type { ReadyOptions } from "./options";

/** The one search key this provider makes for itself, the same in every process. */
const SEARCH_KEY = {
  uid: "5e0c7a1e-5ea2-4c48-9d0b-6d65696c6921",
  name: "search-meilisearch",
  description: "May search and nothing else.",
  actions: ["search"],
  indexes: ["*"],
  expiresAt: null,
};

async function searchKeyOf(writer: Meilisearch): Promise<string> {
  const known = () => writer.getKey(SEARCH_KEY.uid).then(({ key }) => key);
  try {
    return await known();
  } catch (error) {
    if (troubleOf(error) === "refused")
      throw new Error("The API key may not read or make keys: give search-meilisearch a `searchKey` that may search.", { cause: error });
    if (codeOf(error) !== "api_key_not_found") throw error;
  }
  try {
    return (await writer.createKey(SEARCH_KEY)).key;
  } catch (error) {
    // Another process was first.
    if (codeOf(error) !== "api_key_already_exists") throw error;
    return known();
  }
}

/** Two clients of one server: one that writes, and one that holds a key for searching only. Opened when first needed. */
export class Clients {
  #writer?: Promise<Meilisearch>;
  #reader?: Promise<Meilisearch>;

  constructor(readonly options: ReadyOptions) {}

  writer(): Promise<Meilisearch> {
    this.#writer ??= this.#open(this.options.apiKey, this.options.writeTimeout);
    return this.#writer;
  }

  reader(): Promise<Meilisearch> {
    if (!this.#reader) {
      const { searchKey, searchTimeout } = this.options;
      this.#reader = (async () => this.#open(searchKey ?? (await searchKeyOf(await this.writer())), searchTimeout))();
      this.#reader.catch(() => {
        this.#reader = undefined;
      });
    }
    return this.#reader;
  }

  /** The client comes as an ES module, which CommonJS may only import so. */
  async #open(apiKey: string, timeout: number): Promise<Meilisearch> {
    const { Meilisearch: Client } = await import("meilisearch");
    return new Client({ host: this.options.host, apiKey, timeout, clientAgents: ["search-meilisearch"] });
  }
}
