import { createHash } from "node:crypto";
import type { Meilisearch } from "./client-types";
import { codeOf, troubleOf } from "./errors";
import type { ReadyOptions } from "./options";

/** Where no prefix is given. */
const KEY = "5e0c7a1e-5ea2-4c48-9d0b-6d65696c6921";

/** A prefix has a key of its own; keys are named by UUIDs. */
const uidOfKey = (prefix: string): string =>
  prefix === ""
    ? KEY
    : createHash("sha256")
        .update(`${KEY} ${prefix}`)
        .digest("hex")
        .replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, "$1-$2-4$3-8$4-$5");

/** The one search key this provider makes for itself, the same in every process. */
const searchKey = (prefix: string) => ({
  uid: uidOfKey(prefix),
  name: "search-meilisearch",
  description: "May search and nothing else.",
  actions: ["search"],
  indexes: [`${prefix}*`],
  expiresAt: null,
});

async function searchKeyOf(writer: Meilisearch, prefix: string): Promise<string> {
  const wanted = searchKey(prefix);
  const known = () => writer.getKey(wanted.uid).then(({ key }) => key);
  try {
    return await known();
  } catch (error) {
    if (troubleOf(error) === "refused")
      throw new Error("The API key may not read or make keys: give search-meilisearch a `searchKey` that may search.", { cause: error });
    if (codeOf(error) !== "api_key_not_found") throw error;
  }
  try {
    return (await writer.createKey(wanted)).key;
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
      const { searchKey: given, searchTimeout, indexPrefix } = this.options;
      this.#reader = (async () => this.#open(given ?? (await searchKeyOf(await this.writer(), indexPrefix)), searchTimeout))();
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
