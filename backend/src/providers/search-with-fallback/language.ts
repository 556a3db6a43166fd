import { rootOf } from "../../language/affixes";
import { commonerSpellings, mayBeSlip, typoCost } from "../../language/fuzzy";
import { KNOWN_WORDS, OWN_WORDS } from "../../language/lexicon";
import { normalise, tellingWords } from "../../language/normalise";
import type { MeilisearchOptions } from "../search-meilisearch/options";

/** A food of its own is also found by whoever looks for its root; never the other way round. */
const byRoot = [...OWN_WORDS].flatMap((word): [string, string][] => {
  const root = rootOf(word);
  return root ? [[root, word]] : [];
});

/** `{ goreng: ["gorengan"] }`. Spellings need no synonyms: documents and queries are written in the same words before any engine sees them. */
const SYNONYMS: Record<string, string[]> = {};
for (const [root, word] of byRoot) SYNONYMS[root] = [...(SYNONYMS[root] ?? []), word];

/** The language of Bekasi's food (src/language) as an engine that knows nothing of it takes it. Stop words are left out of queries before. */
export const FOOD_LANGUAGE = {
  language: { ofText: normalise, ofQuery: tellingWords, slip: typoCost, mayBeSlip, commoner: commonerSpellings },
  synonyms: SYNONYMS,
  stopWords: [],
  exactWords: [...KNOWN_WORDS],
} satisfies Partial<MeilisearchOptions>;
