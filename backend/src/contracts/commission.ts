import { z } from "zod";
import { CategoryHandle, Day, PageNumber, Rupiah, Timestamp } from "./primitives";

/** Most specific first: a campaign beats an agreement with one vendor, that a kind of goods, that a size, that the rest. */
export const CommissionScope = z.enum(["campaign", "vendor", "category", "scale", "default"]);
export type CommissionScope = z.infer<typeof CommissionScope>;
export const BusinessScale = z.enum(["micro", "small", "medium"]);
export type BusinessScale = z.infer<typeof BusinessScale>;

/** `current`: holds today. `upcoming`: begins later. `ended`: does not hold any more. */
export const RuleState = z.enum(["current", "upcoming", "ended"]);
export type RuleState = z.infer<typeof RuleState>;

export const CommissionRuleView = z.strictObject({
  id: z.string(),
  scope: CommissionScope,
  /** Category handle, vendor id or scale; of a campaign a category or null for all goods. */
  target: z.string().nullable(),
  /** As people call it. */
  target_name: z.string().nullable(),
  /** Basis points: 200 is 2 %. */
  rate: z.int(),
  /** Rupiah per order line, on top. */
  flat: Rupiah,
  /** First and last day. */
  valid_from: z.string(),
  valid_until: z.string().nullable(),
  note: z.string().nullable(),
  state: RuleState,
});
export type CommissionRuleView = z.infer<typeof CommissionRuleView>;

/** `GET /admin/commission-rules?state&page`. */
export const CommissionRuleQuery = z.strictObject({ state: RuleState.default("current"), page: PageNumber });
export const CommissionRuleList = z.strictObject({ rules: z.array(CommissionRuleView), page: z.int(), has_next: z.boolean() });
export type CommissionRuleList = z.infer<typeof CommissionRuleList>;

/** `POST /admin/commission-rules`. Begins tomorrow at the earliest, so that no order placed already changes its terms. */
export const CreateCommissionRule = z.strictObject({
  scope: CommissionScope,
  target: z.string().max(60).nullable(),
  rate: z.int("Tulis tarif dalam persen, misalnya 1,5.").min(0).max(3_000, "Paling banyak 30 %."),
  flat: Rupiah.max(100_000, "Paling banyak Rp100.000 tiap baris."),
  valid_from: Day,
  valid_until: Day.nullable(),
  note: z.string().trim().min(5, "Tulis dasar aturan ini, misalnya nomor keputusan.").max(200),
});
export type CreateCommissionRule = z.infer<typeof CreateCommissionRule>;

/** `POST /admin/commission-rules/:id/end`: the last day, today at the earliest. A rule that has not begun is taken back. */
export const EndCommissionRule = z.strictObject({ last_day: Day });

/** `GET /admin/commission-rules/explain`: what a line of an order of that day would pay, and what loses to it. */
export const ExplainQuery = z.strictObject({
  category: CategoryHandle,
  amount: z.coerce.number().int().min(0).max(1_000_000_000),
  day: Day,
  vendor_id: z.string().max(60).optional(),
  scale: BusinessScale.optional(),
});
export const Explanation = z.strictObject({
  /** Of the vendor on that day, or as asked for. */
  scale: BusinessScale,
  commission: Rupiah,
  /** All that apply; the first one wins. */
  rules: z.array(CommissionRuleView),
});
export type Explanation = z.infer<typeof Explanation>;

export const ConfirmedScale = z.strictObject({
  id: z.string(),
  scale: BusinessScale,
  valid_from: z.string(),
  annual_sales: z.int().nullable(),
  capital: z.int().nullable(),
  note: z.string(),
  set_by: z.string(),
  set_at: Timestamp,
});
/** `GET /admin/vendors/:id/scale`. */
export const VendorScaleView = z.strictObject({
  /** Today; what every vendor counts as until an officer confirmed something. */
  scale: BusinessScale,
  /** Newest first. */
  confirmed: z.array(ConfirmedScale),
});
export type VendorScaleView = z.infer<typeof VendorScaleView>;
const Declared = z.int().min(0).max(1_000_000_000_000).nullable();
/** `POST /admin/vendors/:id/scale`: as the vendor declared it; counts for orders from tomorrow on at the earliest. */
export const ConfirmScale = z.strictObject({
  scale: BusinessScale,
  annual_sales: Declared,
  capital: Declared,
  valid_from: Day,
  note: z.string().trim().min(5, "Tulis dari mana angkanya, misalnya «surat pernyataan 12 November».").max(200),
});
export type ConfirmScale = z.infer<typeof ConfirmScale>;
