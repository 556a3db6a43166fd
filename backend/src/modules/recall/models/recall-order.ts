import { model } from "@medusajs/framework/utils";

/** An order that received what is recalled, and what became of it. */
export const RecallOrder = model
  .define("recall_order", {
    id: model.id({ prefix: "rord" }).primaryKey(),
    recall_id: model.text(),
    vendor_id: model.text(),
    vendor_order_id: model.text(),
    order_group_id: model.text(),
    order_number: model.text(),
    handed_over_at: model.dateTime(),
    quantity: model.number(),
    /** The batch on record at the hand-over; null: none was, so it may be among them. */
    batch_code: model.text().nullable(),
    /** Whether a letter went to the buyer; the others must be told by phone. */
    mailed: model.boolean(),
    outcome: model.enum(["open", "returned", "discarded", "consumed", "unreachable"]).default("open"),
    returned_quantity: model.number().default(0),
    /** Whether the buyer was paid back; the money itself is a refund of the order. */
    paid_back: model.boolean().default(false),
    note: model.text().nullable(),
    noted_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["recall_id", "vendor_order_id"], unique: true }, { on: ["recall_id", "outcome", "id"] }, { on: ["order_group_id"] }]);
