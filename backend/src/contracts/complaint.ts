import { z } from "zod";
import { OrderState, PageNumber, PaymentMethod, Rupiah, Timestamp, Unit } from "./primitives";

export const ComplaintKind = z.enum([
  "not_received",
  "missing_item",
  "wrong_item",
  "damaged",
  "quality",
  "spoiled",
  "allergy",
  "safety",
  "halal",
  "other",
]);
export type ComplaintKind = z.infer<typeof ComplaintKind>;

/** `report`: the shopper asks for nothing and only wants it known. */
export const ComplaintWish = z.enum(["refund", "replacement", "report"]);
export type ComplaintWish = z.infer<typeof ComplaintWish>;

/**
 * `open`: the shop is asked. `offered`, `refused`: the shopper is asked. `replacing`: the shop promised to bring it again. `returning`: the
 * shopper is to bring the goods back, and the money follows. `returned`: they did, says the shopper; the shop is asked. `escalated`: an
 * officer is asked. The rest is over: `settled` to the shopper's satisfaction, `rejected` by an officer, `withdrawn` by the shopper.
 */
export const ComplaintState = z.enum([
  "open",
  "offered",
  "refused",
  "replacing",
  "returning",
  "returned",
  "escalated",
  "settled",
  "rejected",
  "withdrawn",
]);
export type ComplaintState = z.infer<typeof ComplaintState>;

export const ComplaintActor = z.enum(["shopper", "vendor", "officer", "system"]);
export type ComplaintActor = z.infer<typeof ComplaintActor>;

export const ComplaintAction = z.enum([
  "open",
  "accept",
  "offer",
  "refuse",
  "ask_return",
  "take_back",
  "contest_return",
  "accept_offer",
  "send_back",
  "confirm",
  "escalate",
  "withdraw",
  "award",
  "dismiss",
  "check",
  "expire",
  "order_cancelled",
]);
export type ComplaintAction = z.infer<typeof ComplaintAction>;

const TOO_SHORT = "Ceritakan apa yang terjadi, minimal 10 huruf.";

const MOST_PIECES = 1000;
export const ComplainedItem = z.strictObject({ line: z.string().max(40), quantity: z.int().min(1).max(MOST_PIECES) });
export type ComplainedItem = z.infer<typeof ComplainedItem>;
const Items = z.array(ComplainedItem).max(100);

export const OpenComplaint = z.strictObject({
  kind: z.enum(ComplaintKind.options, { error: "Pilih apa yang terjadi." }),
  text: z.string(TOO_SHORT).trim().min(10, TOO_SHORT).max(1000, "Ceritakan dalam paling banyak 1.000 huruf."),
  wanted: z.enum(ComplaintWish.options, { error: "Pilih apa yang Anda inginkan." }),
  /** Rupiah; asked for with `refund`. */
  amount: Rupiah.min(1, "Tulis jumlah yang Anda minta kembali.").optional(),
  /** Which goods, of how many pieces; empty when it is about the whole order. */
  items: Items.default([]),
});
export type OpenComplaint = z.infer<typeof OpenComplaint>;

function readJson(value: unknown): unknown {
  if (typeof value !== "string") return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

/** The same as a form with photos, whose fields are texts; `items` is JSON. */
export const OpenComplaintForm = OpenComplaint.extend({
  amount: z.preprocess((value) => (typeof value === "string" && value !== "" ? Number(value) : undefined), OpenComplaint.shape.amount),
  items: z.preprocess((value) => readJson(value ?? []), Items),
});
export const OpenComplaintAsGuest = OpenComplaintForm.extend({ phone: z.string().max(24) });

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
  items: z.array(z.strictObject({ title: z.string(), quantity: z.int() })),
  wanted: ComplaintWish,
  wanted_amount: Rupiah.nullable(),
  state: ComplaintState,
  /** It may have harmed somebody, so officers were told at once. */
  urgent: z.boolean(),
  /** Until when whoever is asked must answer. */
  due_at: Timestamp.nullable(),
  /** Rupiah the shop offers, or promised for when the goods are back. */
  offered_amount: Rupiah.nullable(),
  /** Rupiah that went back in the end. */
  refunded_amount: Rupiah.nullable(),
  goods_returned: z.boolean().nullable(),
  opened_at: Timestamp,
  closed_at: Timestamp.nullable(),
  photos: z.array(z.strictObject({ id: z.string(), width: z.int(), height: z.int() })),
  steps: z.array(ComplaintStepView),
  /** What the reader may do next. */
  actions: z.array(ComplaintAction),
  /** Rupiah of this order that can still go back. */
  refundable: Rupiah,
});
export type ComplaintView = z.infer<typeof ComplaintView>;

/** Whether this order may be complained about now, and until when it may; `because` says why not. */
export const ComplaintOpening = z.strictObject({ allowed: z.boolean(), because: z.string().nullable(), until: Timestamp.nullable() });
export type ComplaintOpening = z.infer<typeof ComplaintOpening>;

