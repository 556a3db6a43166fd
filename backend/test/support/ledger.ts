import { MikroORM, PostgreSqlDriver } from "@medusajs/framework/mikro-orm/postgresql";
import { MikroOrmBaseRepository } from "@medusajs/framework/utils";
import pg from "pg";
import { Migration20261124063000 } from "../../src/modules/ledger/migrations/Migration20261124063000";
import { Migration20261124065000 } from "../../src/modules/ledger/migrations/Migration20261124065000";
import { Migration20261124082000 } from "../../src/modules/ledger/migrations/Migration20261124082000";
import { LedgerModuleService } from "../../src/modules/ledger/service";
import { backend, rows, unique } from "./backend";

/** The ledger's service on a connection of its own to a database, as another process would have it. */
export async function openLedger(databaseUrl: string): Promise<{ ledger: LedgerModuleService; close: () => Promise<void> }> {
  const orm = await MikroORM.init({
    driver: PostgreSqlDriver,
    clientUrl: databaseUrl,
    entities: [],
    discovery: { warnWhenNoEntities: false },
    pool: { min: 1, max: 4 },
    allowGlobalContext: true,
  });
  const ledger = new LedgerModuleService({ baseRepository: new MikroOrmBaseRepository({ manager: orm.em }) });
  return { ledger, close: () => orm.close() };
}

/** A database with nothing in it but an empty ledger, for tests that break it. */
export async function aLedgerOfItsOwn(): Promise<{
  ledger: LedgerModuleService;
  run: (statement: string) => Promise<void>;
  close: () => Promise<void>;
}> {
  const name = unique("ledger_");
  await rows(`create database "${name}"`);
  const url = new URL(backend.databaseUrl);
  url.pathname = `/${name}`;
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  for (const Step of [Migration20261124063000, Migration20261124065000, Migration20261124082000]) {
    const migration = new Step(undefined as never, undefined as never);
    await migration.up();
    for (const statement of migration.getQueries()) await client.query(String(statement));
  }
  const { ledger, close } = await openLedger(url.href);
  return {
    ledger,
    run: async (statement) => {
      await client.query(statement);
    },
    close: async () => {
      await close();
      await client.end();
      await rows(`drop database "${name}" with (force)`);
    },
  };
}
