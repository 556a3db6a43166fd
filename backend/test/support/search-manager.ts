import { MikroORM, PostgreSqlDriver, type SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql";
import { backend } from "./backend";

/** The manager a search provider is given, on connections of its own. */
export async function openSearchManager(
  databaseUrl = backend.databaseUrl,
): Promise<{ manager: SqlEntityManager; close: () => Promise<void> }> {
  const orm = await MikroORM.init({
    driver: PostgreSqlDriver,
    clientUrl: databaseUrl,
    entities: [],
    discovery: { warnWhenNoEntities: false },
    pool: { min: 1, max: 4 },
    allowGlobalContext: true,
  });
  return { manager: orm.em, close: () => orm.close() };
}
