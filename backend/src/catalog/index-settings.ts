import { createHash } from "node:crypto";
import { LAYOUT } from "../providers/search-postgres/rules/plan";
import * as lexicon from "../reference/food-lexicon";

/** Raise this when the rules that rewrite words change (language/normalise.ts, affixes.ts): documents hold what they made. */
const RULES = 1;

/**
 * Names the words that documents are written in: 16 hexadecimal digits over the lexicon's data and the number of the rules. A built module lists
 * what it exports in another order than its source, and migrations run from the one, the market from the other: order counts for nothing.
 */
export const wordingOf = (data: Readonly<Record<string, unknown>>, rules = RULES): string =>
  createHash("sha256")
    .update(JSON.stringify([rules, Object.entries(data).sort(([one], [other]) => (one < other ? -1 : 1))]))
    .digest("hex")
    .slice(0, 16);

/**
 * Settings of every search index. An engine has no use for them; with another lexicon or rows of another make they differ, and then Medusa
 * rebuilds the index when it migrates, while the old version keeps serving.
 */
export const INDEX_SETTINGS = {
  provider_options: { language: { wording: wordingOf({ ...lexicon }) }, "search-postgres": { layout: LAYOUT } },
};
