import { model } from "@medusajs/framework/utils";

/** A line that was lowered before it was handed over: fewer pieces, less weight, or something cheaper in its place. */
export const LineAdjustment = model
  .define("line_adjustment", {
    id: model.id({ prefix: "ladj" }).primaryKey(),
    vendor_order_id: model.text(),
    vendor_id: model.text(),
    line_item_id: model.text(),
    title: model.text(),
    kind: model.enum(["fewer", "weight", "substitute"]),
    /** What the shopper gets instead, in words. */
    substitute: model.text().nullable(),
    old_quantity: model.number(),
    new_quantity: model.number(),
    /** Rupiah a piece. */
    old_unit_price: model.number(),
    new_unit_price: model.number(),
    /** Rupiah the shopper pays less, after discounts. */
    amount: model.number(),
    reason: model.text(),
    actor_id: model.text().nullable(),
    actor_name: model.text().nullable(),
  })
  .indexes([{ on: ["vendor_order_id", "created_at"] }]);
