import { finished } from "node:stream/promises";
import { Client } from "pg";
import { from } from "pg-copy-streams";
import type { TableText } from "./copy-text";
import { type Structure, takeDown } from "./structure";

/** Whoever has a table open keeps us from changing it; a market that is serving has all of them open. */
const PATIENCE = "5s";
const SORTING = "512MB";

export async function copyInto(db: Client, { table, columns, text }: TableText): Promise<void> {
  const names = columns.map((column) => `"${column}"`).join(", ");
  const stream = db.query(from(`copy "${table}" (${names}) from stdin`));
  stream.end(text);
  await finished(stream);
}

/**
 * Fills tables in one transaction, as one fills a new database: without indexes and foreign keys, which are built again before it ends. Until it
 * is committed nobody sees anything of it, and nobody else can use these tables; if it never is, nothing has happened.
 */
export class Filling {
  readonly #db: Client;
  readonly #tables: readonly string[];
  readonly #structure: Structure;
  /** One connection writes one thing after the other. */
  #written: Promise<void> = Promise.resolve();

  private constructor(db: Client, tables: readonly string[], structure: Structure) {
    this.#db = db;
    this.#tables = tables;
    this.#structure = structure;
  }

  static async begin(databaseUrl: string, tables: readonly string[]): Promise<Filling> {
    const db = new Client({ connectionString: databaseUrl, application_name: "bulk-load" });
    await db.connect();
    try {
      await db.query("begin");
      await db.query(`set local lock_timeout = '${PATIENCE}'`);
      await db.query("set local synchronous_commit = off");
      await db.query(`set local maintenance_work_mem = '${SORTING}'`);
      return new Filling(db, tables, await takeDown(db, tables));
    } catch (error) {
      await db.end();
      throw error;
    }
  }

  /** Resolves when they are written; calls may overlap. */
  write(texts: readonly TableText[]): Promise<void> {
    this.#written = this.#written.then(async () => {
      for (const text of texts) await copyInto(this.#db, text);
    });
    return this.#written;
  }

  /** Any other statement of the same transaction. */
  async run(statement: string, values: unknown[] = []): Promise<void> {
    await this.#written;
    await this.#db.query(statement, values);
  }

  /** Everything that was taken down stands again, and every constraint has been proven. */
  async rebuild(): Promise<void> {
    const { indexes, guardedIndexes, foreignKeys } = this.#structure;
    for (const statement of indexes) await this.run(statement);
    for (const table of this.#tables) await this.run(`analyze "${table}"`);
    await this.run("set constraints all immediate");
    for (const statement of guardedIndexes) await this.run(statement);
    for (const statement of foreignKeys) await this.run(statement);
  }

  async commit(): Promise<void> {
    await this.run("commit");
  }

  /** What is not committed by now never was. */
  async close(): Promise<void> {
    await this.#db.end();
  }
}
