import type { Sql } from "../../foundation/sql";
import { commonerSpellings, type KnownWord, likelySpellings, mayBeSlip } from "../../language/fuzzy";
import type { Options } from "./rules/options";
import type { Plan } from "./rules/plan";
import type { Group } from "./rules/rank";
import { candidatesStatement, completionsStatement, factsStatement, isCounted, type WordFacts } from "./vocabulary";

type Run = <Row>(statement: Sql) => Promise<Row[]>;

/** What a query looks for in an index. */
export interface Wanted {
  groups: (Group & { typed: string })[];
  /** Words that were taken for others: what was typed, and what it was taken for. */
  spelt: Record<string, string>;
}

/** That there is a word, and how frequent it is, stays true for long; which words are like it or begin so changes with each new word. */
const KNOWN_MS = 300_000;
const ALIKE_MS = 30_000;
const MOST_KEPT = 5_000;
const FREQUENT_OR_UNKNOWN: WordFacts = { documents: Number.POSITIVE_INFINITY, stem: null };

/** Answers for a while, also to those who ask before the first one has its answer; forgets all when it holds very much. */
class Memory<T> {
  readonly #kept = new Map<string, { at: number; answer: Promise<T> }>();

  constructor(readonly ms: number) {}

  get(key: string): Promise<T> | undefined {
    const kept = this.#kept.get(key);
    return kept && Date.now() - kept.at < this.ms ? kept.answer : undefined;
  }

  /** What is not `worthKeeping` is known only until it is there. */
  keep(key: string, answer: Promise<T>, worthKeeping: (value: T) => boolean = () => true): Promise<T> {
    if (this.#kept.size >= MOST_KEPT) this.#kept.clear();
    const entry = { at: Date.now(), answer };
    const forget = () => this.#kept.get(key) === entry && this.#kept.delete(key);
    this.#kept.set(key, entry);
    answer.then((value) => worthKeeping(value) || forget(), forget);
    return answer;
  }
}

/** The words an index knows, and which of them a typed word may mean. */
export class Lexicon {
  readonly #known = new Memory<WordFacts>(KNOWN_MS);
  readonly #alike = new Memory<KnownWord[]>(ALIKE_MS);
  readonly #begun = new Memory<KnownWord[]>(ALIKE_MS);

  constructor(readonly run: Run) {}

  async wanted(plan: Plan, words: readonly string[], { prefix, guess }: Pick<Options, "prefix" | "guess">): Promise<Wanted> {
    const unfinished = prefix && guess !== "nothing" ? words.length - 1 : words.length;
    const facts = await this.#facts(plan, words.slice(0, unfinished));
    const spelt: Record<string, string> = {};
    const groups = await Promise.all(
      words.map(async (typed, at) => {
        const { documents, stem } = facts.get(typed) ?? FREQUENT_OR_UNKNOWN;
        if (guess === "nothing") return { typed, forms: documents > 0 ? [typed] : [] };
        if (documents > 0 && at !== unfinished) {
          const commoner = await this.#commoner(plan, typed, documents);
          if (commoner[0]) spelt[typed] = commoner[0];
          return { typed, forms: [typed, ...commoner], stem: stem ?? undefined };
        }
        const forms = await this.#beginning(plan, typed);
        if (forms.length > 0 && at === unfinished) return { typed, forms };
        const meant = await this.#spellings(plan, typed);
        if (meant[0]) spelt[typed] = meant[0];
        return { typed, forms: [...new Set([...meant, ...forms])] };
      }),
    );
    return { groups, spelt };
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
    return Object.keys(spelt).length > 0 ? { groups: others, spelt } : undefined;
  }

  /** Words that begin so; what is not counted is looked for as it stands. */
  async #beginning(plan: Plan, typed: string): Promise<string[]> {
    if (!isCounted(typed)) return [typed];
    const key = `${plan.table}/${typed}`;
    const words = this.#begun.get(key) ?? this.#begun.keep(key, this.run(completionsStatement(plan, typed)), (found) => found.length > 0);
    return (await words).map(({ word }) => word);
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

  #candidates(plan: Plan, typed: string): Promise<KnownWord[]> {
    const key = `${plan.table}/${typed}`;
    const look = async () => {
      const candidates = await this.run<{ word: string; documents: number }>(candidatesStatement(plan, typed));
      return candidates.map(({ word, documents }) => ({ word, count: documents }));
    };
    return this.#alike.get(key) ?? this.#alike.keep(key, look());
  }

  /** A word nobody sells yet is asked for again each time, so that it is found as soon as somebody does. */
  async #facts(plan: Plan, words: readonly string[]): Promise<Map<string, WordFacts>> {
    const keyOf = (word: string) => `${plan.table}/${word}`;
    const answers = new Map(words.filter(isCounted).map((word) => [word, this.#known.get(keyOf(word))]));
    const asked = [...answers].flatMap(([word, answer]) => (answer ? [] : [word]));
    if (asked.length > 0) {
      const rows = this.run<WordFacts & { word: string }>(factsStatement(plan, asked));
      const factsOf = async (typed: string) => (await rows).find(({ word }) => word === typed) ?? FREQUENT_OR_UNKNOWN;
      for (const word of asked)
        answers.set(
          word,
          this.#known.keep(keyOf(word), factsOf(word), ({ documents }) => documents > 0),
        );
    }
    const found = [...answers].map(async ([word, answer]): Promise<[string, WordFacts]> => [word, (await answer) ?? FREQUENT_OR_UNKNOWN]);
    return new Map(await Promise.all(found));
  }
}
