import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql";
import type { Context } from "@medusajs/framework/types";
import { MedusaContextType } from "@medusajs/framework/utils";

/** What a service hands on so that others write in its transaction. */
export type SameTransaction = Context<SqlEntityManager>;

/**
 * Hands a transaction on. Always through here: inside a workflow step Medusa throws away, without a word, a context that does not carry its
 * mark, and whoever was given one would write in a transaction of their own.
 */
export function sameTransaction({ transactionManager }: SameTransaction): SameTransaction {
  if (!transactionManager) throw new Error("There is no transaction to hand on.");
  return { __type: MedusaContextType, manager: transactionManager, transactionManager };
}

/** The same transaction for plain SQL. */
export function knexOf({ transactionManager }: SameTransaction): Knex {
  const transaction = transactionManager?.getTransactionContext<Knex.Transaction>();
  if (!transaction) throw new Error("There is no transaction to join.");
  return transaction;
}

/** A Medusa module as it is behind its interface: a service over a repository that hands out managers. */
interface ManagedModule {
  baseRepository_: { getFreshManager(): SqlEntityManager };
}

/**
 * The same transaction for what a module writes through its models: only its own manager knows its tables, so that one is told to work inside.
 * Such a manager keeps what it is told until it is flushed, and the transaction's owner flushes only its own; so it is flushed here, or the
 * rows would be lost without a word. Nothing may run beside it on that manager.
 */
export async function inModule<T>(module: object, joined: SameTransaction, write: (context: SameTransaction) => Promise<T>): Promise<T> {
  const manager = (module as ManagedModule).baseRepository_.getFreshManager();
  manager.setTransactionContext(knexOf(joined));
  const done = await write(sameTransaction({ transactionManager: manager }));
  await manager.flush();
  return done;
}
