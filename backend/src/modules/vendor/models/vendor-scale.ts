import { model } from "@medusajs/framework/utils";

/**
 * How large a business is (PP 7/2021), as it declared and an officer confirmed, from a day on. Rows are added, never edited: an order counts
 * by what its shop was on the day it was placed. A vendor without a row counts as micro, as nearly all are.
 */
export const VendorScale = model
  .define("vendor_scale", {
    id: model.id({ prefix: "vscl" }).primaryKey(),
    vendor_id: model.text(),
    scale: model.enum(["micro", "small", "medium"]),
    /** First day, YYYY-MM-DD, Asia/Jakarta. */
    valid_from: model.text(),
    /** What was declared: `annual_sales` and `capital` (without land and buildings), whole rupiah or null. */
    declared: model.json(),
    note: model.text(),
    /** User id of the officer. */
    set_by: model.text(),
    set_by_name: model.text(),
  })
  .indexes([{ on: ["vendor_id", "valid_from"], unique: true }]);
