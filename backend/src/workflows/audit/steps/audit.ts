import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { AuditEntry } from "../../../modules/audit/rules/entry";
import { auditOf, recordAudit } from "../record";

/**
 * Records acts of a workflow whose steps write in transactions of their own. Put it last: what is recorded cannot be taken back, so after it
 * nothing may fail. A step that can join the act's transaction calls `recordAudit` instead.
 */
export const auditStep = createStep("audit", async (entries: AuditEntry[], { container }) => {
  if (entries.length > 0) await auditOf(container).inTransaction((joined) => recordAudit(entries, joined));
  return new StepResponse(entries.length);
});
