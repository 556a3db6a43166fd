import { model } from "@medusajs/framework/utils";

/** A line that is lowered before it is handed over: fewer pieces, less weight, or something no dearer in its place. */
export const LineAdjustment = model
  .define("line_adjustment", {
    id: model.id({ prefix: "ladj" }).primaryKey(),
    vendor_order_id: model.text(),
    vendor_id: model.text(),
    /** One request is one adjustment, however often it is sent. */
    request_key: model.text().unique().nullable(),
    /** `proposed` waits for the shopper's word; only `applied` ones changed anything. */
    state: model.enum(["proposed", "applied", "declined", "withdrawn"]).default("applied"),
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
    /** Rupiah by which the city's part of the order's discount was lowered with it; 0 where refunds do that. */
    city_off: model.number().default(0),
    /** The pieces taken out are there and may be sold to others. */
    restock: model.boolean().default(false),
    reason: model.text(),
    actor_id: model.text().nullable(),
    actor_name: model.text().nullable(),
    /** When the shopper answered, or the shop took its proposal back. */
    answered_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["vendor_order_id", "created_at"] }]);
