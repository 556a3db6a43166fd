import { model } from "@medusajs/framework/utils";

/** An officer's word on one claim, with the number it was about: who and when (created_at). Never updated. */
export const ClaimVerdict = model
  .define("claim_verdict", {
    id: model.id({ prefix: "cver" }).primaryKey(),
    listing_id: model.text(),
    subject: model.enum(["halal", "permit"]),
    verdict: model.enum(["verified", "rejected", "revoked"]),
    number: model.text().nullable(),
    note: model.text().nullable(),
    /** User id of the officer. */
    actor_id: model.text(),
    actor_name: model.text(),
  })
  .indexes([{ on: ["listing_id", "created_at"] }]);
