import { array, name, type Sql, sql } from "../../foundation/sql";
import { Alphabet, MOST_LETTERS, type Numbered } from "./rules/alphabet";
import { countLetters, type FacetCount, facetsOf } from "./rules/facets";
import { type Plan, valuesName } from "./rules/plan";

type Run = <Row>(statement: Sql) => Promise<Row[]>;

/** A table of the same name may be another one by then. */
const KEPT_MS = 60_000;
/** New values are rare: a letter nobody knows is looked up no oftener than this. */
const REREAD_MS = 1_000;

/**
 * Facets' values as letters, which are given once and kept as long as their table. A quarter of a row, and most of what a search carried
 * and counted, were the same few words written out each time (docs/decisions/0131).
 */
export class Alphabets {
  readonly #read = new Map<string, { at: number; alphabet: Promise<Alphabet> }>();

  constructor(readonly run: Run) {}

  /** A table's letters; read again when they are not all of those that were counted, because another process gave some of them. */
  async of(table: string, counts?: Int32Array): Promise<Alphabet> {
    const known = this.#read.get(table);
    const age = known ? Date.now() - known.at : KEPT_MS;
    if (!known || age >= KEPT_MS) return this.#reread(table);
    const alphabet = await known.alphabet;
    return counts && age > REREAD_MS && !alphabet.knows(counts) ? this.#reread(table) : alphabet;
  }

  /** With a letter for each of these values; whoever writes rows asks for them first. */
  async learn(table: string, tags: Iterable<string>): Promise<Alphabet> {
    const alphabet = await this.of(table);
    // In an order of their own, or two who learn the same would wait for each other.
    const unknown = [...new Set(tags)].filter((tag) => !alphabet.has(tag)).sort();
    if (unknown.length === 0 || alphabet.size >= MOST_LETTERS) return alphabet;
    const values = name(valuesName(table));
    // Another process may have met them since they were read here: no number is spent on those.
    await this.run(sql`insert into ${values} (tag) select tag from unnest(${array(unknown)}) as met (tag)
      where not exists (select from ${values} as known where known.tag = met.tag) on conflict do nothing`);
    return this.#reread(table);
  }

  /** All facets of rows that have these letters between them. */
  async facetsIn({ table, tagged }: Plan, letters: string): Promise<Record<string, FacetCount[]>> {
    const counts = countLetters(letters);
    return facetsOf(counts, await this.of(table, counts), tagged);
  }

  /** A table of this name is made or dropped. */
  forget(table: string): void {
    this.#read.delete(table);
  }

  #reread(table: string): Promise<Alphabet> {
    const alphabet = this.run<Numbered>(
      sql`select tag, number from ${name(valuesName(table))} where number < ${MOST_LETTERS} order by number`,
    ).then((values) => new Alphabet(values));
    this.#read.set(table, { at: Date.now(), alphabet });
    alphabet.catch(() => this.#read.delete(table));
    return alphabet;
  }
}
