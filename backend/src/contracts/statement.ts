import { z } from "zod";
import { PageNumber, PaymentMethod, PaymentState, Rupiah, Timestamp } from "./primitives";

/**
 * What the market knows about a line of the bank's statement. `matched`: it is exactly one order's payment. `settled`: an officer confirmed that
 * payment by hand before. `ambiguous`: somebody has to look. `unknown`: no order asks for this sum. `done`: applied or dismissed.
 */
export const StatementVerdict = z.enum(["matched", "settled", "ambiguous", "unknown", "done"]);
export type StatementVerdict = z.infer<typeof StatementVerdict>;

/** Why somebody has to look: `several` orders ask for this sum; the line names an order of an `other_amount`, or an `other_number`; it was `paid_again`. */
export const Ambiguity = z.enum(["several", "other_amount", "other_number", "paid_again"]);

export const StatementCandidate = z.strictObject({
  charge_id: z.string(),
  order_group_id: z.string(),
  number: z.string(),
  contact_name: z.string(),
  method: PaymentMethod,
  payment_state: PaymentState,
  amount: Rupiah,
});

export const StatementLineView = z.strictObject({
  id: z.string(),
  /** YYYY-MM-DD; HH:MM:SS in Jakarta when the bank tells. */
  day: z.string(),
  time: z.string().nullable(),
  amount: Rupiah,
  description: z.string(),
  verdict: StatementVerdict,
  ambiguity: Ambiguity.nullable(),
  candidates: z.array(StatementCandidate),
  state: z.enum(["pending", "applied", "dismissed"]),
  note: z.string().nullable(),
  decided_at: Timestamp.nullable(),
});
export type StatementLineView = z.infer<typeof StatementLineView>;

/** `POST /admin/statement-lines`: a statement as CSV in `file`. Only money that came in is kept. */
export const ImportedStatement = z.strictObject({
  /** Lines of money that came in, and how many of them were new. */
  incoming: z.int(),
  fresh: z.int(),
  outgoing: z.int(),
  skipped: z.array(z.strictObject({ row: z.int(), reason: z.string() })),
});
export type ImportedStatement = z.infer<typeof ImportedStatement>;

/** `GET /admin/statement-lines?verdict&page`. */
export const StatementQuery = z.strictObject({ verdict: StatementVerdict.default("matched"), page: PageNumber });
export const StatementList = z.strictObject({
  lines: z.array(StatementLineView),
  page: z.int(),
  has_next: z.boolean(),
  /** Of the lines that wait. */
  counts: z.strictObject({ matched: z.int(), settled: z.int(), ambiguous: z.int(), unknown: z.int() }),
});
export type StatementList = z.infer<typeof StatementList>;

/** `POST /admin/statement-lines/apply`: settles some of the matched payments; called again while any remain. */
export const ApplyMatches = z.strictObject({ limit: z.int().min(1).max(100).default(25) });
export const AppliedMatches = z.strictObject({
  applied: z.int(),
  refused: z.array(z.strictObject({ line_id: z.string(), message: z.string() })),
  remaining: z.int(),
});
export type AppliedMatches = z.infer<typeof AppliedMatches>;

/** `POST /admin/statement-lines/:id/decision`: whose money it is, or that it is no order's. */
export const DecideLine = z.discriminatedUnion("decision", [
  z.strictObject({ decision: z.literal("assign"), number: z.string().trim().min(3, "Tulis nomor pesanan, misalnya LB-7K4M9Q.").max(24) }),
  z.strictObject({ decision: z.literal("dismiss"), note: z.string().trim().min(5, "Tulis uang apa ini.").max(200) }),
]);
export type DecideLine = z.infer<typeof DecideLine>;
