import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { ISearchModuleService } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";

const PATIENCE = 3_000;

async function within<T>(work: PromiseLike<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("too late")), PATIENCE);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

async function databaseState(database: Knex): Promise<"ok" | "empty" | "unreachable"> {
  try {
    const { rows } = await within<{ rows: unknown[] }>(database.raw("select 1 from region where deleted_at is null limit 1"));
    return rows.length > 0 ? "ok" : "empty";
  } catch {
    return "unreachable";
  }
}

/** On its first start a backend fills the search indexes; until both are active, product and shop pages would answer 404. */
async function catalogueState(search: ISearchModuleService): Promise<"ok" | "filling"> {
  const ask = (entity: string) => search.search({ entity, fields: ["id"], pagination: { take: 1 }, search_options: { count: "none" } });
  return within(Promise.all([ask("product"), ask("shop")])).then(
    () => "ok",
    () => "filling",
  );
}

/**
 * Answers 200 when this process can serve: the database is there, its foundation is laid and the catalogue can be read. `/health` only
 * says that it runs.
 */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const database = await databaseState(req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION));
  const catalogue = database === "ok" ? await catalogueState(req.scope.resolve(Modules.SEARCH)) : "filling";
  const ready = database === "ok" && catalogue === "ok";
  res
    .status(ready ? 200 : 503)
    .set("cache-control", "no-store")
    .json({ ready, database, catalogue });
}
