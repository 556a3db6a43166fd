import type { MultiSearchQuery } from "./client-types";
import type { MeilisearchOptions } from "./options";
import { lookQuery, probeQuery, type Question, queriesOf, WINDOW } from "./question";
import { type Hit, meantBy, nearIn } from "./ranking";
import type { Attempt } from "./rules/attempts";
import { exactly, type Probe } from "./rules/probes";

/** What one query of a multi-search brought. */
export interface Answer {
  hits: Hit[];
  estimatedTotalHits?: number;
  facetDistribution?: Record<string, Record<string, number>>;
  processingTimeMs: number;
}

/** A question with the attempt that was answered last. */
export interface Answered {
  question: Question;
  attempt: Attempt;
  answers: Answer[];
}

/** A question on its way, with the ways to ask it that are left. */
interface Asking {
  at: number;
  question: Question;
  attempts: Attempt[];
  /** How many documents have a word, by how it was asked for. */
  documents: Map<string, number>;
  /** Rare words were looked at. */
  isRespelt?: boolean;
}

type Ask = (queries: MultiSearchQuery[]) => Promise<Answer[]>;
type Spelling = Pick<MeilisearchOptions, "language" | "synonyms">;

/** Spellings of a rare word whose documents are counted. */
const MOST_SPELLINGS = 12;

const isEmpty = (answers: readonly Answer[]): boolean => answers.every(({ estimatedTotalHits }) => !estimatedTotalHits);
const asWritten = (attempt: Attempt, words: readonly string[]): Attempt => ({
  ...attempt,
  q: exactly(words),
  isTolerant: false,
  isGuess: false,
});
const respelt = (question: Question, spelt: Record<string, string>): Question => ({
  ...question,
  words: question.words.map((word) => spelt[word] ?? word),
  spelt: { ...question.spelt, ...spelt },
});

/** Questions asked in turns: all of a turn's queries in one round trip, and what found nothing again, less strictly, in the next. */
export class Conversation {
  readonly #answered: Answered[] = [];

  constructor(
    readonly ask: Ask,
    readonly spelling: Spelling,
  ) {}

  async hold(questions: readonly Question[]): Promise<Answered[]> {
    const asking = questions.map((question, at): Asking => ({ at, question, attempts: question.attempts, documents: new Map() }));
    let open = await this.#prepared(asking);
    while (open.length > 0) {
      const asked = open.flatMap(({ question, attempts: [attempt] }) => (attempt ? [queriesOf(question, attempt)] : []));
      const answers = await this.ask(asked.flat());
      const next = open.map((one, number) => this.#heard(one, answers.splice(0, asked[number]?.length ?? 0)));
      const [unanswered, rare] = [next.flatMap(({ again }) => again ?? []), next.flatMap(({ rare: one }) => one ?? [])];
      open = [...(await this.#prepared(unanswered)), ...(await this.#outshone(rare))];
    }
    return this.#answered;
  }

  /** Keeps what was answered; `again`: it is asked less strictly, `rare`: commoner spellings of its words may be meant. */
  #heard(asking: Asking, answers: Answer[]): { again?: Asking; rare?: Asking } {
    const { at, question } = asking;
    const [attempt, ...rest] = asking.attempts;
    if (!attempt) return {};
    if (attempt.isGuess) {
      const meant = meantBy(question, answers[0]?.hits ?? [], this.spelling);
      if (!meant) return rest.length > 0 ? { again: { ...asking, attempts: rest } } : {};
      const settled = { ...question, words: meant.words, spelt: { ...question.spelt, ...meant.spelt } };
      return { again: { ...asking, question: settled, attempts: [asWritten(attempt, meant.words)] } };
    }
    const before = this.#answered[at];
    if (!before || !isEmpty(answers)) this.#answered[at] = { question, attempt, answers };
    if (isEmpty(answers)) return rest.length > 0 ? { again: { ...asking, attempts: rest } } : {};
    const mayBeRare = question.options.guess === "anything" && !attempt.isTolerant && !asking.isRespelt;
    return mayBeRare ? { rare: { ...asking, attempts: [attempt], isRespelt: true } } : {};
  }

  /** Probes what the next attempts need to know, until each question has one that can be asked; without any, nothing more is asked. */
  async #prepared(asking: Asking[]): Promise<Asking[]> {
    if (!asking.some(({ attempts: [attempt] }) => attempt?.probe)) return asking;
    await this.#probe(asking);
    const prepared = asking.flatMap((one): Asking[] => {
      const [attempt, ...rest] = one.attempts;
      if (!attempt?.probe) return [one];
      const { probe, ...plain } = attempt;
      const ready = probe.ready(new Map(probe.words.map((word) => [word, one.documents.get(keyOf(probe, word)) ?? 0])));
      if (!ready) return rest.length > 0 ? [{ ...one, attempts: rest }] : [];
      const { q, spelt = {}, isSettled } = ready;
      const question = respelt(one.question, spelt);
      const next = isSettled ? asWritten(plain, question.words) : { ...plain, q };
      return [{ ...one, question, attempts: [next, ...rest] }];
    });
    return this.#prepared(prepared);
  }

  /** Counts the documents of words that were not counted yet. */
  async #probe(asking: Asking[]): Promise<void> {
    const wanted = asking.flatMap(({ question, attempts: [attempt], documents }) => {
      const probe = attempt?.probe;
      const unknown = probe?.words.filter((word) => !documents.has(keyOf(probe, word))) ?? [];
      return probe ? unknown.map((word) => ({ documents, key: keyOf(probe, word), query: probeQuery(question, probe, word) })) : [];
    });
    if (wanted.length === 0) return;
    const answers = await this.ask(wanted.map(({ query }) => query));
    for (const [at, { documents, key }] of wanted.entries()) documents.set(key, answers[at]?.estimatedTotalHits ?? 0);
  }

