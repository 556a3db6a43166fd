/** Plain letters stand for nothing: pattern signs are among them. */
const FIRST = 0x100;
const SURROGATES = { first: 0xd800, behind: 0xe000 };
const NONCHARACTERS = 0xfffe;
const GAP = SURROGATES.behind - SURROGATES.first;

/** There are no more. Values beyond are found as ever and not counted; facets have a few hundred. */
export const MOST_LETTERS = NONCHARACTERS - GAP - FIRST;

/** The letter of a number from 0 on, below `MOST_LETTERS`. */
export const letterOf = (number: number): string => {
  const code = number + FIRST;
  return String.fromCharCode(code < SURROGATES.first ? code : code + GAP);
};

/** The number of a letter (a UTF-16 code); less than 0 for plain ones. */
export const numberOf = (code: number): number => (code < SURROGATES.first ? code : code - GAP) - FIRST;

/** A facet's value, as its term says it (`tag` in plan.ts), and its number. */
export interface Numbered {
  tag: string;
  number: number;
}

/** Stands, instead of a value, in the alphabet of a table that has rows from before there were letters. */
export const MIXED = "";

/** What each letter in an index's rows stands for: one value of one facet. */
export class Alphabet {
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #meanings: { path: string; value: string }[] = [];

  constructor(values: readonly Numbered[]) {
    this.#numbers = new Map(values.map(({ tag, number }) => [tag, number]));
    for (const { tag, number } of values) {
      const at = tag.indexOf("=");
      this.#meanings[number] = { path: tag.slice(0, at), value: tag.slice(at + 1) };
    }
  }

  /** Values that have a letter. */
  get size(): number {
    return this.#numbers.size;
  }

  has(tag: string): boolean {
    return this.#numbers.has(tag);
  }

  /** Whether every row that has this value has its letter. */
  isInRows(tag: string): boolean {
    return this.has(tag) && !this.has(MIXED);
  }

  /** Whether each letter that was counted, by its number, is one of its own. */
  knows(counts: Int32Array): boolean {
    return counts.every((count, number) => count === 0 || this.#meanings[number] !== undefined);
  }

  meaningOf(number: number): { path: string; value: string } | undefined {
    return this.#meanings[number];
  }

  /** These values in as many letters; those without one are left out. */
  spell(tags: readonly string[]): string {
    return tags
      .flatMap((tag) => {
        const number = this.#numbers.get(tag);
        return number === undefined ? [] : [letterOf(number)];
      })
      .join("");
  }
}
