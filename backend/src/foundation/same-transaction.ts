import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql";
import type { Context } from "@medusajs/framework/types";

/** What a service hands on so that others write in its transaction. */
export type SameTransaction = Context<SqlEntityManager>;

/** The same transaction for plain SQL. */
export function knexOf({ transactionManager }: SameTransaction): Knex {
  const transaction = transactionManager?.getTransactionContext<Knex.Transaction>();
  if (!transaction) throw new Error("There is no transaction to join.");
  return transaction;
}
