import { z } from "zod";
import { Day, Timestamp } from "./primitives";

/** Who acted: a city officer, a person of a shop, or the program itself (a job, a deadline). */
export const AuditActorType = z.enum(["officer", "member", "system"]);

/** What is looked for; every part narrows. */
const filters = {
  /** Part of an officer's name or address, a shop person's whole address, or an id. */
  who: z.string().trim().max(80).optional(),
  /** Part of a shop's name, or its id. */
  vendor: z.string().trim().max(80).optional(),
  /** Id of the thing the act was about. */
  subject: z.string().trim().max(80).optional(),
  /** An action (`vendor.suspend`), or its group with a dot at the end (`vendor.`). */
  action: z
    .string()
    .regex(/^[a-z_]+\.([a-z_]+(\.[a-z_]+)*)?$/)
    .max(60)
    .optional(),
  /** First and last day, both included. */
  from: Day.optional(),
  to: Day.optional(),
};

/** `GET /admin/audit`; the next page is `before` = the answer's `next`. */
export const AuditQuery = z.strictObject({ ...filters, before: z.coerce.number().int().min(1).optional() });
export type AuditQuery = z.infer<typeof AuditQuery>;
/** `POST /admin/audit/export`. */
export const AuditExportQuery = z.strictObject(filters);
export type AuditExportQuery = z.infer<typeof AuditExportQuery>;

export const AuditEntryView = z.strictObject({
  seq: z.int(),
  at: Timestamp,
  actor_type: AuditActorType,
  actor_id: z.string(),
  actor_name: z.string(),
  action: z.string(),
  subject_type: z.string(),
  subject_id: z.string(),
  vendor_id: z.string().nullable(),
  vendor_name: z.string().nullable(),
  reason: z.string().nullable(),
});
export type AuditEntryView = z.infer<typeof AuditEntryView>;

export const AuditList = z.strictObject({ entries: z.array(AuditEntryView), next: z.int().nullable() });
export type AuditList = z.infer<typeof AuditList>;

const Fields = z.record(z.string(), z.unknown()).nullable();
/** `GET /admin/audit/:seq`: with what it was before and after, and its place in the chain. */
export const AuditDetail = AuditEntryView.extend({ before: Fields, after: Fields, prev_hash: z.string(), hash: z.string() });
export type AuditDetail = z.infer<typeof AuditDetail>;
