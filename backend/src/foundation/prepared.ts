import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { Pool, type PoolConfig } from "pg";
import type { Sql } from "./sql";

/** Two cores answer no more at once; the others wait here and not in PostgreSQL. */
const MOST_CONNECTIONS = 4;
/** With its connection goes what a connection has planned, and with that the plans of tables that are no more. */
const MOST_SECONDS = 600;
/** Shapes that have a name; the one that was not asked for longest makes room. */
const MOST_SHAPES = 200;
const TIMEOUT_MS = 15_000;

/**
 * Connections for what shoppers ask. It has few shapes and other values each time, and to plan such a statement takes as long as to answer it: each
 * connection plans a shape once, for whatever values (docs/decisions/0130). They cannot write, and who looks around takes no connection from who pays.
 */
export class Prepared {
  readonly #pool: Pool;
  readonly #shapes = new Map<string, { name: string; text: string }>();
  #named = 0;

  constructor(server: PoolConfig) {
    this.#pool = new Pool({
      ...server,
      // Knex keeps it from whoever copies its settings.
      password: server.password,
      max: MOST_CONNECTIONS,
      maxLifetimeSeconds: MOST_SECONDS,
      allowExitOnIdle: true,
      statement_timeout: TIMEOUT_MS,
      options: "-c plan_cache_mode=force_generic_plan -c default_transaction_read_only=on",
    });
    // A connection that breaks while nobody uses it is replaced; who uses one hears of it from the statement.
    this.#pool.on("error", () => {});
  }

  async run<Row>({ text, values }: Sql): Promise<Row[]> {
    const { rows } = await this.#pool.query({ ...this.#shapeOf(text), values: [...values] });
    return rows as Row[];
  }

  /** The text as PostgreSQL takes it, with the name its plan is kept under. */
  #shapeOf(text: string): { name: string; text: string } {
    const known = this.#shapes.get(text);
    if (!known && this.#shapes.size >= MOST_SHAPES) this.#shapes.delete(this.#shapes.keys().next().value ?? "");
    this.#shapes.delete(text);
    const shape = known ?? { name: `shape_${++this.#named}`, text: numbered(text) };
    this.#shapes.set(text, shape);
    return shape;
  }
}

function numbered(text: string): string {
  let at = 0;
  return text.replace(/\?/g, () => `$${++at}`);
}

const byDatabase = new Map<string, Prepared>();

/** Those to the database that `knex` is connected to; one set of them in a process. */
export function preparedFor(knex: Knex): Prepared {
  const server = knex.client.config.connection as PoolConfig;
  const key = JSON.stringify([server.connectionString, server.host, server.port, server.database]);
  const prepared = byDatabase.get(key) ?? new Prepared(server);
  byDatabase.set(key, prepared);
  return prepared;
}
