import { model } from "@medusajs/framework/utils";

/** What a shopper says of one product they received: once each, with the name of the product as they bought it. */
export const Review = model
  .define("review", {
    id: model.id({ prefix: "rvw" }).primaryKey(),
    listing_id: model.text(),
    vendor_id: model.text(),
    vendor_order_id: model.text(),
    product_title: model.text(),
    /** Tells one shopper from another and names nobody (rules/review). */
    reviewer: model.text(),
    /** First name and initial, all that anybody is shown. */
    name: model.text(),
    /** 1–5. */
    stars: model.number(),
    words: model.text().nullable(),
    edited_at: model.dateTime().nullable(),
    /** `reported`: the shop asks an officer to look. `kept`: one did, and it stays. A hidden one's stars do not count. */
    state: model.enum(["shown", "reported", "kept", "hidden"]).default("shown"),
    reported_at: model.dateTime().nullable(),
    report_reason: model.text().nullable(),
    decided_at: model.dateTime().nullable(),
    decide_reason: model.text().nullable(),
    answer: model.text().nullable(),
    answered_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["listing_id", "reviewer"], unique: true },
    // Lists are in the order of days, not of ids: along the primary key PostgreSQL would walk all the city wrote since a quiet shop's last review.
    { on: ["listing_id", "created_at"], where: "state <> 'hidden' AND deleted_at IS NULL" },
    { name: "IDX_review_by_shop", on: ["vendor_id", "created_at"] },
    {
      name: "IDX_review_unanswered_by_shop",
      on: ["vendor_id", "created_at"],
      where: "words IS NOT NULL AND answer IS NULL AND deleted_at IS NULL",
    },
    { on: ["state", "created_at"] },
  ])
  .checks([{ name: "review_stars_check", expression: (columns) => `${columns.stars} between 1 and 5` }]);
