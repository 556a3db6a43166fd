import { MikroORM, PostgreSqlDriver } from "@medusajs/framework/mikro-orm/postgresql";
import { MikroOrmBaseRepository } from "@medusajs/framework/utils";
import { LedgerModuleService } from "../../src/modules/ledger/service";

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
