import { z } from "zod";
import { PageNumber, Timestamp } from "./primitives";

/**
 * `incoming`: what a provider told us and could not be applied (given up). `outgoing`: what must leave the program and keeps failing (tried
 * hourly). `dismissed`: what officers set aside, both kinds.
 */
export const FailedKind = z.enum(["incoming", "outgoing", "dismissed"]);
export type FailedKind = z.infer<typeof FailedKind>;

/** What it is about, for looking it up: names of things, never what was said or to whom. */
export const FailedMessage = z.strictObject({
  id: z.string(),
  direction: z.enum(["incoming", "outgoing"]),
  /** A provider's event (`stripe payment_intent.succeeded`), or one of our topics (`payback.send`). */
  name: z.string(),
  about: z.array(z.strictObject({ label: z.string(), value: z.string() })),
  attempts: z.int(),
  /** Without addresses, numbers of people and keys. */
  error: z.string().nullable(),
  created_at: Timestamp,
  /** When it is tried again; null when it is not. */
  next_at: Timestamp.nullable(),
  dismissed: z.strictObject({ at: Timestamp.nullable(), note: z.string().nullable() }).nullable(),
  actions: z.array(z.enum(["retry", "dismiss"])),
});
export type FailedMessage = z.infer<typeof FailedMessage>;

/** `GET /admin/failed-messages?kind&page`. */
export const FailedMessageQuery = z.strictObject({ kind: FailedKind.default("incoming"), page: PageNumber });
export const FailedMessageList = z.strictObject({
  messages: z.array(FailedMessage),
  page: z.int(),
  has_next: z.boolean(),
  counts: z.strictObject({ incoming: z.int(), outgoing: z.int() }),
});
export type FailedMessageList = z.infer<typeof FailedMessageList>;

/** `POST /admin/failed-messages/:id/dismiss`; `POST …/retry` takes an empty body. */
export const DismissMessage = z.strictObject({
  reason: z.string().trim().min(5, "Tulis mengapa pesan ini tidak perlu diproses.").max(200),
});
