import { model } from "@medusajs/framework/utils";

/** What the city keeps of a sale. A rule is never edited: it is ended and another one added, so that old sales stay explained. */
export const CommissionRule = model
  .define("commission_rule", {
    id: model.id({ prefix: "comr" }).primaryKey(),
    scope: model.enum(["default", "category", "vendor", "scale", "campaign"]),
    /** Category handle, vendor id or scale; of a campaign a category handle, or null for all. */
    target: model.text().nullable(),
    /** Basis points: 200 is 2 %. */
    rate: model.number(),
    /** Rupiah per order line, on top of the rate. */
    flat: model.number().default(0),
    /** First and last day, YYYY-MM-DD, Asia/Jakarta. */
    valid_from: model.text(),
    valid_until: model.text().nullable(),
    note: model.text().nullable(),
    /** User id; null for those that came with the program. */
    created_by: model.text().nullable(),
    ended_by: model.text().nullable(),
  })
  .indexes([{ on: ["scope", "target", "valid_from"] }]);
