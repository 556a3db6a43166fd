import { z } from "zod";
import { Day, PageNumber, Timestamp } from "./primitives";

const Text = (least: number, message: string) => z.string(message).trim().min(least, message).max(1000);
const BatchCode = z.string().trim().min(1, "Tulis kode batch atau tanggal produksi.").max(40, "Kode batch paling panjang 40 huruf.");

const Opening = z.strictObject({
  scope: z.enum(["product", "batch"], { error: "Pilih seluruh produk atau satu batch." }),
  batch_code: BatchCode.optional(),
  /** Days of the hand-over, both included. */
  handed_from: Day.optional(),
  handed_until: Day.optional(),
  reason: Text(10, "Tulis alasannya, minimal 10 huruf. Alasan ini dibaca umum."),
  advice: Text(10, "Tulis apa yang harus dilakukan pembeli, minimal 10 huruf."),
});
type Opening = z.infer<typeof Opening>;

const namesItsBatch = ({ scope, batch_code }: Opening) => scope === "product" || batch_code !== undefined;
const BATCH_MISSING = { path: ["batch_code"], message: "Tulis kode batch atau tanggal produksi." };
const daysInOrder = ({ handed_from, handed_until }: Opening) => !handed_from || !handed_until || handed_from <= handed_until;
const DAYS_MIXED = { path: ["handed_until"], message: "Tanggal akhir tidak boleh sebelum tanggal awal." };

/** `POST /vendor/recalls`. */
export const OpenRecall = Opening.extend({ listing_id: z.string().max(60) })
  .refine(namesItsBatch, BATCH_MISSING)
  .refine(daysInOrder, DAYS_MIXED);
export type OpenRecall = z.infer<typeof OpenRecall>;

/** `POST /admin/recalls`; `product` is its address in the market, or the last part of that. */
export const OpenRecallAsOfficer = Opening.extend({ product: z.string().trim().min(1, "Tulis alamat halaman produknya.").max(300) })
  .refine(namesItsBatch, BATCH_MISSING)
  .refine(daysInOrder, DAYS_MIXED);

export const RecallScope = z.enum(["product", "batch"]);
export const RecallOutcome = z.enum(["open", "returned", "discarded", "consumed", "unreachable"]);
export type RecallOutcome = z.infer<typeof RecallOutcome>;

/** What everybody may read. */
export const PublicRecall = z.strictObject({
  number: z.string(),
  product: z.strictObject({ title: z.string(), handle: z.string() }),
  shop: z.strictObject({ name: z.string(), handle: z.string() }),
  scope: RecallScope,
  batch_code: z.string().nullable(),
  /** YYYY-MM-DD. */
  handed_from: z.string().nullable(),
  handed_until: z.string().nullable(),
  reason: z.string(),
  advice: z.string(),
  by: z.enum(["vendor", "officer"]),
  state: z.enum(["open", "closed"]),
  opened_at: Timestamp,
  closed_at: Timestamp.nullable(),
});
export type PublicRecall = z.infer<typeof PublicRecall>;

/** `GET /store/recalls`: open ones, newest first; `shop` and `product` are handles. */
export const PublicRecallQuery = z.strictObject({
  shop: z.string().max(120).optional(),
  product: z.string().max(120).optional(),
  page: PageNumber,
});
export const PublicRecallList = z.strictObject({ recalls: z.array(PublicRecall), page: z.int(), has_next: z.boolean() });
export type PublicRecallList = z.infer<typeof PublicRecallList>;

/** As the shop and officers see it. */
export const RecallView = PublicRecall.extend({
  id: z.string(),
  vendor_id: z.string(),
  listing_id: z.string(),
  sale: z.enum(["stopped", "resumed"]),
  opened_by_name: z.string(),
  /** When every buyer had been listed; null while that is under way. */
  reached_at: Timestamp.nullable(),
  close_note: z.string().nullable(),
  /** Orders that received it, how many pieces, how many came back, of how many nothing is known yet, how many have no mail address. */
  orders: z.int(),
  pieces: z.int(),
  returned: z.int(),
  open: z.int(),
  unmailed: z.int(),
  actions: z.array(z.enum(["record", "resume", "close"])),
});
export type RecallView = z.infer<typeof RecallView>;
export const RecallQuery = z.strictObject({ state: z.enum(["open", "closed"]).default("open"), page: PageNumber });
export const RecallList = z.strictObject({ recalls: z.array(RecallView), page: z.int(), has_next: z.boolean() });
export type RecallList = z.infer<typeof RecallList>;

export const RecallOrderView = z.strictObject({
  id: z.string(),
  order_id: z.string(),
  number: z.string(),
  handed_over_at: Timestamp,
  quantity: z.int(),
  /** Null: none was on record, so it may be among them. */
  batch_code: z.string().nullable(),
  mailed: z.boolean(),
  outcome: RecallOutcome,
  returned_quantity: z.int(),
  paid_back: z.boolean(),
  note: z.string().nullable(),
});
/** `GET …/recalls/:id`: one page of its orders, those without a result first. */
export const RecallDetail = z.strictObject({
  recall: RecallView,
  buyers: z.array(RecallOrderView),
  page: z.int(),
  has_next: z.boolean(),
});
export type RecallDetail = z.infer<typeof RecallDetail>;
export const RecallDetailQuery = z.strictObject({ page: PageNumber });

/** `POST …/recall-orders/:id`: what became of the goods of one order. */
export const RecordReturn = z.strictObject({
  outcome: z.enum(["returned", "discarded", "consumed", "unreachable"], { error: "Pilih apa yang terjadi." }),
  returned_quantity: z.int().min(0).max(1000).default(0),
  paid_back: z.boolean().default(false),
  note: z.string().trim().max(300).optional(),
});
export type RecordReturn = z.infer<typeof RecordReturn>;
/** `POST …/recalls/:id/resume`: which batch is sold from now on. */
export const ResumeSale = z.strictObject({ batch_code: BatchCode });
export const CloseRecall = z.strictObject({ note: Text(5, "Tulis mengapa penarikan ini selesai.") });

/** What an order's page says; `orders` are those of the group that received it. */
export const OrderRecall = z.strictObject({
  number: z.string(),
  order_number: z.string(),
  product: z.string(),
  batch_code: z.string().nullable(),
  reason: z.string(),
  advice: z.string(),
});
export type OrderRecall = z.infer<typeof OrderRecall>;

/** `GET /vendor/batches` and `POST /vendor/batches`: the batch each product on show is handed out of. Empty forgets it. */
export const BatchList = z.strictObject({
  products: z.array(z.strictObject({ listing_id: z.string(), title: z.string(), code: z.string().nullable() })),
  page: z.int(),
  has_next: z.boolean(),
});
export type BatchList = z.infer<typeof BatchList>;
export const BatchQuery = z.strictObject({ page: PageNumber });
export const SetBatch = z.strictObject({ listing_id: z.string().max(60), code: z.union([BatchCode, z.literal("")]) });
