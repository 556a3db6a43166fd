import { model } from "@medusajs/framework/utils";

/** A private photo or PDF of the certificate; opened by short-lived signed links only. */
export const PermitEvidence = model
  .define("permit_evidence", {
    id: model.id({ prefix: "pevi" }).primaryKey(),
    permit_id: model.text(),
    vendor_id: model.text(),
    /** File Module id (private). */
    file_id: model.text(),
    mime_type: model.text(),
    /** Pixels; null for a PDF. */
    width: model.number().nullable(),
    height: model.number().nullable(),
    /** Bytes as stored. */
    size: model.number(),
  })
  .indexes([{ on: ["permit_id", "created_at"] }]);
