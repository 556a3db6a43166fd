import { model } from "@medusajs/framework/utils";

/** How many people looked at a product, or at a shop and anything it sells, on one day. Nothing says who. */
export const VisitDay = model
  .define("visit_day", {
    /** `<subject>:<day>`, so that counting is one statement. */
    id: model.text().primaryKey(),
    /** A listing's or a vendor's id. */
    subject_id: model.text(),
    vendor_id: model.text(),
    /** YYYY-MM-DD, Asia/Jakarta. */
    day: model.text(),
    visitors: model.number(),
  })
  .indexes([
    { on: ["subject_id", "day"] },
    // What the job that forgets looks for.
    { on: ["day"] },
  ]);
