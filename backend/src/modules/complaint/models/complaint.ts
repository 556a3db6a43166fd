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
    kind: model.enum([
      "not_received",
      "missing_item",
      "wrong_item",
      "damaged",
      "quality",
      "spoiled",
      "allergy",
      "safety",
      "halal",
      "other",
    ]),
    text: model.text(),
    /** `{line, title, quantity}[]`; empty when it is about the whole order. */
    items: model.json().nullable(),
    wanted: model.enum(["refund", "replacement", "report"]),
    /** Rupiah the shopper asks for. */
    wanted_amount: model.number().nullable(),
    state: model
      .enum(["open", "offered", "refused", "replacing", "returning", "returned", "escalated", "settled", "rejected", "withdrawn"])
      .default("open"),
    /** It may have harmed somebody: officers look at it, whatever becomes of it. */
    urgent: model.boolean().default(false),
    /** When an officer did. */
    checked_at: model.dateTime().nullable(),
    /** Until when whoever is asked must answer; null once it is over. */
    due_at: model.dateTime().nullable(),
    /** Rupiah the shop offers instead of what was asked, or promises for when the goods are back. */
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
    // What is over, newest first: of one shop, of the city.
    { on: ["vendor_id", "closed_at"], where: "closed_at IS NOT NULL AND deleted_at IS NULL" },
    { on: ["closed_at"], where: "closed_at IS NOT NULL AND deleted_at IS NULL" },
    // What officers must look at, and what the job looks for.
    { on: ["created_at"], where: "urgent AND checked_at IS NULL AND deleted_at IS NULL" },
    { on: ["due_at"], where: "closed_at IS NULL AND deleted_at IS NULL" },
  ]);
