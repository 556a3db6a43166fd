import type { Plan } from "./rules/plan";
import { columnName } from "./rules/plan";
import { type Sql, sql } from "./rules/sql";
import { type Tiers, tiersOf } from "./rules/tiers";

type Run = <Row>(statement: Sql) => Promise<Row[]>;

const KEPT_MS = 60_000;
/** Below so many rows everything may be looked at. */
const FEW_ROWS = 20_000;

/** What PostgreSQL knows of how an index's documents divide, asked at most once a minute. */
export class Statistics {
  readonly #kept = new Map<string, { at: number; tiers: Promise<Tiers> }>();

  constructor(readonly run: Run) {}

  tiers(plan: Plan): Promise<Tiers> {
    const { table, quality } = plan;
    if (!quality) return Promise.resolve([]);
    const kept = this.#kept.get(table);
    if (kept && Date.now() - kept.at < KEPT_MS) return kept.tiers;
    const tiers = this.#read(table, columnName(quality));
    this.#kept.set(table, { at: Date.now(), tiers });
    tiers.catch(() => this.#kept.delete(table));
    return tiers;
  }

  async #read(table: string, column: string): Promise<Tiers> {
    const [row] = await this.run<{ bounds: number[] | null }>(
      sql`select s.histogram_bounds::text::float8[] as bounds from pg_stats as s join pg_class as c on c.relname = s.tablename
        where s.tablename = ${table} and s.attname = ${column} and c.relkind = 'r' and c.reltuples >= ${FEW_ROWS} limit 1`,
    );
    return tiersOf(row?.bounds ?? []);
  }
}
