import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { Pool, type PoolConfig } from "pg";
import { numbered, type Sql } from "./sql";

/** Two cores answer no more at once; the others wait here and not in PostgreSQL. */
const MOST_CONNECTIONS = 4;
/** With its connection goes what a connection has planned, and with that the plans of tables that are no more. */
const MOST_SECONDS = 600;
/** Shapes that have a name at a time; others are planned each time they are asked, so that no crawler fills the server with plans. */
const MOST_SHAPES = 200;
/** For a connection that is free. */
const WAIT_MS = 10_000;
const TIMEOUT_MS = 15_000;

/**
 * Connections for what shoppers ask. It has few shapes and other values each time, and to plan such a statement takes as long as to answer it: each
 * connection plans a shape once, for whatever values (docs/decisions/0130). They cannot write, and who looks around takes no connection from who pays.
 */
export class Prepared {
  readonly #pool: Pool;
  readonly #shapes = new Map<string, { name: string; text: string }>();
  #named = 0;
  #since = Date.now();

  constructor(server: PoolConfig) {
    this.#pool = new Pool({
      ...server,
      // Knex keeps it from whoever copies its settings.
      password: server.password,
      max: MOST_CONNECTIONS,
      // Its plans are worth keeping while nobody asks.
      idleTimeoutMillis: 0,
      maxLifetimeSeconds: MOST_SECONDS,
      connectionTimeoutMillis: WAIT_MS,
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
  #shapeOf(text: string): { name?: string; text: string } {
    if (Date.now() - this.#since > MOST_SECONDS * 1_000) {
      this.#shapes.clear();
      this.#since = Date.now();
    }
    const known = this.#shapes.get(text);
    if (known) return known;
    if (this.#shapes.size >= MOST_SHAPES) return { text: numbered(text) };
    this.#named += 1;
    const shape = { name: `shape_${this.#named}`, text: numbered(text) };
    this.#shapes.set(text, shape);
    return shape;
  }
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
