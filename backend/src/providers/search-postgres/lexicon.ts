import { commonerSpellings, type KnownWord, likelySpellings, mayBeSlip } from "../../language/fuzzy";
import type { Options } from "./rules/options";
import type { Plan } from "./rules/plan";
import type { Group } from "./rules/rank";
import type { Sql } from "./rules/sql";
import { candidatesStatement, completionsStatement, factsStatement, isCounted, isFrequent, type WordFacts } from "./vocabulary";

type Run = <Row>(statement: Sql) => Promise<Row[]>;

/** What a query looks for in an index. */
export interface Wanted {
  groups: (Group & { typed: string })[];
  /** So few documents can match that all of them may be looked at. */
  isRare: boolean;
  /** Words that were taken for others: what was typed, and what it was taken for. */
  spelt: Record<string, string>;
}

const KEPT_MS = 30_000;
const MOST_KEPT = 5_000;
const FREQUENT_OR_UNKNOWN: WordFacts = { documents: Number.POSITIVE_INFINITY, stem: null };

/** The words an index knows, and which of them a typed word may mean. */
export class Lexicon {
  readonly #kept = new Map<string, { at: number; facts: WordFacts }>();

  constructor(readonly run: Run) {}

  async wanted(plan: Plan, words: readonly string[], { prefix, guess }: Pick<Options, "prefix" | "guess">): Promise<Wanted> {
    const facts = await this.#facts(plan, words);
    const spelt: Record<string, string> = {};
    const groups = await Promise.all(
      words.map(async (typed, at) => {
        const { documents, stem } = facts.get(typed) ?? FREQUENT_OR_UNKNOWN;
        if (guess === "nothing") return { typed, forms: documents > 0 ? [typed] : [] };
        const isUnfinished = prefix && at === words.length - 1;
        if (documents > 0 && !isUnfinished) {
          const commoner = await this.#commoner(plan, typed, documents);
          if (commoner[0]) spelt[typed] = commoner[0];
          return { typed, forms: [typed, ...commoner], stem: stem ?? undefined };
        }
        const longer = (await this.run<KnownWord>(completionsStatement(plan, typed))).map(({ word }) => word);
        const forms = [...(documents > 0 ? [typed] : []), ...longer];
        if (forms.length > 0 && isUnfinished) return { typed, forms };
        const meant = await this.#spellings(plan, typed);
        if (meant[0]) spelt[typed] = meant[0];
        return { typed, forms: [...new Set([...meant, ...forms])] };
      }),
    );
    const isRare = words.some((word) => !isFrequent(facts.get(word) ?? FREQUENT_OR_UNKNOWN) && !(prefix && word === words.at(-1)));
    return { groups, isRare, spelt };
  }

  /** The same question with other spellings of every word, once nothing has them all as they were written. */
  async respelt(plan: Plan, { groups }: Wanted): Promise<Wanted | undefined> {
    const spelt: Record<string, string> = {};
    const others = await Promise.all(
      groups.map(async (group) => {
        if (!isCounted(group.typed) || !group.forms.includes(group.typed)) return group;
        const meant = (await this.#spellings(plan, group.typed)).filter((word) => word !== group.typed);
        if (meant[0]) spelt[group.typed] = meant[0];
        return { ...group, forms: [...group.forms, ...meant] };
      }),
    );
    return Object.keys(spelt).length > 0 ? { groups: others, isRare: false, spelt } : undefined;
  }

  async #spellings(plan: Plan, typed: string): Promise<string[]> {
    if (!isCounted(typed)) return [];
    return likelySpellings(typed, await this.#candidates(plan, typed)).map(({ word }) => word);
  }

  /** What a word that a vendor misspelt too most likely means. */
  async #commoner(plan: Plan, typed: string, documents: number): Promise<string[]> {
    if (!isCounted(typed) || !mayBeSlip(typed, documents)) return [];
    return commonerSpellings(typed, documents, await this.#candidates(plan, typed));
  }

  async #candidates(plan: Plan, typed: string): Promise<KnownWord[]> {
    const candidates = await this.run<{ word: string; documents: number }>(candidatesStatement(plan, typed));
    return candidates.map(({ word, documents }) => ({ word, count: documents }));
  }

  async #facts(plan: Plan, words: readonly string[]): Promise<Map<string, WordFacts>> {
    const now = Date.now();
    const found = new Map<string, WordFacts>();
    const asked: string[] = [];
    for (const word of words.filter(isCounted)) {
      const kept = this.#kept.get(`${plan.table}/${word}`);
      if (kept && now - kept.at < KEPT_MS) found.set(word, kept.facts);
      else asked.push(word);
    }
    if (asked.length === 0) return found;
    const rows = await this.run<WordFacts & { word: string }>(factsStatement(plan, asked));
    for (const { word, ...facts } of rows) {
      found.set(word, facts);
      if (facts.documents > 0) this.#keep(`${plan.table}/${word}`, facts, now);
    }
    return found;
  }

  /** A word nobody sells yet is asked for again each time, so that it is found as soon as somebody does. */
  #keep(key: string, facts: WordFacts, at: number): void {
    if (this.#kept.size >= MOST_KEPT) this.#kept.clear();
    this.#kept.set(key, { at, facts });
  }
}
