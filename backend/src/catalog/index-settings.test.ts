import { describe, expect, it } from "vitest";
import * as lexicon from "../reference/food-lexicon";
import { INDEX_SETTINGS, wordingOf } from "./index-settings";

describe("wordingOf", () => {
  it("stays while the lexicon does, and differs by one spelling more or other rules", () => {
    const now = wordingOf({ ...lexicon });
    expect(INDEX_SETTINGS.provider_options.language.wording).toBe(now);
    expect(wordingOf({ ...lexicon, SPELLINGS: `${lexicon.SPELLINGS}\nseblak = sblk` })).not.toBe(now);
    expect(wordingOf({ ...lexicon }, 2)).not.toBe(now);
  });

  it("is the same for sources and for what is built of them, which list their exports in different orders", () => {
    expect(wordingOf(Object.fromEntries(Object.entries(lexicon).reverse()))).toBe(wordingOf({ ...lexicon }));
  });
});
