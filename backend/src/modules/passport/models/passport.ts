import { model } from "@medusajs/framework/utils";

/** The public code of a shop or of one of its products, as its QR label carries it; permits have one of their own. It never changes. */
export const Passport = model
  .define("passport", {
    id: model.id({ prefix: "pass" }).primaryKey(),
    code: model.text().unique(),
    subject: model.enum(["shop", "product"]),
    /** A vendor's or a listing's id. */
    subject_id: model.text().unique(),
    vendor_id: model.text(),
  })
  .indexes([{ on: ["vendor_id"] }]);
