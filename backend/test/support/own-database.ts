import { MikroORM, PostgreSqlDriver } from "@medusajs/framework/mikro-orm/postgresql";
import { MikroOrmBaseRepository } from "@medusajs/framework/utils";
import pg from "pg";
import { backend, rows, unique } from "./backend";

interface Migration {
  up(): Promise<void> | void;
  getQueries(): unknown[];
}
type MigrationClass = new (driver: never, config: never) => Migration;

/** What a module's service stands on, on a connection of its own, as another process would have it. */
export async function openRepository(databaseUrl: string): Promise<{ baseRepository: MikroOrmBaseRepository; close: () => Promise<void> }> {
  const orm = await MikroORM.init({
    driver: PostgreSqlDriver,
    clientUrl: databaseUrl,
    entities: [],
    discovery: { warnWhenNoEntities: false },
    pool: { min: 1, max: 4 },
    allowGlobalContext: true,
  });
  return { baseRepository: new MikroOrmBaseRepository({ manager: orm.em }), close: () => orm.close() };
}

export interface OwnDatabase {
  url: string;
  /** Several statements at once, on a connection beside the services'. */
  run: (statement: string) => Promise<void>;
  /** How a statement with `?` in it is carried out, with what it took. */
  explain: (statement: string, values: readonly unknown[]) => Promise<string[]>;
  close: () => Promise<void>;
}

/** Carries migrations out on a database that stands already. */
export async function apply({ run }: Pick<OwnDatabase, "run">, migrations: readonly MigrationClass[]): Promise<void> {
  for (const Step of migrations) {
    const migration = new Step(undefined as never, undefined as never);
    await migration.up();
    for (const statement of migration.getQueries()) await run(String(statement));
  }
}

/** A database with nothing in it but what these migrations make, for tests that break it. */
export async function aDatabaseOfItsOwn(migrations: readonly MigrationClass[]): Promise<OwnDatabase> {
  const name = unique("own_");
  await rows(`create database "${name}"`);
  const url = new URL(backend.databaseUrl);
  url.pathname = `/${name}`;
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  const run = async (statement: string) => {
    await client.query(statement);
  };
  await apply({ run }, migrations);
  return {
    url: url.href,
    run,
    explain: async (statement, values) => {
      let n = 0;
      const numbered = statement.replaceAll("?", () => `$${++n}`);
      const { rows: lines } = await client.query<{ "QUERY PLAN": string }>(`explain analyze ${numbered}`, [...values]);
      return lines.map((line) => line["QUERY PLAN"]);
    },
    close: async () => {
      await client.end();
      await rows(`drop database "${name}" with (force)`);
    },
  };
}
