import { model } from "@medusajs/framework/utils";

/**
 * Pieces of a pre-order that a shop has promised to have ready on a day, one row per order line. What was handed over
 * still counts, because it was made for that day; what was given back does not. Written by `workflows/order/day-promises.ts` alone.
 */
export const DayPromise = model
  .define("day_promise", {
    id: model.id({ prefix: "dprm" }).primaryKey(),
    /** Line of the Medusa order. */
    line_item_id: model.text().unique(),
    listing_id: model.text(),
    vendor_id: model.text(),
    /** YYYY-MM-DD in Jakarta. */
    day: model.text(),
    quantity: model.number(),
    given_back_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["listing_id", "day"], where: "given_back_at IS NULL AND deleted_at IS NULL" },
    { on: ["vendor_id", "day"], where: "given_back_at IS NULL AND deleted_at IS NULL" },
  ]);
