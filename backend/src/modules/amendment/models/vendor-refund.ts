import { model } from "@medusajs/framework/utils";

/** Money of one shop's order that goes back: who wanted it, why, and which of Medusa's refunds it became. */
export const VendorRefund = model
  .define("vendor_refund", {
    id: model.id({ prefix: "vref" }).primaryKey(),
    vendor_order_id: model.text(),
    vendor_id: model.text(),
    /** One request is one refund, however often it is sent. */
    request_key: model.text().unique(),
    /** Rupiah. */
    amount: model.number(),
    /** What the shopper reads. */
    reason: model.text(),
    origin: model.enum(["vendor", "officer", "complaint", "adjustment"]),
    actor_id: model.text().nullable(),
    actor_name: model.text().nullable(),
    /** Medusa's refund; null until it is made. */
    refund_id: model.text().unique().nullable(),
    /** Cash only: when the shop said that it handed the money back. */
    cash_returned_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["vendor_order_id", "created_at"] },
    // What a killed process left undone.
    { on: ["created_at"], where: "refund_id IS NULL AND deleted_at IS NULL" },
  ]);