/** What an order's page says about complaints; the whole story is on the complaint's own page. */
export const ComplaintLead = z.strictObject({
  opening: ComplaintOpening,
  /** The newest one. */
  latest: z.strictObject({ state: ComplaintState, due_at: Timestamp.nullable(), refunded_amount: Rupiah.nullable() }).nullable(),
});
export type ComplaintLead = z.infer<typeof ComplaintLead>;

/** `GET /store/order-groups/:number/orders/:id/complaints?phone=` (guests) and the same under `/store/account`. */
export const ComplaintDesk = z.strictObject({
  order: z.strictObject({
    id: z.string(),
    number: z.string(),
    group_number: z.string(),
    shop: z.string(),
    state: OrderState,
    payment_method: PaymentMethod,
    total: Rupiah,
    refundable: Rupiah,
    lines: z.array(z.strictObject({ id: z.string(), title: z.string(), quantity: z.int(), unit: Unit, unit_price: Rupiah })),
  }),
  opening: ComplaintOpening,
  /** What is promised and allowed. */
  terms: z.strictObject({ answer_within_hours: z.int(), most_photos: z.int() }),
  /** Newest first. */
  complaints: z.array(ComplaintView),
});
export type ComplaintDesk = z.infer<typeof ComplaintDesk>;

const Note = z.string().trim().max(1000).optional();
/** `POST /vendor/complaints/:id/answers`; `amount` with `offer` and `ask_return`. */
export const AnswerComplaint = z.strictObject({
  action: z.enum(["accept", "offer", "refuse", "ask_return", "take_back", "contest_return"]),
  amount: Rupiah.optional(),
  note: Note,
});
/** `POST …/orders/:id/complaints/:complaint/replies` of the shopper. */
export const ReplyToComplaint = z.strictObject({
  action: z.enum(["accept_offer", "send_back", "confirm", "escalate", "withdraw"]),
  note: Note,
});
export const ReplyAsGuest = ReplyToComplaint.extend({ phone: z.string().max(24) });
/** `POST /admin/complaints/:id/decisions`; `amount` with `award`. `check`: what was done about an urgent one; it decides nothing. */
export const ArbitrateComplaint = z.strictObject({
  action: z.enum(["award", "dismiss", "check"]),
  amount: Rupiah.optional(),
  note: Note,
});

/** What a shop's list is divided into: it is asked, it waits, or it is over. */
export const VendorComplaintTab = z.enum(["asked", "waiting", "over"]);
export type VendorComplaintTab = z.infer<typeof VendorComplaintTab>;
/** Officers: to decide, urgent and not looked at, with the two sides, over. */
export const AdminComplaintTab = z.enum(["escalated", "urgent", "waiting", "over"]);
export type AdminComplaintTab = z.infer<typeof AdminComplaintTab>;

export const ComplaintSummary = ComplaintView.pick({
  id: true,
  order_id: true,
  order_number: true,
  kind: true,
  wanted: true,
  wanted_amount: true,
  offered_amount: true,
  refunded_amount: true,
  state: true,
  urgent: true,
  due_at: true,
  opened_at: true,
  closed_at: true,
});
export type ComplaintSummary = z.infer<typeof ComplaintSummary>;

export const VendorComplaintQuery = z.strictObject({ tab: VendorComplaintTab.default("asked"), page: PageNumber });
export const VendorComplaintList = z.strictObject({
  complaints: z.array(ComplaintSummary),
  page: z.int(),
  has_next: z.boolean(),
  counts: z.strictObject({ asked: z.int(), waiting: z.int() }),
});
export type VendorComplaintList = z.infer<typeof VendorComplaintList>;

export const AdminComplaintQuery = z.strictObject({ tab: AdminComplaintTab.default("escalated"), page: PageNumber });
export const AdminComplaintList = z.strictObject({
  complaints: z.array(ComplaintSummary.extend({ shop: z.string() })),
  page: z.int(),
  has_next: z.boolean(),
  counts: z.strictObject({ escalated: z.int(), urgent: z.int(), waiting: z.int() }),
});
export type AdminComplaintList = z.infer<typeof AdminComplaintList>;

/** One complaint with both sides, for the officer who decides. */
export const AdminComplaint = ComplaintView.extend({
  vendor_id: z.string(),
  shop: z.string(),
  group_id: z.string(),
  contact: z.strictObject({ name: z.string(), phone: z.string(), email: z.string().nullable() }),
  payment_method: PaymentMethod,
  order_state: OrderState,
  order_total: Rupiah,
  handed_over_at: Timestamp.nullable(),
  /** What the shop has coming, in rupiah; a refund comes out of it, below zero when it must. */
  shop_balance: z.int(),
});
export type AdminComplaint = z.infer<typeof AdminComplaint>;
