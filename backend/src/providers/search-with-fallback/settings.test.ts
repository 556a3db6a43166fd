import { describe, expect, it } from "vitest";
import { meilisearchSettings } from "./settings";

describe("where Meilisearch is", () => {
  const env = { MEILISEARCH_HOST: "http://localhost:7700", MEILISEARCH_API_KEY: "master" };

  it("is an address with a key, and a key for searching when there is one", () => {
    expect(meilisearchSettings(env)).toEqual({ host: "http://localhost:7700", apiKey: "master" });
    expect(meilisearchSettings({ ...env, MEILISEARCH_SEARCH_KEY: "reader" })).toMatchObject({ searchKey: "reader" });
    expect(meilisearchSettings({ ...env, MEILISEARCH_INDEX_PREFIX: "bekasi_" })).toMatchObject({ indexPrefix: "bekasi_" });
  });

  it.each([
    [{ ...env, MEILISEARCH_HOST: "localhost:7700" }, "alamat lengkap"],
    [{ ...env, MEILISEARCH_HOST: "file:///tmp" }, "alamat lengkap"],
    [{ ...env, MEILISEARCH_API_KEY: "" }, "MEILISEARCH_API_KEY belum"],
    [{ ...env, MEILISEARCH_INDEX_PREFIX: "kota bekasi/" }, "MEILISEARCH_INDEX_PREFIX hanya"],
  ])("is refused in one sentence: %j", (wrong, words) => {
    expect(() => meilisearchSettings(wrong)).toThrow(words);
  });
});
