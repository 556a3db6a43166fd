import { name, type Sql, sql } from "../../foundation/sql";
import { type Plan, termsIndex } from "./rules/plan";
import { type Spread, UNKNOWN } from "./rules/spread";

type Run = <Row>(statement: Sql) => Promise<Row[]>;

const KEPT_MS = 60_000;
/** Below so many rows everything may be looked at. */
const FEW_ROWS = 5_000;

interface Known {
  rows: number;
  terms: string[] | null;
  /** Of each term, then their least and most, and how often there is none. */
  shares: number[] | null;
}

/** What PostgreSQL knows of how an index's terms are spread, asked at most once a minute. */
export class Statistics {
  readonly #kept = new Map<string, { at: number; spread: Promise<Spread> }>();

  constructor(readonly run: Run) {}

  spread({ table }: Plan): Promise<Spread> {
    const kept = this.#kept.get(table);
    if (kept && Date.now() - kept.at < KEPT_MS) return kept.spread;
    const spread = this.#read(table);
    this.#kept.set(table, { at: Date.now(), spread });
    spread.catch(() => this.#kept.delete(table));
    return spread;
  }

  async #read(table: string): Promise<Spread> {
    const [known] = await this.run<Known>(
      sql`select c.reltuples::float8 as rows, s.most_common_elems::text::text[] as terms, s.most_common_elem_freqs::float8[] as shares
        from pg_class as c, pg_stats as s
        where c.oid = ${name(table).text}::regclass and c.reltuples >= ${FEW_ROWS} and s.tablename = ${termsIndex(table)} limit 1`,
    );
    if (!known?.terms || !known.shares) return UNKNOWN;
    const { terms, shares } = known;
    return { rows: known.rows, shares: new Map(terms.map((term, at) => [term, shares[at] ?? 0])), rest: shares[terms.length] ?? 1 };
  }
}