  /** Of questions that few documents answer, those with a word that a far commoner one outshines: asked for that instead. */
  async #outshone(asking: Asking[]): Promise<Asking[]> {
    const { language } = this.spelling;
    const { slip, mayBeSlip, commoner } = language ?? {};
    if (!slip || !mayBeSlip || !commoner) return [];
    const found = ({ at }: Asking) => this.#answered[at]?.answers.at(0)?.estimatedTotalHits ?? 0;
    // No word is in fewer documents than all of them together.
    const suspects = asking.flatMap((one) =>
      one.question.words.filter((word) => mayBeSlip(word, found(one))).map((word) => ({ one, word })),
    );
    if (suspects.length === 0) return [];
    const counts = await this.#counted(suspects);
    const rare = suspects.flatMap((suspect, at) =>
      mayBeSlip(suspect.word, counts[at] ?? 0) ? [{ ...suspect, count: counts[at] ?? 0 }] : [],
    );
    if (rare.length === 0) return [];
    const looks = await this.ask(rare.map(({ one, word }) => lookQuery(one.question, word, WINDOW)));
    const near = rare.flatMap(({ one, word }, at) =>
      nearIn(word, looks[at]?.hits ?? [], one.question.layout, slip)
        .slice(0, MOST_SPELLINGS)
        .map((known) => ({ one, word: known, typed: word })),
    );
    const documents = near.length > 0 ? await this.#counted(near) : [];
    const meant = new Map<Asking, Record<string, string>>();
    for (const { one, word, count } of rare) {
      const known = near.flatMap((other, at) =>
        other.one === one && other.typed === word ? [{ word: other.word, count: documents[at] ?? 0 }] : [],
      );
      const [best] = commoner(word, count, known);
      if (best) meant.set(one, { ...meant.get(one), [word]: best });
    }
    return [...meant].map(([one, spelt]) => {
      const question = respelt(one.question, spelt);
      return { ...one, question, attempts: one.attempts.map((attempt) => asWritten(attempt, question.words)) };
    });
  }

  async #counted(words: readonly { one: Asking; word: string }[]): Promise<number[]> {
    const queries = words.map(({ one, word }) => probeQuery(one.question, { ask: (typed) => exactly([typed]), isFiltered: false }, word));
    return (await this.ask(queries)).map(({ estimatedTotalHits }) => estimatedTotalHits ?? 0);
  }
}

const keyOf = ({ ask, isFiltered }: Probe, word: string): string => `${isFiltered ? "filtered" : "all"} ${ask(word)}`;
