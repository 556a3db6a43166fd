import { z } from "zod";
import { REVIEW_TERMS } from "../reference/review-terms";
import { PageNumber, Photo, Timestamp } from "./primitives";

const Stars = z.coerce
  .number({ error: "Pilih 1 sampai 5 bintang." })
  .int()
  .min(1, "Pilih 1 sampai 5 bintang.")
  .max(5, "Paling banyak 5 bintang.");
const Words = z
  .string()
  .trim()
  .max(REVIEW_TERMS.longest_words, `Ulasan paling panjang ${REVIEW_TERMS.longest_words} huruf.`)
  .transform((words) => words || null);

/** What everybody reads of a review. */
export const ReviewView = z.strictObject({
  id: z.string(),
  /** First name and initial. */
  name: z.string(),
  stars: z.int().min(1).max(5),
  words: z.string().nullable(),
  written_at: Timestamp,
  edited_at: Timestamp.nullable(),
  /** The shop's. */
  answer: z.string().nullable(),
  answered_at: Timestamp.nullable(),
});
export type ReviewView = z.infer<typeof ReviewView>;

/** `GET /catalog/products/:handle/reviews?page`: newest first. */
export const ReviewQuery = z.strictObject({ page: PageNumber });
export const ReviewList = z.strictObject({ reviews: z.array(ReviewView), page: z.int(), has_next: z.boolean() });
export type ReviewList = z.infer<typeof ReviewList>;

/** One product of a purchase that was handed over. */
export const ReviewableItem = z.strictObject({
  listing_id: z.string(),
  title: z.string(),
  photo: Photo.nullable(),
  shop: z.string(),
  /** What this shopper said of it; null: nothing yet. */
  review: z
    .strictObject({
      stars: z.int(),
      words: z.string().nullable(),
      editable_until: Timestamp,
      answer: z.string().nullable(),
      /** Why an officer hid it; null while it is shown. */
      hidden_because: z.string().nullable(),
    })
    .nullable(),
  may_write: z.boolean(),
});
export type ReviewableItem = z.infer<typeof ReviewableItem>;

/** `GET …/order-groups/:number/reviews`, for guests with `?phone=`. */
export const ReviewDesk = z.strictObject({ number: z.string(), items: z.array(ReviewableItem) });
export type ReviewDesk = z.infer<typeof ReviewDesk>;

/** `POST …/order-groups/:number/reviews`: one for each product; sent again it replaces the words and stars. */
export const WriteReview = z.strictObject({ listing_id: z.string().max(60), stars: Stars, words: Words.optional() });
export type WriteReview = z.infer<typeof WriteReview>;
export const WriteReviewAsGuest = WriteReview.extend({ phone: z.string().max(24) });

export const ReviewState = z.enum(["shown", "reported", "kept", "hidden"]);

/** As the shop sees it. */
export const VendorReview = ReviewView.extend({
  listing_id: z.string(),
  product: z.string(),
  state: ReviewState,
  report_reason: z.string().nullable(),
  decide_reason: z.string().nullable(),
  may_answer: z.boolean(),
  may_report: z.boolean(),
});
export type VendorReview = z.infer<typeof VendorReview>;

/** `GET /vendor/reviews`: `unanswered` are those with words. */
export const VendorReviewQuery = z.strictObject({ tab: z.enum(["all", "unanswered"]).default("all"), page: PageNumber });
export const VendorReviewList = z.strictObject({
  reviews: z.array(VendorReview),
  page: z.int(),
  has_next: z.boolean(),
  /** Of everything that is shown. */
  rating: z.strictObject({ average: z.number(), count: z.int() }).nullable(),
});
export type VendorReviewList = z.infer<typeof VendorReviewList>;
/** `POST /vendor/reviews/:id/answer`, once. */
export const AnswerReview = z.strictObject({
  text: z.string().trim().min(3, "Tulis jawabannya, minimal 3 huruf.").max(REVIEW_TERMS.longest_answer),
});
/** `POST /vendor/reviews/:id/report`. */
export const ReportReview = z.strictObject({
  reason: z.string().trim().min(10, "Tulis mengapa ulasan ini melanggar aturan, minimal 10 huruf.").max(500),
});

/** As officers see it: `GET /admin/reviews?state&page`. */
export const AdminReview = VendorReview.omit({ may_answer: true, may_report: true }).extend({
  vendor_id: z.string(),
  shop: z.string(),
  vendor_order_id: z.string(),
  reported_at: Timestamp.nullable(),
  decisions: z.array(z.enum(["keep", "hide"])),
});
export type AdminReview = z.infer<typeof AdminReview>;
export const AdminReviewQuery = z.strictObject({ state: ReviewState.exclude(["shown"]).default("reported"), page: PageNumber });
export const AdminReviewList = z.strictObject({ reviews: z.array(AdminReview), page: z.int(), has_next: z.boolean() });
export type AdminReviewList = z.infer<typeof AdminReviewList>;
/** `POST /admin/reviews/:id/decisions`: `keep` also brings a hidden one back. */
export const DecideReview = z.strictObject({
  decision: z.enum(["keep", "hide"]),
  reason: z.string().trim().min(5, "Tulis alasannya, minimal 5 huruf.").max(500),
});
export type DecideReview = z.infer<typeof DecideReview>;
