import { model } from "@medusajs/framework/utils";

/**
 * Whether a product may be sold as far as the law goes, and what is said of it: derived from its facts and its permits, and the one thing that
 * search documents, product pages, carts and checkout read. Written by `refreshCompliance` only.
 */
export const Compliance = model
  .define("compliance", {
    listing_id: model.text().primaryKey(),
    vendor_id: model.text(),
    allowed: model.boolean(),
    reason_code: model.text(),
    /** Indonesian, for the vendor; empty when there is nothing to say. */
    reason: model.text(),
    halal: model.enum(["certified", "in_process", "uncertified", "non_halal"]),
    halal_permit_id: model.text().nullable(),
    /** Last day of the badge, YYYY-MM-DD; null: none, or no end. */
    halal_until: model.text().nullable(),
    food_permit_id: model.text().nullable(),
    /** Last day on sale, YYYY-MM-DD; null: nothing ends it. Whoever reads `allowed` reads this beside it. */
    valid_until: model.text().nullable(),
    computed_at: model.dateTime(),
  })
  .indexes([
    { on: ["vendor_id", "allowed"] },
    { on: ["valid_until", "listing_id"], where: "allowed AND valid_until IS NOT NULL" },
    { on: ["halal_until", "listing_id"], where: "halal_until IS NOT NULL" },
  ]);
