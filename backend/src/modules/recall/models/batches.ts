import { model } from "@medusajs/framework/utils";

/** The batch a shop hands out of at the moment: the code or production date on the label. */
export const CurrentBatch = model
  .define("current_batch", {
    id: model.id({ prefix: "cbat" }).primaryKey(),
    listing_id: model.text(),
    vendor_id: model.text(),
    code: model.text(),
    set_by: model.text(),
  })
  .indexes([{ on: ["listing_id"], unique: true }, { on: ["vendor_id"] }]);

/** Which batch a line of an order came from: what was current when it was handed over. Never changed afterwards. */
export const LineBatch = model
  .define("line_batch", {
    id: model.id({ prefix: "lbat" }).primaryKey(),
    vendor_id: model.text(),
    vendor_order_id: model.text(),
    line_item_id: model.text(),
    listing_id: model.text(),
    code: model.text(),
  })
  .indexes([{ on: ["line_item_id"], unique: true }, { on: ["listing_id", "code"] }]);
