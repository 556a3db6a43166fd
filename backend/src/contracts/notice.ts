import { z } from "zod";
import { Timestamp } from "./primitives";

/** `GET /vendor/notices` and `GET /admin/notices`: newest first; the next page is `before` the last one's id. */
export const NoticeQuery = z.strictObject({
  before: z
    .string()
    .regex(/^ntc_\w{1,40}$/)
    .optional(),
  /** Only what the caller has not read. */
  unread: z
    .enum(["true", "false"])
    .default("false")
    .transform((value) => value === "true"),
});

export const NoticeView = z.strictObject({
  id: z.string(),
  kind: z.string(),
  title: z.string(),
  text: z.string(),
  /** Where it leads: under the storefront for vendors, under `/app` for officers. */
  path: z.string(),
  at: Timestamp,
  /** By the caller. */
  read: z.boolean(),
});
export type NoticeView = z.infer<typeof NoticeView>;

export const NoticeList = z.strictObject({
  notices: z.array(NoticeView),
  /** `before` of the next page; null on the last one. */
  next: z.string().nullable(),
  /** Counted up to 100. */
  unread: z.int(),
});
export type NoticeList = z.infer<typeof NoticeList>;

/** `GET /admin/notices/unread`: what the bell asks now and then. */
export const UnreadNotices = z.strictObject({ unread: z.int() });
/** `POST …/notices/read-all`: everything up to and including this one, the newest the reader saw. */
export const ReadAllNotices = z.strictObject({ through: z.string().regex(/^ntc_\w{1,40}$/) });
