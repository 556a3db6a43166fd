import { model } from "@medusajs/framework/utils";
import { ComplaintPhoto } from "./complaint-photo";
import { ComplaintStep } from "./complaint-step";

/** A shopper says that one shop's order was not as it should be. While it is open the order's money is not paid out. */
export const Complaint = model
  .define("complaint", {
    id: model.id({ prefix: "cmpl" }).primaryKey(),
    order_group_id: model.text(),
    vendor_order_id: model.text(),
    vendor_id: model.text(),
    /** The order's number, as people say it. */
    order_number: model.text(),
    kind: model.enum(["not_received", "wrong_item", "missing_item", "damaged", "quality", "safety", "other"]),
    text: model.text(),
    wanted: model.enum(["refund", "replacement"]),
    /** Rupiah the shopper asks for. */
    wanted_amount: model.number().nullable(),
    state: model.enum(["open", "offered", "refused", "replacing", "escalated", "settled", "rejected", "withdrawn"]).default("open"),
    /** Until when whoever is asked must answer; null once it is over. */
    due_at: model.dateTime().nullable(),
    /** Rupiah the shop offers instead of what was asked. */
    offered_amount: model.number().nullable(),
    /** Rupiah that went back in the end. */
    refunded_amount: model.number().nullable(),
    /** Whether the goods came back, and whether they went on sale again; null while nobody said. */
    goods_returned: model.boolean().nullable(),
    restocked: model.boolean().nullable(),
    closed_at: model.dateTime().nullable(),
    steps: model.hasMany(() => ComplaintStep, { mappedBy: "complaint" }),
    photos: model.hasMany(() => ComplaintPhoto, { mappedBy: "complaint" }),
  })
  .indexes([
    { name: "IDX_complaint_one_open", on: ["vendor_order_id"], unique: true, where: "closed_at IS NULL AND deleted_at IS NULL" },
    { on: ["vendor_order_id", "created_at"] },
    { on: ["vendor_id", "state", "due_at"] },
    { on: ["state", "due_at"] },
  ]);
