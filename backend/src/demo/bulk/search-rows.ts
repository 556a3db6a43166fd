import type { SearchTypes } from "@medusajs/framework/types";
import { normalise } from "../../language/normalise";
import type { Alphabets } from "../../providers/search-postgres/alphabets";
import { rowsOf } from "../../providers/search-postgres/documents";
import { type Plan, vocabularyName } from "../../providers/search-postgres/rules/plan";
import { isCounted } from "../../providers/search-postgres/vocabulary";
import type { Rows } from "./copy-text";

/** How many documents hold each word. */
export type WordCounts = Map<string, number>;

/** What texts of a kind say is said a thousand times. */
const spelt = new Map<string, string[]>();
function wordsIn(text: string): string[] {
  const known = spelt.get(text);
  if (known) return known;
  const words = normalise(text);
  spelt.set(text, words);
  return words;
}

/** Stems of words, as `search_stem` of the database has them; each is asked for once. */
export class Stems {
  readonly #known = new Map<string, string | null>();
  readonly #ask: (words: string[]) => Promise<{ word: string; stem: string | null }[]>;

  constructor(ask: (words: string[]) => Promise<{ word: string; stem: string | null }[]>) {
    this.#ask = ask;
  }

  async learn(words: Iterable<string>): Promise<void> {
    const unknown = [...new Set(words)].filter((word) => !this.#known.has(word));
    if (unknown.length === 0) return;
    for (const { word, stem } of await this.#ask(unknown)) this.#known.set(word, stem);
  }

  /** The terms of these words' stems, as `search_stem_terms` makes them. */
  terms(words: readonly string[]): string[] {
    return [...new Set(words.flatMap((word) => this.#known.get(word) ?? []))].map((stem) => `~${stem}`);
  }
}

/** What the database was asked once. */
export interface Learnt {
  stems: Stems;
  alphabets: Alphabets;
}

/** Writes what `upsertStatement` would write of documents nobody has seen before; words are counted into `counts`. */
export async function searchRows(
  rows: Rows,
  { plan, documents, counts }: { plan: Plan; documents: SearchTypes.SearchDocument[]; counts: WordCounts },
  { stems, alphabets }: Learnt,
): Promise<void> {
  const made = rowsOf(plan, documents, wordsIn);
  await stems.learn(made.flatMap(({ stemmed }) => stemmed));
  const alphabet = await alphabets.learn(plan.table, new Set(made.flatMap(({ tags }) => tags)));
  for (const { words, stemmed, tags, terms, ...row } of made) {
    for (const word of words) if (isCounted(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
    rows.add(plan.table, { ...row, facets: alphabet.spell(tags), terms: [...terms, ...stems.terms(stemmed)] });
  }
}

/** Adds what was counted to the index's vocabulary. */
export const vocabularyStatement = ({ table }: Plan): string => `
  insert into "${vocabularyName(table)}" as known (word, documents)
  select * from unnest($1::text[], $2::integer[]) as counted (word, documents) order by word
  on conflict (word) do update set documents = known.documents + excluded.documents`;
