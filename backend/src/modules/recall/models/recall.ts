import { model } from "@medusajs/framework/utils";

/** A product, or one batch of it, is taken back from those who bought it. Names are copied, so that a notice outlives what it names. */
export const Recall = model
  .define("recall", {
    id: model.id({ prefix: "rcl" }).primaryKey(),
    /** What people read aloud and the public notice's address, e.g. `PN-7K4M9Q`. */
    number: model.text().unique(),
    vendor_id: model.text(),
    listing_id: model.text(),
    product_id: model.text(),
    product_handle: model.text(),
    product_title: model.text(),
    vendor_name: model.text(),
    vendor_handle: model.text(),
    scope: model.enum(["product", "batch"]),
    /** As it stands on the label; null for the whole product. */
    batch_code: model.text().nullable(),
    /** Goods handed over from and until these days (YYYY-MM-DD, Asia/Jakarta); null: no limit. */
    handed_from: model.text().nullable(),
    handed_until: model.text().nullable(),
    /** Public: why, and what a buyer should do with it. */
    reason: model.text(),
    advice: model.text(),
    opened_by_type: model.enum(["vendor", "officer"]),
    opened_by: model.text(),
    opened_by_name: model.text(),
    state: model.enum(["open", "closed"]).default("open"),
    /** `stopped`: the product cannot be put on sale. `resumed`: what is left is another batch. */
    sale: model.enum(["stopped", "resumed"]).default("stopped"),
    /** When every buyer had been listed. */
    reached_at: model.dateTime().nullable(),
    closed_at: model.dateTime().nullable(),
    closed_by: model.text().nullable(),
    close_note: model.text().nullable(),
  })
  .indexes([
    { on: ["vendor_id", "id"] },
    { on: ["state", "id"] },
    { on: ["listing_id"], where: "state = 'open' AND deleted_at IS NULL" },
    { on: ["product_handle"], where: "state = 'open' AND deleted_at IS NULL" },
    { on: ["vendor_handle", "id"], where: "state = 'open' AND deleted_at IS NULL" },
  ]);
