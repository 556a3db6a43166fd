import type { MedusaContainer } from "@medusajs/framework/types";
import type { SameTransaction } from "../../foundation/same-transaction";
import { AUDIT_MODULE } from "../../modules/audit";
import type { AuditEntry } from "../../modules/audit/rules/entry";
import { type AuditModuleService, appendEntries } from "../../modules/audit/service";

export const auditOf = (container: MedusaContainer) => container.resolve<AuditModuleService>(AUDIT_MODULE);

/**
 * Records acts in the transaction in which they happen: `context` is what a service handed on (`sameTransaction`). They stand in the trail once
 * it commits, and never without it.
 */
export const recordAudit = (entries: readonly AuditEntry[], context: SameTransaction): Promise<void> => appendEntries(entries, context);

/**
 * For an act that has no transaction to join: opens one, acts in it and records what came of it, both or neither. An act that turns out to
 * have changed nothing answers no entries. Plain SQL of a service takes `joined` as its last argument; a model's own create/update goes
 * through `inModule(service, joined, …)`.
 */
export const audited = <T>(
  container: MedusaContainer,
  act: (joined: SameTransaction) => Promise<T>,
  entriesOf: (done: T) => AuditEntry[],
): Promise<T> =>
  auditOf(container).inTransaction(async (joined) => {
    const done = await act(joined);
    await recordAudit(entriesOf(done), joined);
    return done;
  });
