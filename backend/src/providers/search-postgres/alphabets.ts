import { array, name, type Sql, sql } from "../../foundation/sql";
import { Alphabet, MOST_LETTERS, type Numbered } from "./rules/alphabet";
import { countLetters, type FacetCount, facetsOf } from "./rules/facets";
import { type Plan, valuesName } from "./rules/plan";

type Run = <Row>(statement: Sql) => Promise<Row[]>;

/** New values are rare; letters nobody knows, in rows of another layout, are looked up no oftener than this. */
const REREAD_MS = 1_000;

/**
 * Facets' values as letters, which are given once and kept as long as their table. Two thirds of what a search read, carried and counted were the
 * same few words written out in every row (docs/decisions/0131).
 */
export class Alphabets {
  readonly #read = new Map<string, { at: number; alphabet: Promise<Alphabet> }>();

  constructor(readonly run: Run) {}

  /** What is known of a table's letters; with a letter that has the number `most` at the least, if there is one. */
  async of(table: string, most = -1): Promise<Alphabet> {
    const known = this.#read.get(table);
    if (!known) return this.#reread(table);
    const alphabet = await known.alphabet;
    return most >= alphabet.size && Date.now() - known.at > REREAD_MS ? this.#reread(table) : alphabet;
  }

  /** With a letter for each of these values; whoever writes rows asks for them first. */
  async learn(table: string, tags: Iterable<string>): Promise<Alphabet> {
    const alphabet = await this.of(table);
    const unknown = [...new Set(tags)].filter((tag) => !alphabet.has(tag));
    if (unknown.length === 0 || alphabet.size >= MOST_LETTERS) return alphabet;
    const values = name(valuesName(table));
    // Another process may have met them since they were read here: no number is spent on those.
    await this.run(sql`insert into ${values} (tag) select tag from unnest(${array(unknown)}) as met (tag)
      where not exists (select from ${values} as known where known.tag = met.tag) on conflict do nothing`);
    return this.#reread(table);
  }

  /** All facets of rows that have these letters; those given by another process since are asked for. */
  async facetsIn({ table, tagged }: Plan, letters: string): Promise<Record<string, FacetCount[]>> {
    const known = await this.of(table);
    const counted = countLetters(letters, known.size);
    if (counted.most < known.size) return facetsOf(counted.counts, known, tagged);
    const alphabet = await this.of(table, counted.most);
    return facetsOf(countLetters(letters, alphabet.size).counts, alphabet, tagged);
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
