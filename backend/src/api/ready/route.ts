import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

const PATIENCE = 3_000;

async function within<T>(work: PromiseLike<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("too late")), PATIENCE);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** Answers 200 when this process can serve: the database is there and its foundation is laid. `/health` only says that it runs. */
async function databaseState(database: Knex): Promise<"ok" | "empty" | "unreachable"> {
  try {
    const { rows } = await within<{ rows: unknown[] }>(database.raw("select 1 from region where deleted_at is null limit 1"));
    return rows.length > 0 ? "ok" : "empty";
  } catch {
    return "unreachable";
  }
}

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const database = await databaseState(req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION));
  const ready = database === "ok";
  res
    .status(ready ? 200 : 503)
    .set("cache-control", "no-store")
    .json({ ready, database });
}
