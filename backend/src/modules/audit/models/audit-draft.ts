import { model } from "@medusajs/framework/utils";

/**
 * What a transaction wants to have recorded. When it commits, and not before, the database moves it to the end of `audit_entry`; outside
 * of a transaction this table is always empty.
 */
export const AuditDraft = model.define("audit_draft", {
  id: model.id({ prefix: "adt" }).primaryKey(),
  entry: model.json(),
});
