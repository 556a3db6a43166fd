import { z } from "zod";
import { PageNumber, Rupiah, Timestamp } from "./primitives";

export const ComplaintKind = z.enum(["not_received", "wrong_item", "missing_item", "damaged", "quality", "safety", "other"]);
export type ComplaintKind = z.infer<typeof ComplaintKind>;

export const ComplaintWish = z.enum(["refund", "replacement"]);
export type ComplaintWish = z.infer<typeof ComplaintWish>;

/**
 * `open`: the shop is asked. `offered`, `refused`: the shopper is asked. `replacing`: the shop promised to bring it again. `escalated`:
 * an officer is asked. The rest is over: `settled` to the shopper's satisfaction, `rejected` by an officer, `withdrawn` by the shopper.
 */
export const ComplaintState = z.enum(["open", "offered", "refused", "replacing", "escalated", "settled", "rejected", "withdrawn"]);
export type ComplaintState = z.infer<typeof ComplaintState>;

export const ComplaintActor = z.enum(["shopper", "vendor", "officer", "system"]);
export type ComplaintActor = z.infer<typeof ComplaintActor>;

export const ComplaintAction = z.enum([
  "open",
  "accept",
  "offer",
  "refuse",
  "accept_offer",
  "escalate",
  "confirm",
  "withdraw",
  "award",
  "dismiss",
  "expire",
]);
export type ComplaintAction = z.infer<typeof ComplaintAction>;

/** `POST …/orders/:id/complaints` of the order group. */
export const OpenComplaint = z.strictObject({
  kind: ComplaintKind,
  text: z.string().trim().min(10, "Ceritakan apa yang terjadi, minimal 10 huruf.").max(1000),
  wanted: ComplaintWish,
  /** Rupiah; asked for with `refund`. */
  amount: Rupiah.min(1, "Tulis jumlah yang Anda minta kembali.").optional(),
});
export type OpenComplaint = z.infer<typeof OpenComplaint>;

export const ComplaintStepView = z.strictObject({
  action: ComplaintAction,
  by: ComplaintActor,
  /** Of the officer or the shop's member; only officers are told. */
  name: z.string().nullable(),
  note: z.string().nullable(),
  amount: Rupiah.nullable(),
  at: Timestamp,
});

export const ComplaintView = z.strictObject({
  id: z.string(),
  order_id: z.string(),
  order_number: z.string(),
  kind: ComplaintKind,
  text: z.string(),
  wanted: ComplaintWish,
  wanted_amount: Rupiah.nullable(),
  state: ComplaintState,
  /** Until when whoever is asked must answer. */
  due_at: Timestamp.nullable(),
  offered_amount: Rupiah.nullable(),
  refunded_amount: Rupiah.nullable(),
  goods_returned: z.boolean().nullable(),
  restocked: z.boolean().nullable(),
  opened_at: Timestamp,
  closed_at: Timestamp.nullable(),
  photos: z.array(z.strictObject({ id: z.string() })),
  steps: z.array(ComplaintStepView),
  /** What the reader may do next. */
  actions: z.array(ComplaintAction),
  /** Rupiah of this order that can still go back. */
  refundable: Rupiah,
});
export type ComplaintView = z.infer<typeof ComplaintView>;

/** What the shop or an officer decides; `amount` with `offer` and `award`. */
export const AnswerComplaint = z.strictObject({
  action: z.enum(["accept", "offer", "refuse"]),
  amount: Rupiah.optional(),
  note: z.string().trim().max(1000).optional(),
});
export const ReplyToComplaint = z.strictObject({
  action: z.enum(["accept_offer", "escalate", "confirm", "withdraw"]),
  note: z.string().trim().max(1000).optional(),
});
export const ArbitrateComplaint = z.strictObject({
  action: z.enum(["award", "dismiss"]),
  amount: Rupiah.optional(),
  note: z.string().trim().max(1000).optional(),
});
/** Whether the goods came back, and which of them are on sale again. */
export const RecordReturn = z.strictObject({
  returned: z.boolean(),
  restock: z
    .array(z.strictObject({ line: z.string().max(40), quantity: z.int().min(1).max(1000) }))
    .max(100)
    .default([]),
});

export const ComplaintQuery = z.strictObject({ state: ComplaintState.or(z.literal("waiting")).optional(), page: PageNumber });
const Summary = ComplaintView.pick({
  id: true,
  order_id: true,
  order_number: true,
  kind: true,
  wanted: true,
  wanted_amount: true,
  state: true,
  due_at: true,
  opened_at: true,
});
export const ComplaintSummary = Summary;
export const ComplaintList = z.strictObject({ complaints: z.array(Summary), page: z.int(), has_next: z.boolean(), waiting: z.int() });
export type ComplaintList = z.infer<typeof ComplaintList>;
export const AdminComplaintList = z.strictObject({
  complaints: z.array(Summary.extend({ shop: z.string() })),
  page: z.int(),
  has_next: z.boolean(),
  waiting: z.int(),
});
export type AdminComplaintList = z.infer<typeof AdminComplaintList>;
