import type { InferTypeOf } from "@medusajs/framework/types";
import { generateEntityId, InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils";
import { type SameTransaction, sameTransaction } from "../../foundation/same-transaction";
import { Review } from "./models/review";
import { editableUntil, type Stars, starsBetween } from "./rules/review";

export type ReviewRow = InferTypeOf<typeof Review>;
type State = ReviewRow["state"];

export type NewReview = Pick<
  ReviewRow,
  "listing_id" | "vendor_id" | "vendor_order_id" | "product_title" | "reviewer" | "name" | "stars" | "words"
>;

export interface Written {
  review: ReviewRow;
  is_new: boolean;
  change: Stars;
}

/** Why nothing was written. */
export type Refusal = "over" | "hidden";

type Alongside<T> = (done: T, joined: SameTransaction) => Promise<unknown>;

export class ReviewModuleService extends MedusaService({ Review }) {
  /**
   * Writes what a shopper says of a product, or what they say now: one for each shopper and product, however often and at once it is sent. `alongside`
   * writes the sums in the same transaction.
   */
  @InjectTransactionManager()
  async write(
    said: NewReview,
    alongside: Alongside<Written>,
    @MedusaContext() context: SameTransaction = {},
  ): Promise<Written | { refused: Refusal }> {
    const { listing_id, vendor_id, vendor_order_id, product_title, reviewer, name, stars, words } = said;
    const sql = context.transactionManager!;
    const [created]: ReviewRow[] = await sql.execute(
      `insert into review (id, listing_id, vendor_id, vendor_order_id, product_title, reviewer, name, stars, words)
       values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (listing_id, reviewer) where deleted_at is null do nothing returning *`,
      [generateEntityId(undefined, "rvw"), listing_id, vendor_id, vendor_order_id, product_title, reviewer, name, stars, words],
    );
    if (created) {
      const done = { review: created, is_new: true, change: starsBetween(null, created) };
      await alongside(done, sameTransaction(context));
      return done;
    }

    const [before]: ReviewRow[] = await sql.execute(
      "select * from review where listing_id = ? and reviewer = ? and deleted_at is null for update",
      [listing_id, reviewer],
    );
    if (!before || editableUntil(before.created_at) <= new Date()) return { refused: "over" };
    if (before.state === "hidden") return { refused: "hidden" };
    // An officer kept other words than these, so the shop may ask about them again.
    const state: State = before.state === "kept" && before.words !== words ? "shown" : before.state;
    const [review]: ReviewRow[] = await sql.execute(
      "update review set stars = ?, words = ?, state = ?, edited_at = now(), updated_at = now() where id = ? returning *",
      [stars, words, state, before.id],
    );
    const done = { review: review!, is_new: false, change: starsBetween(before, review!) };
    await alongside(done, sameTransaction(context));
    return done;
  }

  /** Moves a review on, if it still is in one of the states `from`; null, and nothing written, when it is not. */
  @InjectTransactionManager()
  async move(
    { id, from, to, reason }: { id: string; from: State[]; to: State; reason: string },
    alongside: Alongside<{ before: ReviewRow; review: ReviewRow; change: Stars }>,
    @MedusaContext() context: SameTransaction = {},
  ): Promise<ReviewRow | null> {
    const sql = context.transactionManager!;
    const [before]: ReviewRow[] = await sql.execute("select * from review where id = ? and deleted_at is null for update", [id]);
    if (!before || !from.includes(before.state)) return null;
    const said = to === "reported" ? "reported_at = now(), report_reason" : "decided_at = now(), decide_reason";
    const [review]: ReviewRow[] = await sql.execute(
      `update review set state = ?, ${said} = ?, updated_at = now() where id = ? returning *`,
      [to, reason, id],
    );
    await alongside({ before, review: review!, change: starsBetween(before, review!) }, sameTransaction(context));
    return review!;
  }

  /** The shop's one answer; false when it gave one already. */
  @InjectTransactionManager()
  async answerOnce(
    id: string,
    answer: string,
    alongside: (joined: SameTransaction) => Promise<unknown>,
    @MedusaContext() context: SameTransaction = {},
  ): Promise<boolean> {
    const answered: unknown[] = await context.transactionManager!.execute(
      "update review set answer = ?, answered_at = now(), updated_at = now() where id = ? and answer is null and deleted_at is null returning id",
      [answer, id],
    );
    if (answered.length === 0) return false;
    await alongside(sameTransaction(context));
    return true;
  }
}
