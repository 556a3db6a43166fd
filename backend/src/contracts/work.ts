import { z } from "zod";
import { KecamatanCode, Timestamp } from "./primitives";

/** What waits for officers, on one bench. */
export const WorkKind = z.enum(["application", "permit", "listing_edit"]);
export type WorkKind = z.infer<typeof WorkKind>;
export const WorkTab = z.enum(["all", "mine", "free", "overdue"]);
export type WorkTab = z.infer<typeof WorkTab>;

/** Who has it now; null when nobody has, or no longer. */
export const Holder = z.strictObject({ id: z.string(), name: z.string(), until: Timestamp, is_me: z.boolean() }).nullable();

export const WorkItemView = z.strictObject({
  id: z.string(),
  kind: WorkKind,
  subject_id: z.string(),
  vendor_id: z.string(),
  title: z.string(),
  detail: z.string().nullable(),
  kecamatan: z.string().nullable(),
  /** From 2 on it was handed in again. */
  round: z.int(),
  opened_at: Timestamp,
  due_at: Timestamp,
  holder: Holder,
});
export type WorkItemView = z.infer<typeof WorkItemView>;

/** `GET /admin/work-items`, the earliest deadline first; the next page is `after` = the answer's `next`. */
export const WorkQuery = z.strictObject({
  tab: WorkTab.default("all"),
  kind: WorkKind.optional(),
  kecamatan: KecamatanCode.optional(),
  q: z.string().trim().max(80).optional(),
  after: z
    .string()
    .regex(/^\d{13}~wrk_\w+$/)
    .optional(),
});
export type WorkQuery = z.infer<typeof WorkQuery>;
export const WorkList = z.strictObject({
  items: z.array(WorkItemView),
  next: z.string().nullable(),
  counts: z.record(WorkTab, z.int()),
});
export type WorkList = z.infer<typeof WorkList>;

const Ids = z
  .array(z.string().regex(/^wrk_\w+$/))
  .min(1)
  .max(50);
/** `POST /admin/work-items/assignments`: to me, to a colleague (user id), or to nobody. `take_over` also takes what a colleague has. */
export const AssignWork = z.strictObject({
  ids: Ids,
  to: z.union([z.literal("me"), z.string().min(1).max(60), z.null()]),
  take_over: z.boolean().optional(),
});
export type AssignWork = z.infer<typeof AssignWork>;
/** `POST /admin/work-items/next`: takes the next free ones of the queue. */
export const TakeNextWork = z.strictObject({ kind: WorkKind.optional(), count: z.int().min(1).max(20) });
export type TakeNextWork = z.infer<typeof TakeNextWork>;
export const AssignedWork = z.strictObject({ assigned: z.array(z.string()), refused: z.array(z.string()) });
export type AssignedWork = z.infer<typeof AssignedWork>;

/** What an item's page shows of it: its place on the bench, and what changed since an officer last answered (null: seen for the first time). */
export const WorkOnSubject = z.strictObject({
  item: WorkItemView.nullable(),
  changes: z.array(z.strictObject({ field: z.string(), before: z.unknown(), after: z.unknown() })).nullable(),
});
export type WorkOnSubject = z.infer<typeof WorkOnSubject>;
export const WorkOnQuery = z.strictObject({ kind: WorkKind, subject: z.string().min(1).max(60) });

/** `GET /admin/saved-reasons`. */
export const ReasonKind = z
  .string()
  .regex(/^[a-z_]+\.[a-z_]+$/)
  .max(60);
export const SavedReasonView = z.strictObject({
  id: z.string(),
  kind: z.string(),
  title: z.string(),
  text: z.string(),
  written_by: z.string(),
  written_at: Timestamp,
});
export type SavedReasonView = z.infer<typeof SavedReasonView>;
export const SavedReasonQuery = z.strictObject({ kind: ReasonKind.optional() });
export const SavedReasonList = z.strictObject({ reasons: z.array(SavedReasonView) });
export type SavedReasonList = z.infer<typeof SavedReasonList>;
export const WriteReason = z.strictObject({
  kind: ReasonKind,
  title: z.string().trim().min(3, "Beri nama singkat, minimal 3 huruf.").max(60),
  text: z.string().trim().min(5, "Tulis alasannya, minimal 5 huruf.").max(1000),
});
export type WriteReason = z.infer<typeof WriteReason>;

/** `GET /admin/confirmations`: decisions that wait for a second officer. */
export const ConfirmationView = z.strictObject({
  id: z.string(),
  action: z.string(),
  subject_id: z.string(),
  vendor_id: z.string().nullable(),
  title: z.string(),
  reason: z.string().nullable(),
  asked_by: z.string(),
  asked_at: Timestamp,
  expires_at: Timestamp,
  /** Whoever asked may only take it back. */
  is_mine: z.boolean(),
});
export type ConfirmationView = z.infer<typeof ConfirmationView>;
export const ConfirmationQuery = z.strictObject({ subject: z.string().max(60).optional() });
export const ConfirmationList = z.strictObject({ confirmations: z.array(ConfirmationView) });
export type ConfirmationList = z.infer<typeof ConfirmationList>;
/** `POST /admin/confirmations/:id/answers`; a refusal says why. */
export const AnswerConfirmation = z
  .strictObject({ answer: z.enum(["confirm", "refuse", "withdraw"]), note: z.string().trim().max(1000).optional() })
  .refine(({ answer, note }) => answer !== "refuse" || (note ?? "").length >= 5, {
    path: ["note"],
    message: "Tulis alasannya, minimal 5 huruf.",
  });
export type AnswerConfirmation = z.infer<typeof AnswerConfirmation>;

/** `GET|POST /admin/work-settings`: which decisions need two officers. */
export const TwoPersonRule = z.strictObject({ "vendor.suspend": z.boolean(), "permit.revoke": z.boolean() });
export const WorkSettings = z.strictObject({
  two_person: TwoPersonRule,
  /** Working days per kind, and why. */
  service_terms: z.array(z.strictObject({ kind: WorkKind, working_days: z.int(), why: z.string() })),
  claim_minutes: z.int(),
});
export type WorkSettings = z.infer<typeof WorkSettings>;
/** Making a rule holds at once; lifting one is a decision a second officer confirms. */
export const SetWorkSettings = z.strictObject({ two_person: TwoPersonRule });
export type SetWorkSettings = z.infer<typeof SetWorkSettings>;
/** `waiting`: what waits for a second officer before it holds. */
export const ChangedWorkSettings = WorkSettings.extend({ waiting: z.boolean() });
export type ChangedWorkSettings = z.infer<typeof ChangedWorkSettings>;
