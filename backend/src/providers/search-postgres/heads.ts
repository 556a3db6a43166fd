import { setTimeout } from "node:timers/promises";
import { join, name, raw, type Sql, sql } from "../../foundation/sql";
import type { Alphabets } from "./alphabets";
import { type Matching, matches } from "./candidates";
import { numberOf } from "./rules/alphabet";
import { type FacetCount, facetsOf } from "./rules/facets";
import type { Plan } from "./rules/plan";

type Run = <Row>(statement: Sql) => Promise<Row[]>;

/** Everything that matches a question, counted. */
export interface Head {
  count: number;
  /** By field; every field that is counted at all. */
  facets: Record<string, FacetCount[]>;
  tallies: Record<string, number>;
}

interface Counted {
  count: number;
  letters: { letter: string; count: number }[] | null;
  tallies: Record<string, number>;
}

const FRESH_MS = 15 * 60_000;
/** Older numbers are no longer shown. */
const STALE_MS = 60 * 60_000;
const MOST_KEPT = 500;
/** Questions that wait to be counted; more of them wait to be asked again. */
const MOST_WAITING = 20;
/** After each there is a rest so many times as long as it took: searches come first. */
const REST = 19;

/** Rows with the same letters are put together before those are taken apart. */
function headStatement(matching: Matching, counts: Record<string, Sql>): Sql {
  const parts = Object.entries(counts);
  const flags = parts.map(([, condition], at) => sql`, count(*) filter (where ${condition})::int as ${raw(`part_${at}`)}`);
  const pairs = parts.map(([part], at) => sql`${part}::text, coalesce(sum(${raw(`part_${at}`)}), 0)`);
  const tallies = parts.length > 0 ? sql`(select jsonb_build_object(${join(pairs, ", ")}) from alike)` : raw("'{}'::jsonb");
  return sql`with alike as materialized (
      select facets, count(*)::int as times${join(flags, "")} from ${name(matching.plan.table)} where ${matches(matching)} group by facets
    ), told as (
      select letter, sum(times)::int as count from alike, unnest(string_to_array(facets, null)) as letter group by 1
    )
    select (select coalesce(sum(times), 0)::int from alike) as count, (select json_agg(told) from told) as letters, ${tallies} as tallies`;
}

interface Kept {
  /** When it was counted; 0: not yet. */
  at: number;
  head?: Head;
  isWaiting: boolean;
}

/**
 * Numbers of questions that very many documents answer, where a search itself looks at the best of them only. What is asked a second time is
 * counted in full, one question after the other and behind the searches' backs; until then the window's numbers have to do.
 */
export class Heads {
  readonly #kept = new Map<string, Kept>();
  readonly #waiting: (() => Promise<void>)[] = [];
  #isCounting = false;

  constructor(
    readonly run: Run,
    readonly alphabets: Alphabets,
  ) {}

  /** What is known of a question by now. */
  of(matching: Matching, counts: Record<string, Sql>): Head | undefined {
    const statement = headStatement(matching, counts);
    const key = JSON.stringify([statement.text, statement.values]);
    const kept = this.#kept.get(key);
    if (!kept) {
      if (this.#kept.size >= MOST_KEPT) this.#kept.delete(this.#kept.keys().next().value ?? "");
      this.#kept.set(key, { at: 0, isWaiting: false });
      return undefined;
    }
    const age = Date.now() - kept.at;
    if (age > FRESH_MS && !kept.isWaiting) this.#count(kept, statement, matching.plan);
    return age < STALE_MS ? kept.head : undefined;
  }

  #count(kept: Kept, statement: Sql, plan: Plan): void {
    if (this.#waiting.length >= MOST_WAITING) return;
    kept.isWaiting = true;
    this.#waiting.push(async () => {
      try {
        const [counted] = await this.run<Counted>(statement);
        if (counted) Object.assign(kept, { at: Date.now(), head: await this.#headOf(counted, plan) });
      } finally {
        kept.isWaiting = false;
      }
    });
    if (!this.#isCounting) void this.#countAll();
  }

  async #countAll(): Promise<void> {
    this.#isCounting = true;
    // What cannot be counted (its table may be gone) is tried again when somebody asks.
    for (let next = this.#waiting.shift(); next; next = this.#waiting.shift()) {
      const began = Date.now();
      await next().catch(() => {});
      await setTimeout(REST * (Date.now() - began), undefined, { ref: false });
    }
    this.#isCounting = false;
  }

  async #headOf({ count, letters, tallies }: Counted, { table, tagged }: Plan): Promise<Head> {
    const numbered = (letters ?? []).map(({ letter, count: times }) => ({ number: numberOf(letter.charCodeAt(0)), times }));
    const counts = new Int32Array(Math.max(-1, ...numbered.map(({ number }) => number)) + 1);
    for (const { number, times } of numbered) if (number >= 0) counts[number] = times;
    const alphabet = await this.alphabets.of(table, counts);
    if (!alphabet.knows(counts)) throw new Error("A facet's value is too new to be counted.");
    return { count, facets: facetsOf(counts, alphabet, tagged), tallies };
  }
}
